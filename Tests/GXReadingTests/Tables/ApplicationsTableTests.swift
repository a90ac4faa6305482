import GXModel
import GXReading
import Testing

@Suite("The table of applications")
struct ApplicationsTableTests {
  @Test("is read whole in every layout", arguments: SyntheticTables.Layout.allCases, [Form.c, .d])
  func everyLayout(layout: SyntheticTables.Layout, form: Form) throws {
    let tables = form == .c ? SyntheticTables.c : .d
    let report = try read(tables.document(layout), named: layout == .markdown ? "r.md" : "r.txt")
    expect(report, matches: tables.truth)
    #expect(report.findings.filter { $0.rule != .yearConsensus } == [])
  }

  @Test("with a cell in the wrong column breaks the identities of both columns")
  func shiftedCell() throws {
    let tables = SyntheticTables.c
    let text = tables.document(.cellPerLine)
    let total = tables.applications[tables.applications.count - 2]
    let cells = total.cells.map(String.init)
    var shifted = cells
    (shifted[2], shifted[3]) = (cells[3], cells[2])
    let original = ([total.label] + cells).joined(separator: "\n")
    let report = try read(
      text.replacing(original, with: ([total.label] + shifted).joined(separator: "\n")))
    let broken = report.findings.filter { $0.rule == .t3ColumnTotal }
    #expect(broken.map { $0.measure?.applicant } == [.research, .social])
    #expect(broken.map { $0.expected?.whole } == [total.cells[2], total.cells[3]])
    #expect(broken.map { $0.found?.whole } == [total.cells[3], total.cells[2]])
    #expect(report.findings.contains { $0.rule == .t3Balance })
    #expect(!report.findings.contains { $0.rule == .t3RowTotal })
  }

  @Test("that lost a value gives nothing for that row and says so")
  func lostValue() throws {
    let tables = SyntheticTables.c
    let granted = tables.applications[2]
    let original = ([granted.label] + granted.cells.map(String.init)).joined(separator: "\n")
    let lost = ([granted.label] + granted.cells.dropLast().map(String.init)).joined(separator: "\n")
    let report = try read(tables.document(.cellPerLine).replacing(original, with: lost))
    #expect(!report.observations.contains { $0.metric == .outcomeGranted })
    #expect(report.findings.contains { $0.rule == .layoutLost })
    expect(
      report, matches: tables.truth.filter { $0.key.metric != .outcomeGranted })
  }

  @Test("stripped of repeated lines never yields a zero that was lost")
  func deduplicatedLines() throws {
    for tables in [SyntheticTables.c, .d] {
      var seen: Set<Substring> = []
      let lines = tables.document(.cellPerLine).split(separator: "\n")
        .filter { seen.insert($0).inserted }
      let report = try read(lines.joined(separator: "\n"))
      for observation in report.observations where observation.origin == .table {
        #expect(observation.value == tables.truth[observation.measure])
      }
      #expect(report.findings.contains { $0.rule == .layoutLost })
    }
  }

  @Test("with numbered rows leaves the numbers out", arguments: ["\n", " | "])
  func rowNumbers(separator: String) throws {
    let tables = SyntheticTables.d
    for leads in [true, false] {
      let rows = tables.applications.enumerated().map { number, row in
        let cells = row.cells.map(String.init)
        return (leads ? ["\(number + 1)", row.label] : [row.label, "\(number + 1)"]) + cells
      }
      let report = try read(
        ([SyntheticTables.title, SyntheticTables.section]
          + rows.map { $0.joined(separator: separator) } + [SyntheticTables.next])
          .joined(separator: "\n"))
      expect(report, matches: tables.truth)
    }
  }

  @Test("with a sum over the organisations leaves that column out", arguments: [1, 6])
  func subtotal(place: Int) throws {
    let tables = SyntheticTables.d
    var headings = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    headings.insert("小计", at: place)
    let rows = tables.applications.map { row in
      var cells = row.cells
      cells.insert(cells[1...5].reduce(0, +), at: place)
      return ([row.label] + cells.map { $0 == 0 ? "" : "\($0)" }).joined(separator: " | ") + " |"
    }
    let report = try read(
      ([SyntheticTables.title, SyntheticTables.section, " | " + headings.joined(separator: " | ")]
        + rows + [SyntheticTables.next]).joined(separator: "\n"))
    expect(report, matches: tables.truth.filter { $0.value != .zero })
  }

