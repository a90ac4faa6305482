import GXModel

/// Official tables with invented figures (合成数据) in the layouts that real pages have.
struct SyntheticTables {
  /// One row of a table: its label and the cells behind it.
  struct Row {
    let group: String
    let label: String
    let cells: [String]

    init(_ group: String, _ label: String, _ cells: [String]) {
      self.group = group
      self.label = label
      self.cells = cells
    }
  }

  /// The figures of the table of applications, row by row: six applicants and the total.
  let applications: [(metric: Metric, group: String, label: String, cells: [Int])]
  let form: Form

  static let c = SyntheticTables(form: .c)
  static let d = SyntheticTables(form: .d)

  private init(form: Form) {
    self.form = form
    var next = 0
    /// Seven cells that add up, different from row to row.
    func cells() -> [Int] {
      next += 1
      let six = [next * 3 % 11, next % 4, 0, next % 3, next % 2, next * 7 % 5]
      return six + [six.reduce(0, +)]
    }
    let others: [(Metric, String, String)] =
      form == .d
      ? [
        (.outcomeOtherNotCorrected, "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        (.outcomeOtherFeeUnpaid, "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        (.outcomeOtherMisc, "（六）其他处理", "3.其他"),
      ] : [(.outcomeOther, "", "（六）其他处理")]
    let leaves = (Self.outcomes + others).map { ($0.0, $0.1, $0.2, cells()) }
    let total = (0..<7).map { column in leaves.reduce(0) { $0 + $1.3[column] } }
    let carriedIn = cells()
    let carriedOut = [carriedIn[0], 0, 0, 0, 0, 0, carriedIn[0]]
    let new = (0..<7).map { total[$0] + carriedOut[$0] - carriedIn[$0] }
    applications =
      [
        (.applicationsNew, "", "一、本年新收政府信息公开申请数量", new),
        (.applicationsCarriedIn, "", "二、上年结转政府信息公开申请数量", carriedIn),
      ] + leaves.map { ($0.0, $0.1, $0.2, $0.3) } + [
        (.outcomeTotal, "", "（七）总计", total),
        (.applicationsCarriedOut, "", "四、结转下年度继续办理", carriedOut),
      ]
  }

  private static let outcomes: [(Metric, String, String)] = [
    (.outcomeGranted, "", "（一）予以公开"),
    (.outcomePartial, "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    (.outcomeDeniedStateSecret, "（三）不予公开", "1.属于国家秘密"),
    (.outcomeDeniedLawForbids, "（三）不予公开", "2.其他法律行政法规禁止公开"),
    (.outcomeDeniedSecurityStability, "（三）不予公开", "3.危及“三安全一稳定”"),
    (.outcomeDeniedThirdParty, "（三）不予公开", "4.保护第三方合法权益"),
    (.outcomeDeniedInternalAffairs, "（三）不予公开", "5.属于三类内部事务信息"),
    (.outcomeDeniedProcessInformation, "（三）不予公开", "6.属于四类过程性信息"),
    (.outcomeDeniedEnforcementFiles, "（三）不予公开", "7.属于行政执法案卷"),
    (.outcomeDeniedAdministrativeQuery, "（三）不予公开", "8.属于行政查询事项"),
    (.outcomeUnavailableNotHeld, "（四）无法提供", "1.本机关不掌握相关政府信息"),
    (.outcomeUnavailableNeedsCreation, "（四）无法提供", "2.没有现成信息需要另行制作"),
    (.outcomeUnavailableUnclear, "（四）无法提供", "3.补正后申请内容仍不明确"),
    (.outcomeNotProcessedPetition, "（五）不予处理", "1.信访举报投诉类申请"),
    (.outcomeNotProcessedRepeated, "（五）不予处理", "2.重复申请"),
    (.outcomeNotProcessedPublication, "（五）不予处理", "3.要求提供公开出版物"),
    (.outcomeNotProcessedExcessive, "（五）不予处理", "4.无正当理由大量反复申请"),
    (.outcomeNotProcessedConfirmation, "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
  ]

  /// What a reader must find in the table of applications.
  var truth: [Measure: Quantity] {
    var truth: [Measure: Quantity] = [:]
    for row in applications {
      for (column, cell) in zip(Applicant.allCases.map { $0 as Applicant? } + [nil], row.cells) {
        truth[Measure(row.metric, column)] = Quantity(whole: cell)
      }
    }
    return truth
  }

  var headings: [String] {
    ["申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机 构", "社会公益组织", "法律服务机构", "其他"]
  }

  static let title = "青岚市人民政府2020年政府信息公开工作年度报告（合成数据）"
  static let section = "三、收到和处理政府信息公开申请情况"
  static let next = "四、政府信息公开行政复议、行政诉讼情况"

  /// The rows with their group labels as rows of their own.
  private var linesOfRows: [[String]] {
    var lines: [[String]] = []
    var group = ""
    for row in applications {
      if row.metric == .outcomeGranted { lines.append(["三、本年度办理结果"]) }
      if row.group != group, !row.group.isEmpty { lines.append([row.group]) }
      group = row.group
      lines.append([row.label] + row.cells.map(String.init))
    }
    return lines
  }

  /// A layout of the table of applications as a whole document.
  enum Layout: String, CaseIterable, Sendable {
    case cellPerLine, cellPerLineWithBlankLines, bars, tabs, barsOnOwnLines, cellsEndingInBars
    case barsWithResidue, groupsInFirstColumn, spacesBetween, runningText, brokenLabels
    case markdown, html, htmlLayoutTable, fullWidthDigits
  }

  func document(_ layout: Layout) -> String {
    let body: String
    switch layout {
    case .cellPerLine: body = lines(headings + linesOfRows.flatMap(\.self))
    case .cellPerLineWithBlankLines:
      body = (headings + linesOfRows.flatMap(\.self)).joined(separator: "\n\n")
    case .bars: body = lines(linesOfRows.map { $0.joined(separator: " | ") + " |" })
    case .tabs: body = lines(linesOfRows.map { $0.joined(separator: "\t") })
    case .barsOnOwnLines: body = lines(linesOfRows.flatMap { $0.flatMap { [$0, "|"] } })
    case .cellsEndingInBars: body = lines(linesOfRows.flatMap { $0.map { $0 + " |" } })
    case .barsWithResidue: body = lines(linesOfRows.map { $0.joined(separator: " | ") + " ||||" })
    case .groupsInFirstColumn:
      body = lines(groupedRows.map { "| " + $0.joined(separator: " | ") + " |" })
    case .spacesBetween: body = lines(linesOfRows.map { $0.joined(separator: " ") })
    case .runningText: body = (headings + linesOfRows.flatMap(\.self)).joined(separator: " ")
    case .brokenLabels: body = lines(headings + linesOfRows.flatMap(Self.broken))
    case .markdown:
      body = lines(
        [
          "| | " + headings.suffix(7).joined(separator: " | ") + " |",
          "|---|---|---|---|---|---|---|---|",
        ]
          + linesOfRows.map {
            "| **" + $0[0] + "** | " + $0.dropFirst().joined(separator: " | ") + " |"
          })
    case .html: return html(table: htmlTable)
    case .htmlLayoutTable:
      return html(table: "<table><tr><td>导航</td><td><div>\(htmlTable)</div></td></tr></table>")
    case .fullWidthDigits:
      body = lines(linesOfRows.flatMap { [$0[0]] + $0.dropFirst().map(Self.fullWidth) })
    }
    return lines([Self.title, Self.section, body, Self.next])
  }

  private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  private var groupedRows: [[String]] {
    var group = ""
    return applications.map { row in
      defer { group = row.group }
      let first = row.group.isEmpty ? row.label : row.group == group ? "" : row.group
      return [first, row.group.isEmpty ? "" : row.label] + row.cells.map(String.init)
    }
  }

  /// A label of more than eight characters is cut in two.
  private static func broken(_ row: [String]) -> [String] {
    let label = row[0]
    guard label.count > 8 else { return row }
    let cut = label.index(label.startIndex, offsetBy: label.count / 2)
    return [String(label[..<cut]), String(label[cut...])] + row.dropFirst()
  }

  private static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })
    )
  }

  private var htmlTable: String {
    var rows = """
      <tr><td colspan="2" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>\
      <td colspan="7">申请人情况</td></tr>
      <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
      <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>

      """
    var group = ""
    for row in applications {
      let cells = row.cells.map { "<td><p><span>\($0)</span></p></td>" }.joined()
      if row.group.isEmpty {
        rows += "<tr><td colspan='2'><p>\(row.label)</p></td>\(cells)</tr>\n"
      } else {
        let count = applications.count { $0.group == row.group }
        let head = row.group == group ? "" : "<td rowspan=\"\(count)\"><p>\(row.group)</p></td>"
        rows += "<tr>\(head)<td><p>\(row.label)</p></td>\(cells)</tr>\n"
      }
      group = row.group
    }
    return "<table border=1><tbody>\(rows)</tbody></table>"
  }

  private func html(table: String) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(Self.title)</title>
    <script>var visits = 12345;</script><style>td { width: 10px }</style></head>
    <body><h1>\(Self.title)</h1><p>\(Self.section)</p>\(table)<p>\(Self.next)</p></body></html>
    """
  }
}
