import GXModel

/// Table 2 of forms C and D, 主动公开政府信息情况: rows of two or three cells.
struct DocumentTableForm: Sendable {
  let form: Form
  /// For each row of ``LabelTable/documents`` the metrics of its cells; empty where the form has none.
  let cells: [[Metric]]
  /// Words of the headings that only this form has.
  let marks: [String]

  /// Headings of form D for administrative acts, which some reports set below the documents of form C.
  static let acts = ["本年处理决定", "本年收费金额"]

  static let c = DocumentTableForm(
    form: .c,
    cells: [
      [.regulationsIssued, .regulationsNewlyDisclosed, .regulationsDisclosedStock],
      [
        .normativeDocumentsIssued, .normativeDocumentsNewlyDisclosed,
        .normativeDocumentsDisclosedStock,
      ],
      [.licensingItemsPrevious, .licensingItemsChange, .licensingDecisions],
      [.otherServicesItemsPrevious, .otherServicesItemsChange, .otherServicesDecisions],
      [.penaltiesItemsPrevious, .penaltiesItemsChange, .penaltiesDecisions],
      [.coercionItemsPrevious, .coercionItemsChange, .coercionDecisions],
      [.feesItemsPrevious, .feesItemsChange],
      [.procurementProjects, .procurementAmount],
    ],
    marks: [
      "本年新", "新制作", "新公开", "对外公开总数", "上一年项目数", "采购项目数", "采购总金额",
      "政府集中采购", "其他对外管理", "对外公", "上一年项",
    ])

  static let d = DocumentTableForm(
    form: .d,
    cells: [
      [.regulationsIssued, .regulationsRepealed, .regulationsInForce],
      [.normativeDocumentsIssued, .normativeDocumentsRepealed, .normativeDocumentsInForce],
      [.licensingDecisions], [], [.penaltiesDecisions], [.coercionDecisions], [.feesAmount], [],
    ],
    marks: [
      "制发件数", "废止件数", "现行有效", "本年处理决定", "收费金额", "本年制", "发件数", "本年废", "止件数", "现行有", "效件数",
    ])
}

extension LabelTable {
  static let documents = LabelTable(
    rows: [
      Row(.regulationsIssued, whole: "规章"),
      Row(.normativeDocumentsIssued, whole: "规范性文件", "行政规范性文件"),
      Row(.licensingDecisions, whole: "行政许可"),
      Row(.otherServicesDecisions, whole: "其他对外管理服务事项", "其他对外管理服务"),
      Row(.penaltiesDecisions, whole: "行政处罚"),
      Row(.coercionDecisions, whole: "行政强制"),
      Row(.feesAmount, whole: "行政事业性收费"),
      Row(.procurementAmount, whole: "政府集中采购"),
    ],
    headings: [
      "数量", "件数", "增/减", "增减", "金额", "(万元)", "(元)", ":万元)", ":元)", "信息内容", "本年新", "有效件",
      "对外公", "公开总数", "现行有", "本年制", "本年废", "信息情况",
    ],
    stops: ["本年新收", "上年结转", "申请人情况", "自然人", "结果维持"])
}
