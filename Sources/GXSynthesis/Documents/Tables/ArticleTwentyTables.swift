import GXModel

/// Table 2 of forms C and D: a small table for each item of article 20 that concerns figures.
struct ArticleTwentyTables {
  private let draft: ReportDraft
  private let wording: Int
  private let amountUnit: AmountUnit
  private let writesSigns: Bool

  /// Where the unit of an amount stands.
  private enum AmountUnit: CaseIterable { case heading, cellTenThousand, cellYuan }

  init(_ draft: ReportDraft, using random: inout SeededGenerator) {
    self.draft = draft
    wording = random.index(below: 3)
    amountUnit = random.pick(AmountUnit.allCases)
    writesSigns = random.chance(0.3)
  }

  var grids: [TableGrid] { draft.form == .c ? formC : formD }

  private var formC: [TableGrid] {
    let amountHeading = amountUnit == .heading ? "采购总金额(万元)" : "采购总金额"
    let items = ["上一年项目数量", "本年增/减", "处理决定数量"]
    return [
      grid(
        "第二十条第(一)项", ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
        [
          ("规章", [.regulationsIssued, .regulationsNewlyDisclosed, .regulationsDisclosedStock]),
          (
            "规范性文件",
            [
              .normativeDocumentsIssued, .normativeDocumentsNewlyDisclosed,
              .normativeDocumentsDisclosedStock,
            ]
          ),
        ]),
      grid(
        "第二十条第(五)项", items,
        [
          ("行政许可", [.licensingItemsPrevious, .licensingItemsChange, .licensingDecisions]),
          (
            "其他对外管理服务事项",
            [.otherServicesItemsPrevious, .otherServicesItemsChange, .otherServicesDecisions]
          ),
        ]),
      grid(
        "第二十条第(六)项", items,
        [
          ("行政处罚", [.penaltiesItemsPrevious, .penaltiesItemsChange, .penaltiesDecisions]),
          ("行政强制", [.coercionItemsPrevious, .coercionItemsChange, .coercionDecisions]),
        ]),
      grid(
        "第二十条第(八)项", ["上一年项目数量", "本年增/减"],
        [("行政事业性收费", [.feesItemsPrevious, .feesItemsChange])]),
      grid(
        "第二十条第(九)项", ["采购项目数量", amountHeading],
        [("政府集中采购", [.procurementProjects, .procurementAmount])]),
    ]
  }

  private var formD: [TableGrid] {
    let normative = wording == 1 ? "规范性文件" : "行政规范性文件"
    let amountHeading = amountUnit == .heading ? "本年收费金额(单位:万元)" : "本年收费金额"
    return [
      grid(
        "第二十条第(一)项",
        ["本年制发件数", "本年废止件数", wording == 2 ? "现行有效件" : "现行有效件数"],
        [
          ("规章", [.regulationsIssued, .regulationsRepealed, .regulationsInForce]),
          (
            normative,
            [.normativeDocumentsIssued, .normativeDocumentsRepealed, .normativeDocumentsInForce]
          ),
        ]),
      grid("第二十条第(五)项", ["本年处理决定数量"], [("行政许可", [.licensingDecisions])]),
      grid(
        "第二十条第(六)项", ["本年处理决定数量"],
        [("行政处罚", [.penaltiesDecisions]), ("行政强制", [.coercionDecisions])]),
      grid("第二十条第(八)项", [amountHeading], [("行政事业性收费", [.feesAmount])]),
    ]
  }

  private func grid(
    _ title: String, _ headings: [String], _ rows: [(String, [Metric])]
  ) -> TableGrid {
    let width = headings.count + 1
    var lines: [[TableGrid.Cell]] = [
      [TableGrid.Cell(title, columns: width)],
      (["信息内容"] + headings).map { TableGrid.Cell($0) },
    ]
    for (label, metrics) in rows {
      let label = wording == 1 && label == "规章" ? "规  章" : label
      lines.append([TableGrid.Cell(label)] + metrics.map { TableGrid.Cell(text(of: $0)) })
    }
    return TableGrid(rows: lines, headings: 2)
  }

  private func text(of metric: Metric) -> String {
    guard let position = draft.position(of: metric) else { return "" }
    let cell = draft.cells[position]
    guard cell.state == .stated else { return cell.text }
    if cell.item.isAmount {
      switch amountUnit {
      case .heading: return cell.text
      case .cellTenThousand: return cell.text + "万元"
      case .cellYuan: return "\(cell.value)元"
      }
    }
    if metric.kind == .signed, writesSigns, cell.value != 0 {
      return (cell.value > 0 ? "增" : "减") + "\(abs(cell.value))"
    }
    return cell.text
  }
}
