import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Bounds of shares, against every number that blank cells may have.
struct ShareBoundsTests {
  /// A table of form D with new applications and outcomes, some cells of it blank.
  static func report(
    _ organ: String = "云岫市望舒区人民政府", blank: [Measure], in figures: [Measure: Int]
  ) -> ParsedReport {
    var report = Invented.report(organ, year: 2022, figures)
    report.observations = report.observations.map { observation in
      guard blank.contains(observation.measure) else { return observation }
      return Observation(
        observation.measure, without: .blank, origin: .table, evidence: Invented.evidence)
    }
    return report
  }

  static let figures = AuditReportTests.table(new: [.natural: 8, .commercial: 3])

  static func row(_ reports: [ParsedReport]) throws -> RatioTable.Row {
    let query = RatioTable.Query(RatioTable.Topic(.granted, boundsCells: true))
    return try #require(RatioTable(query, in: Corpus(reports: reports)).rows.first)
  }

  @Test func `a blank cell that the identities give is bounded to one value`() throws {
    let report = Self.report(blank: [Measure(.outcomeGranted)], in: Self.figures)
    let row = try Self.row([report])
    #expect(row.ratio == nil)
    #expect(row.bounds == ShareBounds(low: 1, high: 1, reports: 1, unlimited: 0))
  }

  @Test func `two blank cells that may trade leave a range, whatever the other reports say`() throws
  {
    // Only the total column: granted and partial are blank, so that either may have all 11.
    let totals = Self.figures.filter { $0.key.applicant == nil }
    let doubtful = Self.report(
      blank: [Measure(.outcomeGranted), Measure(.outcomePartial)], in: totals)
    let sure = Invented.report(
      "云岫市听松区人民政府", year: 2022, [Measure(.outcomeGranted): 9, Measure(.outcomeTotal): 20])
    let row = try Self.row([doubtful, sure])
    let all = (0...11).map { Double(9 + $0) / 31 }
    #expect(row.bounds == ShareBounds(low: all.min(), high: all.max(), reports: 1, unlimited: 0))
    #expect(row.ratio == 0.45)
  }

  @Test
  func `a report that nothing limits is left out and counted, and nothing blank has no bounds`()
    throws
  {
    let report = Self.report(
      blank: [Measure(.outcomeGranted), Measure(.outcomeTotal)],
      in: [Measure(.outcomeGranted): 1, Measure(.outcomeTotal): 2])
    let sure = Invented.report(
      "云岫市听松区人民政府", year: 2022, [Measure(.outcomeGranted): 9, Measure(.outcomeTotal): 20])
    #expect(
      try Self.row([report, sure]).bounds
        == ShareBounds(low: 0.45, high: 0.45, reports: 1, unlimited: 1))
    #expect(
      try Self.row([report]).bounds == ShareBounds(low: nil, high: nil, reports: 1, unlimited: 1))
    #expect(try Self.row([sure]).bounds == nil)
  }

  @Test func `shares of outcomes are bounded alike`() throws {
    let totals = Self.figures.filter { $0.key.applicant == nil }
    let doubtful = Self.report(
      blank: [Measure(.outcomeGranted), Measure(.outcomePartial)], in: totals)
    let result = try OutcomeDistribution(
      OutcomeDistribution.Query(.init(boundsCells: true)),
      in: Corpus(reports: [
        doubtful,
        Invented.report(
          "云岫市听松区人民政府", year: 2022, OutcomeDistributionTests.outcomes([9, 2, 0, 9, 0, 0])),
      ]))
    let bounds = result.rows.reduce(into: [:]) { $0[$1.outcome.id] = $1.bounds }
    #expect(
      bounds["outcome.granted"]
        == ShareBounds(low: 9.0 / 31, high: 20.0 / 31, reports: 1, unlimited: 0))
    #expect(
      bounds["outcome.unavailable"]
        == ShareBounds(low: 9.0 / 31, high: 9.0 / 31, reports: 1, unlimited: 0))
    #expect(result.table.csv().contains("bound_low"))
    #expect(try OutcomeDistribution(json: result.json()) == result)
  }
}
