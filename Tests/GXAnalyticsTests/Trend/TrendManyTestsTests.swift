import Foundation
import GXModel
import GXStore
import Testing

@testable import GXAnalytics

struct TrendManyTestsTests {
  /// Counties with a rise of five years each, p = 1/60, and others without any.
  static func corpus(rising: Int, flat: Int) -> Corpus {
    let reports = (0..<rising + flat).flatMap { index in
      Invented.series(
        "云岫市第\(index)区人民政府", division: 990_101 + Int32(index), from: 2020, .applicationsNew,
        index < rising ? [1, 2, 3, 4, 5] : [3, 5, 1, 4, 2])
    }
    return Corpus(reports: reports)
  }

  @Test func `one rise among many series is not shown after the correction`() throws {
    let trend = try Trend(
      Trend.Query(.applicationsNew, grouping: .organ), in: Self.corpus(rising: 1, flat: 9))
    let found = try #require(trend.tests.min { $0.pValue < $1.pValue })
    #expect(abs(found.pValue - 1.0 / 60) < 1e-12)
    #expect(abs(try #require(found.qValue) - 10.0 / 60) < 1e-12)
    #expect(found.verdict == .notShown)
    #expect(
      trend.notes.contains {
        $0.text.en.contains("m = 10") && $0.text.en.contains("1 with p ≤ 0.05")
          && $0.text.en.contains("0 with q ≤ 0.05")
      })
  }

  @Test func `rises of all series together are shown`() throws {
    let trend = try Trend(
      Trend.Query(.applicationsNew, grouping: .organ), in: Self.corpus(rising: 4, flat: 0))
    #expect(
      trend.tests.allSatisfy { $0.verdict == .rising && abs(($0.qValue ?? 1) - 1.0 / 60) < 1e-9 })
  }

  @Test func `a single series has no q`() throws {
    let trend = try Trend(Trend.Query(.applicationsNew), in: Self.corpus(rising: 1, flat: 0))
    #expect(trend.tests.map(\.qValue) == [nil] && trend.tests.map(\.verdict) == [.rising])
  }

  @Test func `the log-linear slope takes the number of organs as exposure`() throws {
    // Twice as many organs report from the third year on: the sums double, each organ's do not.
    let corpus = Corpus(
      reports: Invented.series(from: 2020, .applicationsNew, [50, 50, 50, 50, 50])
        + Invented.series(
          "云岫市听松区人民政府", division: 990_102, from: 2020, .applicationsNew,
          [nil, nil, 50, 50, 50]))
    let query = Trend.Query(.applicationsNew, fitsRate: true)
    let trend = try Trend(query, in: corpus)
    let rate = try #require(trend.tests.first?.rate)
    #expect(abs(rate.factor - 1) < 1e-9 && rate.alpha == 0)
    #expect(rate.low < 1 && rate.high > 1)
    #expect(trend.notes.contains { $0.text.en.contains("for each organ that reported") })
    #expect(try Trend(json: try trend.json()) == trend)
    let plain = try Trend(Trend.Query(.applicationsNew), in: corpus)
    #expect(plain.tests.first?.rate == nil)
  }

  @Test func `three years have no log-linear slope`() throws {
    let corpus = Corpus(reports: Invented.series(from: 2020, .applicationsNew, [5, 6, 7]))
    let trend = try Trend(Trend.Query(.applicationsNew, fitsRate: true), in: corpus)
    #expect(trend.tests.count == 1 && trend.tests.first?.rate == nil)
  }
}

struct TrendBreakEffectTests {
  /// The composite of disclosed outcomes, which joins the forms before and since 2019.
  static func disclosed(from first: Int, _ values: [Int]) throws -> Trend {
    let reports = values.enumerated().map { index, value in
      let year = first + index
      var figures = [Measure(.outcomeGranted): value, Measure(.outcomePartial): 0]
      if year < 2019 { figures[Measure(.outcomeAlreadyPublic)] = 0 }
      return Invented.report(year: year, figures)
    }
    return try Trend(Trend.Query(.outcomeDisclosed), in: Corpus(reports: reports))
  }

  @Test func `a change of law with four years on either side is tested`() throws {
    let trend = try Self.disclosed(from: 2014, [10, 12, 14, 17, 18, 60, 63, 64, 67, 68])
    let test = try #require(trend.breakTests.first { $0.year == 2019 })
    let change = try #require(test.change)
    #expect(change.level.estimate > 35 && change.level.low > 0)
    #expect(trend.notes.contains { $0.kind == .verdict && $0.text.en.contains("change of level") })
    #expect(try Trend(json: try trend.json()) == trend)
  }

  @Test func `with three years on one side it is described only`() throws {
    let trend = try Self.disclosed(from: 2016, [1, 2, 3, 9, 8, 9, 7, 9])
    let test = try #require(trend.breakTests.first { $0.year == 2019 })
    #expect(test.change == nil)
    #expect(trend.notes.contains { $0.text.zh.contains("只作描述，不作检验") })
  }

  @Test func `a broken metric is never tested across its break`() throws {
    let corpus = Corpus(
      reports: Invented.series(
        from: 2014, .outcomeTotal, [10, 12, 14, 17, 18, 60, 63, 64, 67, 68]))
    let trend = try Trend(Trend.Query(.outcomeTotal), in: corpus)
    #expect(trend.breaks.map(\.year) == [2019])
    #expect(!trend.breakTests.contains { $0.year == 2019 })
  }
}
