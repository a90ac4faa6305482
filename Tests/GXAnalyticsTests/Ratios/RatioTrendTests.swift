import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Trends of ratios of small corpora.
struct RatioTrendTests {
  static func tests(_ years: [(granted: Int, total: Int)], organs: [String] = ["云岫市望舒区人民政府"])
    throws -> [RatioTable.TrendTest]
  {
    let reports = organs.flatMap { organ in
      years.enumerated().map { index, year in
        Invented.report(
          organ, year: 2021 + index,
          [Measure(.outcomeGranted): year.granted, Measure(.outcomeTotal): year.total])
      }
    }
    return try RatioTable(
      RatioTable.Query(.granted, grouping: organs.count > 1 ? .organ : .none),
      in: Corpus(reports: reports)
    ).tests
  }

  @Test func `a ratio that rises along a line is shown to`() throws {
    let test = try #require(
      try Self.tests([(100, 1000), (200, 1000), (300, 1000), (400, 1000)]).first)
    #expect(test.verdict == .rising)
    #expect(test.from == 2021 && test.to == 2024 && test.years == 4)
    // On a line there is no departure from it.
    #expect(abs(test.phi ?? 1) < 1e-9)
    #expect(test.p == test.dispersedP)
  }

  @Test func `years that jump about are no trend although chance alone would make one`() throws {
    let test = try #require(
      try Self.tests([(500, 1000), (200, 1000), (800, 1000), (600, 1000)]).first)
    #expect(try #require(test.p) < 0.001)
    #expect(try #require(test.phi) > 10)
    #expect(test.verdict == .notShown)
  }

  @Test func `two years are too few and all or none is constant`() throws {
    #expect(try Self.tests([(10, 100), (90, 100)]).map(\.verdict) == [.tooShort])
    #expect(try Self.tests([(5, 5), (7, 7), (9, 9)]).map(\.verdict) == [.constant])
    #expect(try Self.tests([(5, 5)]).isEmpty)
  }

  @Test func `a ratio that is no proportion is not tested`() throws {
    let reports = (2021...2024).map {
      Invented.report(year: $0, [Measure(.reviewTotal): $0 - 2020, Measure(.outcomeTotal): 10])
    }
    let table = try RatioTable(RatioTable.Query(.reviewRate), in: Corpus(reports: reports))
    #expect(table.tests.isEmpty)
  }

  @Test func `tests of several organs are corrected for their number`() throws {
    let tests = try Self.tests(
      [(100, 1000), (200, 1000), (300, 1000)], organs: ["云岫市望舒区人民政府", "云岫市听松区人民政府"])
    #expect(tests.count == 2)
    #expect(tests.allSatisfy { $0.q != nil })
  }

  @Test func `verdicts are notes of a single series in both languages`() throws {
    let reports = (2021...2024).map {
      Invented.report(year: $0, [Measure(.outcomeGranted): 5, Measure(.outcomeTotal): 10])
    }
    let table = try RatioTable(RatioTable.Query(.granted), in: Corpus(reports: reports))
    let verdict = try #require(table.notes.first { $0.kind == .verdict }?.text)
    #expect(verdict.en.contains("no trend shown, which does not prove that there is none"))
    #expect(verdict.zh.contains("不等于没有"))
    #expect(try RatioTable(json: table.json()) == table)
  }
}