  @Test("with the heading of that sum below one with empty cells leaves the column out too")
  func subtotalInSecondRow() throws {
    let tables = SyntheticTables.c
    let headings = [
      ["", "自然人", "法人或其他组织", "", "", "", "", "", "总计"],
      ["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "小计", ""],
    ]
    let rows = tables.applications.map { row in
      var cells = row.cells
      cells.insert(cells[1...5].reduce(0, +), at: 6)
      return [row.label] + cells.map { $0 == 0 ? "" : "\($0)" }
    }
    let lines = (headings + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    let report = try read(
      ([SyntheticTables.title, SyntheticTables.section] + lines + [SyntheticTables.next])
        .joined(separator: "\n"))
    expect(report, matches: tables.truth.filter { $0.value != .zero })
  }

  @Test("with a column that the form has not gives nothing and says so", arguments: ["小计", "备注数"])
  func foreignColumn(heading: String) throws {
    let tables = SyntheticTables.d
    let headings = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", heading, "总计"]
    let rows = tables.applications.enumerated().map { number, row in
      let cells = (row.cells.dropLast() + [number % 5 + 40, row.cells[6]])
      return ([row.label] + cells.map(String.init)).joined(separator: " | ") + " |"
    }
    let report = try read(
      ([SyntheticTables.title, SyntheticTables.section, " | " + headings.joined(separator: " | ")]
        + rows + [SyntheticTables.next]).joined(separator: "\n"))
    expect(report, matches: [:])
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("with empty cells at both ends of a row goes by the columns of the others")
  func emptyEnds() throws {
    let tables = SyntheticTables.d
    let last = tables.applications[tables.applications.count - 1]
    let text = tables.document(.groupsInFirstColumn)
    let row = "| \(last.label) |  | " + last.cells.map(String.init).joined(separator: " | ") + " |"
    #expect(text.contains(row))
    let report = try read(
      text.replacing(row, with: "| \(last.label) |  |  | 0 | 2 | 0 | 0 | 0 |  |"))
    #expect(
      report.observation(of: Measure(.applicationsCarriedOut, .research))?.value
        == Quantity(whole: 2))
    #expect(report.observation(of: Measure(.applicationsCarriedOut))?.status == .blank)
  }

  @Test("with units in all cells is read in every layout", arguments: ["\n", " | ", " ", "\t"])
  func units(separator: String) throws {
    let tables = SyntheticTables.d
    let rows = tables.applications.map {
      ([$0.label] + $0.cells.map { "\($0)件" }).joined(separator: separator)
    }
    for end in separator == " " ? ["\n", " "] : ["\n"] {
      let report = try read(
        [
          SyntheticTables.title, SyntheticTables.section, rows.joined(separator: end),
          SyntheticTables.next,
        ].joined(separator: "\n"))
      expect(report, matches: tables.truth)
      #expect(!report.observations.contains { $0.origin == .prose })
    }
  }

  @Test(
    "goes on behind what a page has put between its rows",
    arguments: [
      "3 / 8", "第3页 共9页", "- 4 -", "浏览次数：1286 次", "【字体：大 中 小】",
      "http://www.example.cn/2021/0128/3.html",
    ])
  func furniture(line: String) throws {
    let tables = SyntheticTables.c
    let rows = tables.applications.flatMap { [$0.label] + $0.cells.map(String.init) + [line] }
    expect(
      try read(
        ([SyntheticTables.title, SyntheticTables.section] + rows + [SyntheticTables.next])
          .joined(separator: "\n")),
      matches: tables.truth)
  }

  @Test("with the total before the applicants is turned by its sums, and says so")
  func totalFirst() throws {
    let tables = SyntheticTables.d
    let rows = tables.applications.map { row in
      ([row.label] + ([row.cells[6]] + row.cells[..<6]).map(String.init))
        .joined(separator: " | ") + " |"
    }
    let report = try read(
      ([SyntheticTables.title, SyntheticTables.section] + rows + [SyntheticTables.next])
        .joined(separator: "\n"))
    expect(report, matches: tables.truth)
    #expect(
      report.observations.allSatisfy { $0.origin != .table || $0.status == .repaired })
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("goes on behind the number of a page and repeated headings")
  func pages() throws {
    let tables = SyntheticTables.c
    let rows = tables.applications.flatMap { row in
      (row.metric == .outcomeDeniedThirdParty ? ["— 5 —"] + tables.headings : [])
        + [([row.label] + row.cells.map(String.init)).joined(separator: " ")]
    }
    let report = try read(
      ([SyntheticTables.title, SyntheticTables.section] + rows + [SyntheticTables.next])
        .joined(separator: "\n"))
    expect(report, matches: tables.truth)
  }

  @Test("with values between the halves of their label gives them to no other row")
  func valuesWithinLabels() throws {
    let tables = SyntheticTables.c
    let rows = tables.applications.flatMap { row -> [String] in
      let cells = row.cells.map(String.init).joined(separator: " ")
      guard row.group == "（三）不予公开" else { return [row.label + " " + cells] }
      let cut = row.label.index(row.label.startIndex, offsetBy: 5)
      return [String(row.label[..<cut]), cells, String(row.label[cut...])]
    }
    let report = try read(
      ([SyntheticTables.title, SyntheticTables.section] + rows + [SyntheticTables.next])
        .joined(separator: "\n"))
    for cell in report.observations where cell.origin == .table {
      #expect(cell.value == tables.truth[cell.measure], "\(cell.metric.rawValue)")
    }
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("filled in the column of totals only has totals and no applicants")
  func totalsOnly() throws {
    let tables = SyntheticTables.d
    let rows = tables.applications.map { "\($0.label)\n\($0.cells[6])" }
    let report = try read(
      ([SyntheticTables.section] + rows + [SyntheticTables.next]).joined(separator: "\n"))
    expect(report, matches: tables.truth.filter { $0.key.applicant == nil })
    #expect(!report.observations.contains { $0.applicant != nil })
  }

  @Test("with empty cells, slashes and dashes keeps them apart from zero")
  func statuses() throws {
    let tables = SyntheticTables.c
    var document = tables.document(.bars)
    let secret = tables.applications[4]
    let row = ([secret.label] + secret.cells.map(String.init)).joined(separator: " | ") + " |"
    document = document.replacing(row, with: "\(secret.label) | 0 | / | — | | 无 | １，２３４ | ０ |")
    let report = try read(document)
    func observation(_ applicant: Applicant?) -> Observation? {
      report.observation(of: Measure(.outcomeDeniedStateSecret, applicant))
    }
    #expect(observation(.natural)?.value == .zero)
    #expect(observation(.commercial)?.status == .notApplicable)
    #expect(observation(.research)?.status == .notApplicable)
    #expect(observation(.social)?.status == .blank)
    #expect(observation(.legal)?.value == .zero)
    #expect(observation(.other)?.value == Quantity(whole: 1234))
    #expect(observation(nil)?.value == .zero)
  }

  @Test("leads each figure back to its place in the text")
  func evidence() throws {
    let tables = SyntheticTables.c
    let text = tables.document(.bars)
    let report = try read(text)
    let total = try #require(report.observation(of: Measure(.outcomeTotal, .natural)))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines[total.evidence.line - 1]
    #expect(line.hasPrefix("（七）总计"))
    #expect(line.dropFirst(total.evidence.column - 1).hasPrefix(total.evidence.text))
    #expect(Array(text.utf8)[total.evidence.bytes].elementsEqual(total.evidence.text.utf8))
    #expect(total.evidence.text == total.value?.description)
    #expect(total.evidence.cell?.column == 2)
  }
}

func read(_ text: String, named name: String = "r.txt") throws -> ParsedReport {
  try ReportReader().read(Array(text.utf8), named: name)
}

/// Expects every figure of the truth, and no other value of a table.
func expect(
  _ report: ParsedReport, matches truth: [Measure: Quantity],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let cells = report.observations.filter { $0.origin == .table }
  for (measure, value) in truth.sorted(by: { $0.key.metric.rawValue < $1.key.metric.rawValue }) {
    let found = cells.first { $0.measure == measure && $0.scope == nil }?.value
    #expect(
      found == value, "\(measure.metric.rawValue) \(measure.applicant?.rawValue ?? "total")",
      sourceLocation: sourceLocation)
  }
  for cell in cells where cell.value != nil && truth[cell.measure] == nil {
    Issue.record("spurious \(cell.metric.rawValue)", sourceLocation: sourceLocation)
  }
}
