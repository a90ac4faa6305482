import Foundation
import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Distributions of small corpora, computed by hand.
struct DistributionTests {
  /// Two organs of 云岫市 and three of 雁回市 with 0, 10 and 0, 30, 60 applications, and one report
  /// without the figure.
  static let reports: [ParsedReport] = [
    report("甲", 990_101, 0), report("乙", 990_102, 10), report("丙", 990_201, 0),
    report("丁", 990_202, 30), report("戊", 990_203, 60),
    Invented.report("合成己县人民政府", division: 990_204, year: 2022, scope: .own, [:]),
  ]

  static func report(_ name: String, _ division: Int32, _ value: Int) -> ParsedReport {
    Invented.report(
      "合成\(name)县人民政府", division: division, year: 2022, scope: .own, .applicationsNew, value)
  }

  static func result(
    _ reports: [ParsedReport] = reports, by grouping: ResultGrouping = .none, top: Int = 2
  ) throws -> Distribution {
    try Distribution(
      Distribution.Query(
        .init(.applicationsNew, top: top),
        reports: ReportSelection(region: DivisionCode(990_000)), grouping: grouping),
      in: Corpus(reports: reports))
  }

  @Test func `quantiles interpolate between order statistics and zeros are counted`() throws {
    let row = try #require(Self.result().rows.first)
    #expect(row.organs == 5 && row.missing == 1 && row.expected == 6 && row.zeros == 2)
    #expect(row.sum == Quantity(whole: 100) && row.mean == 20)
    #expect([row.min, row.q1, row.median, row.q3, row.max] == [0, 0, 10, 30, 60])
    #expect(abs((row.p90 ?? 0) - 48) < 1e-12)
  }

  @Test func `concentration follows its definitions`() throws {
    let concentration = try #require(Self.result().rows.first?.concentration)
    #expect(abs((concentration.gini ?? 0) - 0.75) < 1e-12)
    #expect(abs(concentration.hhi - 0.46) < 1e-12)
    #expect(abs(concentration.topShare - 0.9) < 1e-12)
    let theil = (0.5 * log(0.5) + 1.5 * log(1.5) + 3 * log(3)) / 5
    #expect(abs(concentration.theil - theil) < 1e-12)
    let between = 0.1 * log(0.25) + 0.9 * log(1.5)
    #expect(abs(concentration.theilBetween - between) < 1e-12)
    #expect(abs(concentration.theilWithin - (theil - between)) < 1e-12)
  }

  @Test func `the values are all organs' values, equal ones together`() throws {
    let values = try #require(Self.result().values.first)
    #expect(values.distinct == [0, 10, 30, 60])
    #expect(values.organs == [2, 1, 1, 1])
    #expect(values.all == [0, 0, 10, 30, 60])
  }

  @Test func `a value far from those of organs of its level is listed with its score`() throws {
    let values = [3, 4, 5, 5, 6, 6, 7, 8, 9, 10, 11, 4000]
    let reports = values.enumerated().map { index, value in
      Self.report("第\(index)", 990_201, value)
    }
    let result = try Self.result(reports)
    let outlier = try #require(result.outliers.first)
    #expect(result.outliers.count == 1 && outlier.value == Quantity(whole: 4000))
    // The median of log1p is that of 6 and 7; the median of the distances from it is known by hand.
    let logarithms = values.map { log(1 + Double($0)) }.sorted()
    let median = (logarithms[5] + logarithms[6]) / 2
    let distances = logarithms.map { abs($0 - median) }.sorted()
    let deviation = (distances[5] + distances[6]) / 2 / 0.6744897501960817
    #expect(abs(outlier.score - (log(4001) - median) / deviation) < 1e-9)
    #expect(result.notes.contains { $0.text.en.contains("1 organ beyond 3.5") })
    // With few peers nobody is called an outlier.
    #expect(try Self.result(Array(reports.suffix(9))).outliers.isEmpty)
  }

  @Test func `the Lorenz curve runs from nothing to all`() throws {
    let points = try #require(Self.result().lorenz.first?.points)
    #expect(points.map(\.organs) == [0, 0.2, 0.4, 0.6, 0.8, 1])
    let shares = [0, 0, 0, 0.1, 0.4, 1.0]
    #expect(zip(points, shares).allSatisfy { abs($0.share - $1) < 1e-12 })
  }

  @Test func `bins hold every value that is not zero once and zeros stand apart`() throws {
    let many = (0..<200).map {
      Invented.report(
        "合成第\($0)局", division: 990_101, year: 2022, scope: .own, .applicationsNew, $0 % 50)
    }
    let bins = try #require(Self.result(many).histograms.first)
    #expect(bins.zeros == 4)
    #expect(bins.bins.map(\.count).reduce(0, +) == 196)
    #expect(zip(bins.bins, bins.bins.dropFirst()).allSatisfy { $0.high == $1.low })
    #expect(bins.bins.first.map { abs($0.low - 1) < 1e-9 } == true)
  }

  @Test func `a curve of many organs is thinned to a hundred steps`() throws {
    let many = (0..<250).map {
      Invented.report("合成第\($0)局", division: 990_101, year: 2022, scope: .own, .applicationsNew, $0)
    }
    let points = try #require(Self.result(many).lorenz.first?.points)
    #expect(points.count == 101)
    #expect(points.first?.share == 0 && points.last?.share == 1)
    #expect(points.map(\.organs) == points.map(\.organs).sorted())
  }

  @Test func `all zero has no concentration and negative values have none either`() throws {
    let zeros = try Self.result([Self.report("甲", 990_101, 0), Self.report("乙", 990_102, 0)])
    #expect(zeros.rows.first?.concentration == nil)
    #expect(zeros.rows.first?.median == 0)
    let changes = try Distribution(
      Distribution.Query(.init(.licensingItemsChange)),
      in: Corpus(reports: [
        Invented.report(year: 2019, .licensingItemsChange, -5),
        Invented.report("归帆市人民政府", division: 990_181, year: 2019, .licensingItemsChange, 7),
      ]))
    #expect(changes.rows.first?.concentration == nil)
    #expect(changes.rows.first?.median == 1)
    #expect(changes.notes.contains { $0.text.en.contains("negative") })
  }

  @Test func `groups are divisions below the region of the question`() throws {
    let result = try Self.result(by: .region)
    #expect(result.rows.map { $0.region?.name } == ["云岫市", "雁回市"])
    #expect(result.rows.map(\.organs) == [2, 3])
    #expect(result.rows.map(\.missing) == [0, 1])
  }

  @Test func `a year whose form lacks the item is not in form`() throws {
    let result = try Distribution(
      Distribution.Query(.init(.procurementProjects)),
      in: Corpus(reports: [
        Invented.report(year: 2020, .procurementProjects, 4), Invented.report(year: 2021, [:]),
      ]))
    #expect(result.rows.map(\.status) == [.reported, .notInForm])
    #expect(result.rows.map(\.missing) == [0, 0])
  }

  @Test(arguments: [ResultGrouping.organ, .applicant])
  func `a distribution over organs is not divided by them`(grouping: ResultGrouping) {
    #expect(throws: AnalyticsError.notDivisible(grouping)) { try Self.result(by: grouping) }
  }

  @Test func `the order of reports and a corpus in parts make no difference`() throws {
    #expect(try Self.result(Self.reports.reversed()) == Self.result())
  }

  @Test func `a distribution survives writing and reading`() throws {
    let result = try Self.result()
    #expect(try Distribution(json: result.json()) == result)
  }
}
