import GXModel
import GXReading
import Testing

/// Columns of the statistical table beside the one of figures, and what is left of them when a table
/// is flattened or converted (合成数据).
@Suite("The columns of the statistical table")
struct StatisticsColumnsTests {
  private typealias Table = StatisticsTableTests

  /// The rows with their numbers before the labels.
  private static func numbered(_ values: (String) -> String = { $0 }) -> [[String]] {
    [["序号", "统计指标", "单位", "统计数"]]
      + Table.rows.enumerated().map { ["\($0 + 1)", $1.label, $1.unit, values($1.value)] }
  }

  @Test("leave out the numbers of rows, which stand behind the values when cells are lines")
  func rowNumbersOfLines() throws {
    for separator in ["\n", " ", " | "] {
      let lines = Self.numbered().map { $0.filter { !$0.isEmpty }.joined(separator: separator) }
      let report = try read(Table.head + lines.joined(separator: separator == " " ? " " : "\n"))
      expect(report, matches: Table.truth)
    }
  }

  @Test("never take the number of the next row for the value of an empty cell")
  func rowNumberBehindEmptyCell() throws {
    let lines = Self.numbered { $0 == "3" ? "" : $0 }.flatMap { $0.filter { !$0.isEmpty } }
    let report = try read(Table.head + lines.joined(separator: "\n"))
    for cell in report.observations where cell.origin == .table && cell.value != nil {
      #expect(cell.value == Table.truth[cell.measure], "\(cell.metric.rawValue)")
    }
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("never give the value of a row that is not known to the empty one before")
  func unknownRow() throws {
    let lines = Table.rows.flatMap { row -> [[String]] in
      guard row.metric == .normativeDocumentsIssued else {
        return [[row.label, row.unit, row.value]]
      }
      return [[row.label, row.unit], ["主动公开行政执法信息", "条", "245"]]
    }
    for separator in ["\t", "\n"] {
      let report = try read(
        Table.head + lines.map { $0.joined(separator: separator) }.joined(separator: "\n"))
      #expect(report.observation(of: Measure(.normativeDocumentsIssued))?.value == nil)
      #expect(report.observation(of: Measure(.proactiveTotal))?.value == Quantity(whole: 1234))
    }
  }

  @Test(
    "have headings that are broken over two rows",
    arguments: [
      ("统计 | 单位 | 全县 | 县本 |\n指标 | | 统计数 | 级统计数 |", [Scope.aggregate, .own]),
      ("统计 | 单位 | 上年 | 本年 |\n指标 | | 统计数 | 统计数 |", [nil]),
    ])
  func brokenHeadings(heading: String, scopes: [Scope?]) throws {
    let lines = Table.rows.map {
      "\($0.label) | \($0.unit) | \($0.value.isEmpty ? "" : "1") | \($0.value) |"
    }
    let report = try read(Table.head + heading + "\n" + lines.joined(separator: "\n"))
    let found = report.observations.filter { $0.metric == .applicationsNew }
    #expect(found.map(\.scope) == scopes)
    #expect(found.last?.value == Quantity(whole: 40))
  }

  @Test(
    "whose headings name no scope of the report are listed as unread",
    arguments: [" | ", "\t", " "])
  func columnsOfOtherScopes(separator: String) throws {
    let headings = ["区政府统计数", "区直单位统计数", "乡镇街道统计数"]
    let lines = Table.rows.map { row in
      ([row.label, row.unit, row.value] + (row.value.isEmpty ? [] : ["7", "9"]))
        .joined(separator: separator)
    }
    let report = try read(
      Table.head + (["统计指标", "单位"] + headings).joined(separator: separator) + "\n"
        + lines.joined(separator: "\n"))
    let figures = report.observations.filter { $0.value != nil }
    #expect(figures.allSatisfy { $0.value == Table.truth[$0.measure] && $0.scope == .own })
    #expect(figures.count == Table.truth.count)
    #expect(report.unread.map(\.text) == Array(headings.dropFirst()))
    #expect(Set(report.unread.map(\.explanation.zh)) == ["栏目所称范围不属于本报告的统计口径"])
  }

  @Test(
    "are found below a row that counts the organisations",
    arguments: [
      ("\t", ["市本级统计数", "全市统计数"]), (" ", ["市本级统计数", "全市统计数"]),
      (" ", ["统计数（市本级）", "统计数（全市）"]),
    ])
  func countOfOrganisations(separator: String, headings: [String]) throws {
    let lines = Table.rows.map { row in
      [row.label, row.unit, row.value, row.value.isEmpty ? "" : "3"].joined(separator: separator)
    }
    let report = try read(
      Table.head
        + [["统计指标", "单位"] + headings, ["纳入统计单位数", "个", "27", "38"]]
        .map { $0.joined(separator: separator) }.joined(separator: "\n") + "\n"
        + lines.joined(separator: "\n"))
    let own = report.observations.filter { $0.scope == .own && $0.value != nil }
    #expect(own.count == Table.truth.count)
    #expect(own.allSatisfy { $0.value == Table.truth[$0.measure] })
    #expect(
      report.observations.count { $0.scope == .aggregate && $0.value == Quantity(whole: 3) }
        == Table.truth.count)
  }

