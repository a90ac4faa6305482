import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// The well-known double counts of whole reports.
struct TrendCoverTests {
  static let counties: [(String, Int32, Int)] = [
    ("云岫市望舒区人民政府", 990_101, 10), ("云岫市听松区人民政府", 990_102, 20), ("雁回市栖霜区人民政府", 990_201, 30),
  ]

  static func counties(scope: Scope) -> [ParsedReport] {
    counties.map {
      Invented.report($0, division: $1, year: 2022, scope: scope, .applicationsNew, $2)
    }
  }

  static func sums(_ reports: [ParsedReport], _ query: Trend.Query) throws -> [Int?] {
    try Trend(query, in: Corpus(reports: reports)).rows.map { $0.sum?.whole }
  }

  @Test func `an aggregate report and its members' own ones are never in one sum`() throws {
    let reports =
      [
        Invented.report(
          "云岫市人民政府", division: 990_100, level: .prefecture, year: 2022, .applicationsNew, 35)
      ] + Self.counties(scope: .own)
    #expect(try Self.sums(reports, Trend.Query(.applicationsNew)) == [60])
    #expect(try Self.sums(reports, Trend.Query(.applicationsNew, scope: .only(.aggregate))) == [35])
    let notes = try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: reports)).notes
    #expect(notes.contains { $0.kind == .cover && $0.text.zh.contains("本级") })
    #expect(notes.contains { $0.kind == .excluded && $0.text.zh.contains("地市级汇总报告（1个数）") })
  }

  @Test func `each level says how many of its own organs report`() throws {
    let townships = ["听泉镇", "枕石镇", "晚枫镇"].map { "云岫市望舒区\($0)人民政府" }
    var reports = Self.counties(scope: .own)
    for (index, name) in townships.enumerated() {
      for year in 2022...(2022 + index) {
        reports.append(
          Invented.report(
            name, division: 990_101, level: .township, year: year, scope: .own, .applicationsNew, 1)
        )
      }
    }
    let trend = try Trend(
      Trend.Query(.applicationsNew, grouping: .level), in: Corpus(reports: reports))
    let notes = trend.notes.filter { $0.kind == .coverage }.map(\.text)
    #expect(
      notes.first
        == LocalizedText(
          zh: "各年报告的机关不同（乡镇街道1～3个，3个中1个每年都有），合计随之变动；中位数受影响较小",
          en:
            "Not the same organs report each year (township: 1 to 3, 1 of 3 in every year) and the sums move with them; medians do so less."
        ))
  }

  @Test func `aggregates of two levels are never in one sum`() throws {
    let reports =
      [
        Invented.report(
          "青岚省人民政府", division: 990_000, level: .province, year: 2022, .applicationsNew, 65),
        Invented.report(
          "云岫市人民政府", division: 990_100, level: .prefecture, year: 2022, .applicationsNew, 35),
      ] + Self.counties(scope: .aggregate)
    #expect(try Self.sums(reports, Trend.Query(.applicationsNew)) == [60])
    #expect(try Self.sums(reports, Trend.Query(.applicationsNew, level: .province)) == [65])
    #expect(
      try Self.sums(reports, Trend.Query(.applicationsNew, grouping: .level)) == [65, 35, 60])
    let byRegion = try Self.sums(
      reports, Trend.Query(.applicationsNew, region: DivisionCode(990_000), grouping: .region))
    #expect(byRegion == [30, 30])
  }

  @Test func `of one aggregate and one own report the aggregate counts`() throws {
    let own = Invented.report(year: 2022, scope: .own, .applicationsNew, 3)
    let aggregate = Invented.report(year: 2022, scope: .aggregate, .applicationsNew, 8)
    #expect(try Self.sums([own, aggregate], Trend.Query(.applicationsNew)) == [8])
    #expect(
      try Self.sums([own, aggregate], Trend.Query(.applicationsNew, scope: .only(.own))) == [3])
  }

  @Test func `a system's report is not added to those of its offices`() throws {
    let reports =
      [
        Invented.report(
          "合成海关", division: nil, level: .department, year: 2022, scope: .system, .applicationsNew,
          50)
      ] + Self.counties(scope: .own)
    #expect(try Self.sums(reports, Trend.Query(.applicationsNew)) == [60])
  }

  @Test func `several versions of a report count once`() throws {
    let versions = ["初版", "更正"].map {
      Invented.report(year: 2022, variant: $0, .applicationsNew, 10)
    }
    let trend = try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: versions))
    #expect(trend.rows.map { $0.sum?.whole } == [10])
    #expect(trend.rows[0].organs == 1)
  }

  @Test func `one scope counts in all years, so that a change of scope is no jump`() throws {
    let reports =
      Invented.series(scope: .own, from: 2021, .applicationsNew, [3, 4, 5])
      + Invented.series(scope: .aggregate, from: 2024, .applicationsNew, [60])
    let trend = try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: reports))
    #expect(trend.rows.map(\.year) == [2021, 2022, 2023])
    #expect(trend.rows.map { $0.sum?.whole } == [3, 4, 5])
    #expect(trend.notes.contains { $0.kind == .excluded })
  }

  @Test func `levels or scopes that contain each other are refused when named together`() {
    #expect(throws: AdditivityViolation.mixedScopes([.own, .aggregate])) {
      try ReportCover.check(scopes: [.own, .aggregate], levels: [.county])
    }
    #expect(throws: AdditivityViolation.aggregatesOfSeveralLevels([.province, .county])) {
      try ReportCover.check(scopes: [.aggregate], levels: [.province, .county])
    }
    #expect(throws: Never.self) {
      try ReportCover.check(scopes: [.own], levels: [.province, .county])
    }
  }
}
