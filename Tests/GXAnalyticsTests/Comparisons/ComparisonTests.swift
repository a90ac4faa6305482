import Foundation
import GXModel
import GXStatistics
import GXStore
import Testing

@testable import GXAnalytics

struct ComparisonTests {
  static let a = "云岫市望舒区人民政府"

  static func report(
    _ organ: String, _ division: Int32, year: Int = 2022, level: Level = .county,
    scope: Scope = .aggregate, _ groups: [Int]
  ) -> ParsedReport {
    Invented.report(
      organ, division: division, level: level, year: year, scope: scope,
      OutcomeDistributionTests.outcomes(groups))
  }

  /// Three counties, two of one city.
  static let reports = [
    report(a, 990_101, [60, 10, 10, 10, 5, 5]),
    report("云岫市漱石区人民政府", 990_102, [20, 10, 30, 20, 10, 10]),
    report("雁回市栖霜区人民政府", 990_201, [30, 0, 60, 10, 0, 0]),
  ]

  static func compare(
    _ a: ComparisonSide, _ b: ComparisonSide, _ reports: [ParsedReport] = reports,
    years: ClosedRange<Int>? = nil
  ) throws -> Comparison {
    try Comparison(
      Comparison.Query(a, b, reports: ReportSelection(years: years)),
      in: Corpus(reports: reports))
  }

