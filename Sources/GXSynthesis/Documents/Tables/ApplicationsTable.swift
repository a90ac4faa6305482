import GXModel

/// Table 3 of forms C and D: rows of outcomes against columns of applicants.
enum ApplicationsTable {
  static func grid(_ draft: ReportDraft) -> TableGrid {
    TableGrid(rows: headings + rows(draft), headings: 3)
  }

  private static let headings: [[TableGrid.Cell]] = [
    [
      TableGrid.Cell("(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", rows: 3, columns: 3),
      TableGrid.Cell("申请人情况", columns: 7),
    ],
    [
      TableGrid.Cell("自然人", rows: 2), TableGrid.Cell("法人或其他组织", columns: 5),
      TableGrid.Cell("总计", rows: 2),
    ],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { TableGrid.Cell($0) },
  ]

  private static func rows(_ draft: ReportDraft) -> [[TableGrid.Cell]] {
    func values(_ metric: Metric) -> [TableGrid.Cell] {
      (Applicant.allCases.map(Optional.some) + [nil]).map { applicant in
        TableGrid.Cell(
          draft.position(of: metric, applicant).map { draft.cells[$0].text } ?? "")
      }
    }
    var rows: [[TableGrid.Cell]] = [
      [TableGrid.Cell("一、本年新收政府信息公开申请数量", columns: 3)] + values(.applicationsNew),
      [TableGrid.Cell("二、上年结转政府信息公开申请数量", columns: 3)] + values(.applicationsCarriedIn),
    ]
    var results: [[TableGrid.Cell]] = [
      [TableGrid.Cell("(一)予以公开", columns: 2)] + values(.outcomeGranted),
      [TableGrid.Cell("(二)部分公开(区分处理的,只计这一情形,不计其他情形)", columns: 2)]
        + values(.outcomePartial),
    ]
    for (group, lines) in groups(draft.form) {
      for (index, line) in lines.enumerated() {
        let first = index == 0 ? [TableGrid.Cell(group, rows: lines.count)] : []
        results.append(first + [TableGrid.Cell(line.0)] + values(line.1))
      }
    }
    if draft.form == .c {
      results.append([TableGrid.Cell("(六)其他处理", columns: 2)] + values(.outcomeOther))
    }
    results.append([TableGrid.Cell("(七)总计", columns: 2)] + values(.outcomeTotal))
    results[0].insert(TableGrid.Cell("三、本年度办理结果", rows: results.count), at: 0)
    rows += results
    rows.append([TableGrid.Cell("四、结转下年度继续办理", columns: 3)] + values(.applicationsCarriedOut))
    return rows
  }

  private static func groups(_ form: Form) -> [(String, [(String, Metric)])] {
    let grounds = [
      "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
      "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
    ]
    let unavailable = ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"]
    let notProcessed = [
      "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请",
      "5.要求行政机关确认或重新出具已获取信息",
    ]
    var groups = [
      ("(三)不予公开", Array(zip(grounds, Metric.groundsOfDenial))),
      ("(四)无法提供", Array(zip(unavailable, Metric.reasonsOfUnavailability))),
      ("(五)不予处理", Array(zip(notProcessed, Metric.reasonsOfNonProcessing))),
    ]
    if form == .d {
      groups.append(
        (
          "(六)其他处理",
          [
            ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", .outcomeOtherNotCorrected),
            ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", .outcomeOtherFeeUnpaid),
            ("3.其他", .outcomeOtherMisc),
          ]
        ))
    }
    return groups
  }
}

/// Table 4 of forms C and D: results of reviews and lawsuits in one row.
enum RemediesTable {
  static func grid(_ draft: ReportDraft) -> TableGrid {
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let values = draft.cells.suffix(15).map { TableGrid.Cell($0.text) }
    return TableGrid(
      rows: [
        [TableGrid.Cell("行政复议", columns: 5), TableGrid.Cell("行政诉讼", columns: 10)],
        results.map { TableGrid.Cell($0, rows: 2) } + [
          TableGrid.Cell("未经复议直接起诉", columns: 5), TableGrid.Cell("复议后起诉", columns: 5),
        ],
        (results + results).map { TableGrid.Cell($0) },
        Array(values),
      ], headings: 3)
  }
}
