import GXModel
import GXStore
import Testing

@testable import GXAnalytics

struct TrendPanelTests {
  /// One county reports every year; the other begins late.
  static let corpus = Corpus(
    reports: Invented.series(from: 2020, .applicationsNew, [10, 11, 12, 13, 14])
      + Invented.series(
        "云岫市听松区人民政府", division: 990_102, from: 2020, .applicationsNew,
        [nil, nil, 100, 100, 100]))

  @Test func `a balanced panel counts only organs that reported in every year`() throws {
    let trend = try Trend(Trend.Query(.applicationsNew, isPanel: true), in: Self.corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [10, 11, 12, 13, 14])
    #expect(trend.rows.allSatisfy { $0.organs == 1 && $0.expected == 1 })
    #expect(trend.notes.contains { $0.text.en.contains("only the 1 of 2 organs") })
  }

  @Test func `without a panel every organ counts in the years it reported`() throws {
    let trend = try Trend(Trend.Query(.applicationsNew), in: Self.corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [10, 11, 112, 113, 114])
  }

  @Test func `a panel that no organ belongs to has no sums`() throws {
    let corpus = Corpus(
      reports: Invented.series(from: 2020, .applicationsNew, [1, nil, 3])
        + Invented.series(
          "云岫市听松区人民政府", division: 990_102, from: 2020, .applicationsNew, [nil, 2, nil]))
    let trend = try Trend(Trend.Query(.applicationsNew, isPanel: true), in: corpus)
    #expect(trend.rows.allSatisfy { $0.sum == nil && $0.organs == 0 })
  }

  @Test func `by organ each organ has its own rows`() throws {
    let trend = try Trend(
      Trend.Query(.applicationsNew, years: 2024...2024, grouping: .organ), in: Self.corpus)
    #expect(Set(trend.rows.map(\.organ)) == ["云岫市望舒区人民政府", "云岫市听松区人民政府"])
    #expect(Set(trend.rows.map { $0.sum?.whole }) == [14, 100])
    #expect(trend.table.csv().contains("云岫市听松区人民政府"))
  }

  @Test func `by applicant each column of the table has its own rows`() throws {
    let corpus = Corpus(reports: [
      Invented.report(
        year: 2023,
        [
          Measure(.applicationsNew): 9, Measure(.applicationsNew, .natural): 7,
          Measure(.applicationsNew, .commercial): 2,
        ])
    ])
    let trend = try Trend(Trend.Query(.applicationsNew, grouping: .applicant), in: corpus)
    let sums = trend.rows.map { ($0.group.applicant, $0.sum?.whole) }
    #expect(sums.count == Applicant.allCases.count)
    #expect(sums.contains { $0 == (.natural, 7) } && sums.contains { $0 == (.commercial, 2) })
    let fees = try Metric(named: "processing_fees.amount")
    #expect(throws: AnalyticsError.noApplicants(fees)) {
      try Trend(Trend.Query(fees, grouping: .applicant), in: corpus)
    }
  }
}
