import Foundation
import GXModel
import Testing

@Suite("A report as JSON")
struct ParsedReportJSONTests {
  private let report: ParsedReport = {
    var report = ParsedReport(source: Source(name: "临渚区\"2020\".txt", sha256: "00ff"))
    report.title = "临渚区\t2020年度报告\n(合成数据)"
    report.organ = Organ(name: "临渚区人民政府", asWritten: "临渚区")
    report.division = DivisionCode("990103")
    report.level = .county
    report.year = 2020
    report.published = CalendarDate("2021-02-01")
    if let from = CalendarDate("2020-01-01"), let to = CalendarDate("2020-12-31") {
      report.period = ReportingPeriod(from: from, to: to)
    }
    report.form = .c
    report.scope = .aggregate
    report.isSynthetic = true
    let cell = Evidence(
      line: 195, column: 1, bytes: 10..<11, page: 2,
      cell: CellPosition(table: 2, row: 5, column: 3), text: "3")
    let phrase = Evidence(line: 19, column: 31, bytes: 40..<80, text: "主动公开政府信息368条")
    var total = Observation(
      Measure(.proactiveTotal), value: Quantity(millionths: 368_000_000), status: .approximate,
      origin: .prose, scope: .own, evidence: phrase)
    total.isPreferred = true
    report.observations = [
      Observation(
        Measure(.outcomeGranted, .natural), value: Quantity(millionths: 3_000_000), origin: .table,
        evidence: cell),
      Observation(Measure(.outcomeGranted), without: .blank, origin: .table, evidence: cell),
      Observation(
        Measure(.procurementAmount), value: Quantity(millionths: 2_196_240_000), origin: .table,
        evidence: cell),
      total,
    ]
    report.findings = [
      Finding(
        rule: .t3ColumnTotal, measure: Measure(.outcomeTotal, .legal),
        expected: Quantity(millionths: 1_000_000), found: .zero,
        message: LocalizedText(zh: "列合计不符", en: "列合计不符"))
    ]
    report.unread = [UnreadPart(line: 3, text: "\u{1}图", reason: "image")]
    return report
  }()

  private func decoded(_ text: String) throws -> ParsedReport {
    try JSONDecoder().decode(ParsedReport.self, from: Data(text.utf8))
  }

  @Test func `comes back as it was from a line, from pretty text and from an encoder`() throws {
    #expect(try decoded(report.jsonLine()) == report)
    #expect(try decoded(report.prettyJSON()) == report)
    let encoded = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(ParsedReport.self, from: encoded) == report)
  }

  @Test func `is one line for JSON Lines`() {
    #expect(!report.jsonLine().contains("\n"))
    #expect(report.prettyJSON().split(separator: "\n").count > 20)
    #expect(report.jsonLine() == report.jsonLine())
  }

  @Test func `has the keys of the interface`() throws {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(report.jsonLine().utf8)) as? [String: Any])
    #expect(json["division"] as? String == "990103")
    #expect(json["level"] as? String == "county")
    #expect(json["period"] as? [String: String] == ["from": "2020-01-01", "to": "2020-12-31"])
    let observations = try #require(json["observations"] as? [[String: Any]])
    #expect(observations[0]["metric"] as? String == "outcome.granted")
    #expect(observations[0]["applicant"] as? String == "natural")
    #expect(observations[0]["value"] as? Int == 3)
    #expect(observations[0]["unit"] as? String == "件")
    #expect(observations[0]["via"] as? String == "table")
    #expect(observations[0]["preferred"] == nil && observations[0]["scope"] == nil)
    #expect(observations[1]["applicant"] == nil)
    #expect(observations[1]["value"] is NSNull)
    #expect(observations[1]["status"] as? String == "blank")
    #expect(observations[3]["preferred"] as? Bool == true)
    #expect(observations[3]["scope"] as? String == "own")
    let evidence = try #require(observations[3]["evidence"] as? [String: Any])
    #expect(evidence["line"] as? Int == 19 && evidence["column"] as? Int == 31)
  }

  @Test func `says null where the report does not tell and leaves out what does not apply`() throws
  {
    let empty = ParsedReport(source: Source(name: "a", sha256: "b"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(empty.jsonLine().utf8)) as? [String: Any])
    for key in ["division", "level", "published", "form"] { #expect(json[key] is NSNull) }
    #expect(json["period"] == nil && json["synthetic"] == nil)
    #expect(try decoded(empty.jsonLine()) == empty)
  }

  @Test func `keeps decimals exactly`() throws {
    #expect(report.jsonLine().contains(#""value": 2196.24,"#))
    for millionths: Int64 in [1, -1, 999_999, 9_007_199_254_740_993, .max, .min] {
      var report = ParsedReport(source: Source(name: "a", sha256: "b"))
      report.observations = [
        Observation(
          Measure(.feesAmount), value: Quantity(millionths: millionths), origin: .table,
          evidence: Evidence(line: 1, column: 1, bytes: 0..<1, text: ""))
      ]
      #expect(try decoded(report.jsonLine()) == report)
    }
  }

  @Test(arguments: [
    #""value": 3, "status": "blank""#, #""value": null, "status": "reported""#,
    #""value": 0.0000001, "status": "reported""#, #""value": 3, "status": "maybe""#,
  ])
  func `is refused where value and status contradict each other`(_ pair: String) {
    let text = """
      {"source": "a", "sha256": "b", "observations": [{"metric": "applications.new", \(pair),
       "via": "table", "evidence": {"line": 1, "column": 1, "text": "3"}}]}
      """
    #expect(throws: DecodingError.self) { try decoded(text) }
  }

  @Test(arguments: [
    #""period": {"from": "2020-12-31", "to": "2020-01-01"}"#, #""division": "43""#,
    #""published": "2020-02-30""#, #""form": "E""#,
  ])
  func `is refused where metadata are impossible`(_ member: String) {
    #expect(throws: DecodingError.self) {
      try decoded(#"{"source": "a", "sha256": "b", \#(member)}"#)
    }
  }
}
