import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Reports of a province whose parts overlap, put to every result: each figure must count once.
struct DoubleCountTests {
  /// The province's aggregate report holds all; the cities' aggregates hold it again; the organs' own
  /// reports are parts of both; a system's report lies across.
  static let reports: [ParsedReport] = [
    report("青岚省人民政府", 990_000, .province, .aggregate, [50, 10, 10, 10, 10, 10]),
    report("云岫市人民政府", 990_100, .prefecture, .aggregate, [20, 5, 5, 5, 5, 5]),
    report("雁回市人民政府", 990_200, .prefecture, .aggregate, [20, 5, 5, 5, 5, 5]),
    report("青岚省合成厅", 990_000, .department, .own, [10, 0, 0, 0, 0, 0]),
    report("云岫市合成局", 990_100, .department, .own, [4, 6, 0, 0, 0, 0]),
    report("雁回市合成局", 990_200, .department, .own, [3, 3, 4, 0, 0, 0]),
    report("青岚合成海关", 990_000, .department, .system, [500, 0, 0, 0, 0, 0]),
  ]

  static func report(
    _ organ: String, _ division: Int32, _ level: Level, _ scope: Scope, _ groups: [Int]
  ) -> ParsedReport {
    Invented.report(
      organ, division: division, level: level, year: 2022, scope: scope,
      OutcomeDistributionTests.outcomes(groups))
  }

  static let corpus = Corpus(reports: reports)

  /// The own reports have most figures; their outcomes are 30 in all, 17 granted.
  @Test func `every result adds the own reports and nothing that contains them`() throws {
    let trend = try Trend(Trend.Query(.outcomeTotal), in: Self.corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [30])
    let ratio = try RatioTable(RatioTable.Query(.granted), in: Self.corpus)
    #expect(ratio.rows.map { $0.denominator?.whole } == [30])
    let outcomes = try OutcomeDistribution(OutcomeDistribution.Query(.init()), in: Self.corpus)
    #expect(outcomes.rows.compactMap(\.count).reduce(0, +) == 30)
    let distribution = try Distribution(
      Distribution.Query(.init(.outcomeTotal)), in: Self.corpus)
    #expect(distribution.rows.map { $0.sum?.whole } == [30])
    for notes in [trend.notes, ratio.notes, outcomes.notes, distribution.notes] {
      #expect(notes.contains { $0.kind == .cover } && notes.contains { $0.kind == .excluded })
    }
  }

  @Test(arguments: [(Scope.own, 30), (.aggregate, 90), (.system, 500)])
  func `a scope that is asked for is taken alone, aggregates of one level only`(
    scope: Scope, sum: Int
  ) throws {
    let reports = ReportSelection(scope: .only(scope))
    let outcomes = try OutcomeDistribution(
      OutcomeDistribution.Query(.init(), reports: reports), in: Self.corpus)
    #expect(outcomes.rows.compactMap(\.count).reduce(0, +) == sum)
    let distribution = try Distribution(
      Distribution.Query(.init(.outcomeTotal), reports: reports), in: Self.corpus)
    #expect(distribution.rows.map { $0.sum?.whole } == [sum])
  }

  @Test func `divisions of a region never hold a report twice`() throws {
    let result = try OutcomeDistribution(
      OutcomeDistribution.Query(
        .init(), reports: ReportSelection(region: DivisionCode(990_000)), grouping: .region),
      in: Self.corpus)
    #expect(result.rows.compactMap(\.count).reduce(0, +) == 30)
    #expect(Set(result.rows.map { $0.region?.name }) == ["青岚省", "云岫市", "雁回市"])
  }

  @Test func `levels have a cover each and no whole that would add them`() throws {
    let result = try OutcomeDistribution(
      OutcomeDistribution.Query(.init(), grouping: .level), in: Self.corpus)
    let sums = Dictionary(grouping: result.rows) { $0.level }
      .mapValues { $0.compactMap(\.count).reduce(0, +) }
    #expect(sums == [.province: 100, .prefecture: 90, .department: 30])
    #expect(!result.distances.contains { $0.reference == .whole })
  }

  @Test func `both sides of a comparison are of one scope and share no report`() throws {
    let result = try Comparison(
      Comparison.Query(
        .region(#require(DivisionCode(990_100))), .region(#require(DivisionCode(990_000))),
        reports: ReportSelection(scope: .only(.own))),
      in: Self.corpus)
    let row = try #require(result.rows.first { $0.ratio == .granted })
    #expect(row.a.denominator == 10 && row.b.denominator == 20)
  }

  @Test func `a government's own report beside its departments' is told`() throws {
    let reports = [
      Invented.report(
        "云岫市人民政府", division: 990_100, level: .prefecture, year: 2022, scope: .own,
        .applicationsNew, 30),
      Invented.report(
        "云岫市合成局", division: 990_100, level: .department, year: 2022, scope: .own,
        .applicationsNew, 10),
    ]
    func isTold(_ reports: [ParsedReport]) throws -> Bool {
      try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: reports)).notes
        .contains { $0.kind == .cover && $0.text.en.contains("count twice") }
    }
    #expect(try isTold(reports))
    #expect(try !isTold([reports[0]]))
    #expect(try !isTold([reports[1]]))
  }

  @Test func `a stock of several years is not added for a ranking`() throws {
    let reports = (2021...2022).flatMap { year in
      (0..<4).map {
        Invented.report(
          "合成第\($0)局", division: 990_101, level: .department, year: year, scope: .own,
          .normativeDocumentsInForce, 10 + $0)
      }
    }
    let topic = Ranking.Topic(.count(Measure(.normativeDocumentsInForce), per: nil))
    #expect(
      throws: AnalyticsError.additivity(.stockOverYears(.normativeDocumentsInForce))
    ) {
      try Ranking(
        Ranking.Query(topic, reports: ReportSelection(years: 2021...2022)),
        in: Corpus(reports: reports))
    }
    #expect(try Ranking(Ranking.Query(topic), in: Corpus(reports: reports)).peers.count == 1)
  }
}