  @Test func `provinces have their English names`() throws {
    let reports = [(430_105, "甲区人民政府"), (420_102, "乙区人民政府")].map {
      Self.report($1, $0, [60, 10, 10, 10, 5, 5])
    }
    let (hunan, hubei) = try (#require(DivisionCode(430_000)), #require(DivisionCode(420_000)))
    let result = try Self.compare(.region(hunan), .region(hubei), reports)
    #expect(result.a.name == LocalizedText(zh: "湖南省", en: "Hunan"))
    #expect(result.b.name == LocalizedText(zh: "湖北省", en: "Hubei"))
  }

  @Test func `a difference is the first ratio less the second, with Newcombe's interval`() throws {
    let result = try Self.compare(.organ(Self.a), .organ("云岫市漱石区人民政府"))
    let row = try #require(result.rows.first { $0.ratio == .disclosure })
    #expect(row.a.numerator == 70 && row.a.denominator == 100)
    #expect(row.b.numerator == 30 && row.b.denominator == 100)
    #expect(abs((row.difference ?? 0) - 0.4) < 1e-12)
    let newcombe = try #require(Proportion(70, of: 100))
      .difference(from: try #require(Proportion(30, of: 100))).interval
    #expect(row.low == newcombe.low && row.high == newcombe.high)
  }

  @Test func `verdicts go by q and interval and claim no more`() throws {
    let result = try Self.compare(.organ(Self.a), .organ("云岫市漱石区人民政府"))
    let disclosure = try #require(result.rows.first { $0.ratio == .disclosure })
    // 70 and 30 of 100: z = 0.4 / √(0.5 · 0.5 · 2/100), p = 1.5e-8.
    #expect(abs((disclosure.p ?? 1) - 1.5417e-8) < 1e-11)
    #expect(disclosure.verdict == .higher)
    let other = try #require(result.rows.first { $0.ratio == .notProcessed })
    #expect(other.verdict == .notShown)
    #expect(result.rows.allSatisfy { ($0.q ?? 1) >= ($0.p ?? 1) })
    #expect(result.rows.allSatisfy { ($0.q == nil) == ($0.verdict == .untested) })
    let back = try Self.compare(.organ("云岫市漱石区人民政府"), .organ(Self.a))
    #expect(back.rows.first { $0.ratio == .disclosure }?.verdict == .lower)
    #expect(result.notes.contains { $0.text.en.contains("does not prove that there is none") })
  }

  @Test(arguments: ComparisonVerdict.allCases)
  func `every verdict has a phrase of its own without praise or blame`(verdict: ComparisonVerdict) {
    let others = ComparisonVerdict.allCases.filter { $0 != verdict }.map(\.phrase)
    #expect(!others.contains(verdict.phrase))
    for word in ["better", "worse", "significant", "好", "差于", "显著"] {
      #expect(!verdict.phrase.en.contains(word) && !verdict.phrase.zh.contains(word))
    }
  }

  @Test func `a ratio that no side has is left out`() throws {
    let result = try Self.compare(.organ(Self.a), .organ("云岫市漱石区人民政府"))
    #expect(!result.rows.contains { $0.ratio == .naturalShare })
    #expect(result.rows.contains { $0.ratio == .notProcessed })
  }

  @Test func `peers are the other organs of the level`() throws {
    let department = Invented.report(
      "云岫市望舒区教育局", division: 990_101, level: .department, year: 2022, scope: .own,
      OutcomeDistributionTests.outcomes([1, 1, 1, 1, 1, 1]))
    let result = try Self.compare(.organ(Self.a), .peers, Self.reports + [department])
    #expect(result.b.organs == 2)
    let row = try #require(result.rows.first { $0.ratio == .disclosure })
    #expect(row.b.numerator == 60 && row.b.denominator == 200)
  }

  @Test func `a region is compared without the organ that lies in it`() throws {
    let result = try Self.compare(.organ(Self.a), .region(#require(DivisionCode(990_100))))
    #expect(result.b.organs == 1)
    #expect(result.rows.first { $0.ratio == .disclosure }?.b.numerator == 30)
    #expect(result.notes.contains { $0.kind == .cover && $0.text.en.contains("do not overlap") })
  }

  @Test func `regions of one scope are compared, never own with aggregate reports`() throws {
    let own = Invented.report(
      "雁回市栖霜区教育局", division: 990_201, level: .department, year: 2022, scope: .own,
      OutcomeDistributionTests.outcomes([500, 0, 0, 0, 0, 0]))
    let result = try Self.compare(
      .region(#require(DivisionCode(990_100))), .region(#require(DivisionCode(990_200))),
      Self.reports + [own])
    #expect(result.rows.first { $0.ratio == .disclosure }?.b.denominator == 100)
  }

  @Test func `the last year that both sides have counts`() throws {
    let result = try Self.compare(
      .organ(Self.a), .organ("雁回市栖霜区人民政府"),
      Self.reports + [Self.report(Self.a, 990_101, year: 2023, [1, 1, 1, 1, 1, 1])])
    #expect(result.a.from == 2022 && result.a.to == 2022 && result.b.to == 2022)
  }

  @Test func `several years are added up`() throws {
    let result = try Self.compare(
      .organ(Self.a), .organ("雁回市栖霜区人民政府"),
      Self.reports + [
        Self.report(Self.a, 990_101, year: 2021, [1, 0, 1, 0, 0, 0]),
        Self.report("雁回市栖霜区人民政府", 990_201, year: 2021, [0, 0, 1, 0, 0, 0]),
      ], years: 2021...2022)
    let row = try #require(result.rows.first { $0.ratio == .granted })
    #expect(row.a.numerator == 61 && row.a.denominator == 102)
    #expect(row.b.numerator == 30 && row.b.denominator == 101)
  }

  @Test func `shares of outcomes differ in percentage points and by a distance`() throws {
    let result = try Self.compare(.organ(Self.a), .organ("云岫市漱石区人民政府"))
    #expect(result.outcomes.map(\.aCount) == [60, 10, 10, 10, 5, 5])
    #expect(abs((result.outcomes.first?.difference ?? 0) - 0.4) < 1e-12)
    #expect(abs((result.distance?.totalVariation ?? 0) - 0.4) < 1e-12)
  }

  /// The outcomes of natural persons and enterprises with the disclosures among them.
  static func mixed(
    _ organ: String, _ division: Int32, natural: (Int, of: Int), commercial: (Int, of: Int)
  ) -> ParsedReport {
    Invented.report(
      organ, division: division, year: 2022,
      [
        Measure(.outcomeTotal): natural.of + commercial.of,
        Measure(.outcomeTotal, .natural): natural.of,
        Measure(.outcomeTotal, .commercial): commercial.of,
        Measure(.outcomeGranted, .natural): natural.0, Measure(.outcomePartial, .natural): 0,
        Measure(.outcomeGranted, .commercial): commercial.0,
        Measure(.outcomePartial, .commercial): 0,
      ])
  }

  @Test func `what the mix of applicants explains is no difference of behaviour`() throws {
    let result = try Self.compare(
      .organ("合成甲县人民政府"), .organ("合成乙县人民政府"),
      [
        Self.mixed("合成甲县人民政府", 990_101, natural: (40, of: 80), commercial: (18, of: 20)),
        Self.mixed("合成乙县人民政府", 990_102, natural: (10, of: 20), commercial: (72, of: 80)),
      ])
    let split = try #require(result.split)
    #expect(abs(split.difference + 0.24) < 1e-12)
    #expect(abs(split.mix + 0.24) < 1e-12)
    #expect(abs(split.behaviour) < 1e-12)
    let standardised = try #require(result.standardised)
    #expect(standardised.observed == 58 && abs(standardised.expected - 58) < 1e-9)
    #expect(standardised.low < 1 && standardised.high > 1)
  }

  @Test func `what nobody on the other side asked for gives no expectation`() throws {
    let result = try Self.compare(
      .organ("合成甲县人民政府"), .organ("合成乙县人民政府"),
      [
        Self.mixed("合成甲县人民政府", 990_101, natural: (4, of: 8), commercial: (1, of: 2)),
        Self.mixed("合成乙县人民政府", 990_102, natural: (4, of: 8), commercial: (0, of: 0)),
      ])
    #expect(result.standardised == nil)
    #expect(result.split != nil)
  }

  @Test func `sides without common years, unknown organs and peers of no level are refused`() {
    let elsewhere = [
      Self.report(Self.a, 990_101, year: 2021, [1, 1, 1, 1, 1, 1]),
      Self.report("雁回市栖霜区人民政府", 990_201, year: 2022, [1, 1, 1, 1, 1, 1]),
    ]
    let other = "雁回市栖霜区人民政府"
    let years = [(Self.a, 2021), (other, 2022)].map {
      AnalyticsError.ReportedYears(side: LocalizedText(zh: $0, en: $0), years: [$1])
    }
    #expect(throws: AnalyticsError.noCommonYear(years[0], years[1])) {
      try Self.compare(.organ(Self.a), .organ(other), elsewhere)
    }
    #expect(throws: AnalyticsError.noReports) {
      try Self.compare(.organ(Self.a), .organ(other), elsewhere, years: 2021...2021)
    }
    #expect(throws: AnalyticsError.self) { try Self.compare(.organ("无此机关"), .peers) }
    let mixed = [
      Self.report("合成甲局", 990_101, level: .department, scope: .own, [1, 1, 1, 1, 1, 1]),
      Self.report("合成乙县政府", 990_102, level: .county, scope: .own, [1, 1, 1, 1, 1, 1]),
    ]
    #expect(throws: AnalyticsError.noPeers) {
      try Self.compare(.region(#require(DivisionCode(990_100))), .peers, mixed)
    }
  }

  @Test func `a comparison survives writing and reading`() throws {
    let result = try Self.compare(.organ(Self.a), .level(.county, within: DivisionCode(990_000)))
    #expect(try Comparison(json: result.json()) == result)
    #expect(result.table.text(in: .chinese).contains("+"))
  }
}