  @Test("of a row that a province adds are no other row's")
  func addedRow() throws {
    let lines = Table.rows.flatMap { row -> [String] in
      let isBudget = row.metric == .staffBudget
      let line = "\(row.label) | \(row.unit) | \(isBudget ? "" : row.value) |"
      guard row.metric == .normativeDocumentsIssued else { return [line] }
      return [line, "主动公开财务预决算、财政专项经费管理使用和“三公”经费信息 | 条 | 17 |"]
    }
    let report = try read(Table.head + lines.joined(separator: "\n"))
    #expect(report.observation(of: Measure(.staffBudget))?.status == .blank)
    expect(report, matches: Table.truth.filter { $0.key.metric != .staffBudget })
  }

  @Test("without headings say that only the first was read")
  func columnsWithoutHeadings() throws {
    let lines = Table.rows.map { row in
      "\(row.label) | \(row.unit) | \(row.value) | \(row.value.isEmpty ? "" : "3") |"
    }
    let report = try read(Table.head + lines.joined(separator: "\n"))
    expect(report, matches: Table.truth)
    #expect(
      report.unread.map(\.explanation.en) == ["a column of figures whose heading was not found"])
  }

  @Test("take codes for no figures although their heading is broken")
  func codes() throws {
    let labels = [
      "主动公开信息数", "新增的行政规范性文件数", "申请总数", "1.当面申请数", "2.传真申请数", "3.电子邮件申请数", "4.网上申请数",
      "5.信函申请数", "6.其他形式申请数", "对申请的答复总数", "1.同意公开答复数", "2.同意部分公开答复数", "3.否决公开答复总数", "行政复议数",
    ]
    let lines = labels.enumerated().map { number, label in
      let code = number < 9 ? "0\(number + 1)" : "\(number + 1)"
      return "\(label) | 条 | \(code) | \(number) | \(number + 100) |"
    }
    let report = try read(
      "青岚市2012年政府信息公开年度报告（合成数据）\n指标 | 计量 | 代码 | 本期 | 本年 |\n名称 | 单位 | | 实际 | 累计 |\n"
        + lines.joined(separator: "\n"))
    #expect(report.observation(of: Measure(.proactiveTotal))?.value == Quantity(whole: 100))
    #expect(report.observation(of: Measure(.reviewTotal))?.value == Quantity(whole: 113))
  }

  @Test("keep a slash of this year apart from the figure of all years")
  func slash() throws {
    let lines = Table.rows.map {
      "\($0.label) | \($0.unit) | \($0.metric == .complaintsTotal ? "/" : $0.value) | 900 |"
    }
    let report = try read(
      Table.head + "统计指标 | 单位 | 2018年度 | 历年累计 |\n" + lines.joined(separator: "\n"))
    #expect(report.observation(of: Measure(.complaintsTotal))?.status == .notApplicable)
    #expect(report.observation(of: Measure(.applicationsNew))?.value == Quantity(whole: 40))
  }

  @Test("without the last cells of some rows give no other column's figures")
  func lostLastCells() throws {
    let lines = Table.rows.map { row in
      row.value == "0" || row.value.isEmpty
        ? "\(row.label)\t\(row.unit)\t7" : "\(row.label)\t\(row.unit)\t7\t\(row.value)"
    }
    let report = try read(Table.head + "统计指标\t单位\t上年数\t本年数\n" + lines.joined(separator: "\n"))
    #expect(report.observation(of: Measure(.applicationsNew))?.value == Quantity(whole: 40))
    #expect(report.observation(of: Measure(.reviewCorrected))?.value == Quantity(whole: 2))
    #expect(report.observation(of: Measure(.litigationCorrected))?.value == nil)
  }

  @Test("have labels without the 数 at their ends")
  func labelsWithoutEnd() throws {
    let lines = Table.rows.map { row in
      let label = row.label.replacing("政府信息数", with: "政府信息")
      return "\(label) | \(row.unit) | \(row.value) |"
    }
    expect(try read(Table.head + lines.joined(separator: "\n")), matches: Table.truth)
  }

  @Test(
    "of this year and of all are not read where a heading is lost, in either order",
    arguments: [
      "", "指标名称\n计量单位\n历年累计\n", "指标名称\n计量单位\n2009年度\n", "指标名称 | 计量单位 | 历年累计 |\n",
    ])
  func timesWithoutHeadings(headings: String) throws {
    for isCumulativeFirst in [false, true] {
      let lines = Self.earlier.enumerated().map { number, row in
        let (year, all) = (number * number % 7, number * number % 7 + 50)
        let years = isCumulativeFirst ? [all, year] : [year, all]
        let cells = [row.label, "条"] + years.map(String.init)
        return headings.contains("|")
          ? cells.joined(separator: " | ") + " |" : cells.joined(separator: "\n")
      }
      let report = try read(
        "青岚市2009年政府信息公开年度报告（合成数据）\n" + headings + lines.joined(separator: "\n"))
      #expect(report.observations.allSatisfy { $0.value == nil })
      #expect(report.findings.contains { $0.rule == .layoutLost })
      #expect(report.unread.contains { $0.explanation.en.contains("heading was not found") })
    }
  }

  @Test("give no figure of all years for an empty one of this year beside an empty unit")
  func emptyUnit() throws {
    for separator in [" | ", "\t"] {
      let lines = Self.earlier.enumerated().map { number, row in
        [
          row.label, number % 4 == 1 ? "" : "条", "\(number + 10)", "\(number * number % 7 + 50)",
          "",
        ]
        .joined(separator: separator)
      }
      let headings = ["指标名称", "计量单位", "代码", "历年累计", "2009年度"].joined(separator: separator)
      let report = try read(
        "青岚市2009年政府信息公开年度报告（合成数据）\n\(headings)\n" + lines.joined(separator: "\n"))
      #expect(report.form == .a)
      #expect(report.observations.filter { $0.value != nil }.map(\.metric) == [])
    }
  }

  /// Rows of the tables before 2014 with this year's figure and one of all years.
  private static let earlier: [(label: String, metric: Metric)] = [
    ("主动公开信息数", .proactiveTotal), ("受理依申请公开信息总数", .applicationsNew),
    ("1.当面申请数", .applicationsChannelInPerson), ("2.传真申请数", .applicationsChannelFax),
    ("3.电子邮件申请数", .applicationsChannelEmail), ("4.网上申请数", .applicationsChannelOnline),
    ("5.信函申请数", .applicationsChannelLetter), ("6.其它形式申请数", .applicationsChannelOther),
    ("本年度对申请的答复总数", .outcomeTotal), ("行政复议数", .reviewTotal),
    ("行政诉讼数", .litigationTotal), ("行政申诉数", .appealsTotal),
  ]

  @Test(
    "take this year's column by the year that running headings name, and none where they do not tell",
    arguments: [
      ("历年累计 2010年", true), ("累计 2010年度", true), ("历史累计 本年数", true), ("历年累计 数量", false),
    ])
  func runningHeadings(headings: String, isRead: Bool) throws {
    for separator in ["\n", " "] {
      let lines = Self.earlier.enumerated().map { "\($1.label) 条 \(900 - $0 * 20) \($0 * 7 % 12)" }
      let report = try read(
        "青岚市2010年政府信息公开年度报告（合成数据）\n指标名称 单位 \(headings)\(separator)"
          + lines.joined(separator: separator))
      for (number, row) in Self.earlier.enumerated() {
        #expect(
          report.observation(of: Measure(row.metric))?.value
            == (isRead ? Quantity(whole: number * 7 % 12) : nil), "\(row.label)")
      }
    }
  }

  @Test(
    "of running text are known behind sentences with labels' words and numbers that could be cells")
  func runningProse() throws {
    let lines = Self.earlier.enumerated().map {
      "\($1.label) 条 0\($0 + 1) \(900 - $0 * 20) \($0 * 7 % 12)"
    }
    let report = try read(
      "青岚市2010年政府信息公开年度报告（合成数据）\n一、概述 各单位认真贯彻落实条例，坚持以公开为常态、不公开为例外，"
        + "稳步推进各项工作，不断提高公开质量。网站全年访问量达27269人次。二、申请情况 12345政务服务便民热线受理诉求。"
        + "附件：统计表 指标名称 计量单位 代码 历年累计 2010年度 " + lines.joined(separator: " "))
    for (number, row) in Self.earlier.enumerated() {
      #expect(
        report.observation(of: Measure(row.metric))?.value == Quantity(whole: number * 7 % 12),
        "\(row.label)")
    }
  }

  @Test("with repeated lines stripped never take the codes that are left for figures")
  func codesWithoutFigures() throws {
    var seen: Set<String> = []
    let lines =
      ["指标名称", "计量单位", "代码", "本期实际", "本年累计"]
      + Self.earlier.enumerated().flatMap { number, row in
        [row.label, "条", number < 9 ? "0\(number + 1)" : "\(number + 1)", "0", "0"]
      }
    let report = try read(
      "青岚市2010年政府信息公开年度报告（合成数据）\n"
        + lines.filter { seen.insert($0).inserted }.joined(separator: "\n"))
    #expect(!report.observations.contains { $0.value.map { $0 > .zero } ?? false })
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }
}
