import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Small corpora, computed by hand.
struct TrendTests {
  static let threeCounties =
    Invented.series(from: 2021, .applicationsNew, [10, 20, 30, 40])
    + Invented.series(
      "云岫市听松区人民政府", division: 990_102, from: 2021, .applicationsNew, [5, nil, 7, 9])
    + Invented.series(
      "雁回市栖霜区人民政府", division: 990_201, from: 2021, .applicationsNew, [3, 4, 5, 6])

  @Test func `sums, averages, coverage and change are those computed by hand`() throws {
    let trend = try Trend(
      Trend.Query(.applicationsNew), in: Corpus(reports: Self.threeCounties))
    #expect(trend.rows.map(\.year) == [2021, 2022, 2023, 2024])
    #expect(trend.rows.map { $0.sum?.whole } == [18, 24, 42, 55])
    #expect(trend.rows.map(\.median) == [5, 12, 7, 9])
    #expect(trend.rows.map(\.q1) == [4, 8, 6, 7.5])
    #expect(trend.rows.map(\.q3) == [7.5, 16, 18.5, 24.5])
    #expect(trend.rows.map(\.mean) == [6, 12, 14, 55.0 / 3])
    #expect(trend.rows.map(\.organs) == [3, 2, 3, 3])
    #expect(trend.rows.map(\.missing) == [0, 1, 0, 0])
    #expect(trend.rows.map(\.expected) == [3, 3, 3, 3])
    #expect(trend.rows.map(\.segment) == [1, 1, 1, 1])
    #expect(trend.rows.map(\.status) == [.reported, .reported, .reported, .reported])
    #expect(trend.rows[0].change == nil)
    #expect(trend.rows[1].change?.from.whole == 18)
    #expect(trend.rows[1].change?.to.whole == 24)
    #expect(trend.rows[2].change?.percent == 75)
    #expect(trend.isSynthetic)
    #expect(trend.notes.map(\.kind).contains(.synthetic))
    #expect(trend.notes.map(\.kind).contains(.coverage))
  }

  @Test func `the order of the reports does not matter`() throws {
    let query = Trend.Query(.applicationsNew, grouping: .region)
    #expect(
      try Trend(query, in: Corpus(reports: Self.threeCounties))
        == Trend(query, in: Corpus(reports: Self.threeCounties.reversed())))
  }

  @Test func `a year without any figure is a row without a sum`() throws {
    let corpus = Corpus(
      reports: Invented.series(from: 2019, .applicationsNew, [10, nil, 30]))
    let trend = try Trend(Trend.Query(.applicationsNew), in: corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [10, nil, 30])
    #expect(trend.rows[1].organs == 0)
    #expect(trend.rows[1].missing == 1)
    #expect(trend.rows[1].status == nil)
    #expect(trend.rows[2].change == nil)
  }

  @Test func `blank and not applicable are missing, zero is a figure`() throws {
    var blank = Invented.report(year: 2022, [:])
    blank.observations = [
      Observation(
        Measure(.reviewTotal), without: .blank, origin: .table, evidence: Invented.evidence)
    ]
    let zero = Invented.report("归帆市人民政府", division: 990_181, year: 2022, .reviewTotal, 0)
    let trend = try Trend(Trend.Query(.reviewTotal), in: Corpus(reports: [blank, zero]))
    #expect(trend.rows.map(\.sum) == [.zero])
    #expect(trend.rows[0].organs == 1)
    #expect(trend.rows[0].missing == 1)
    #expect(trend.rows[0].mean == 0)
  }

  @Test func `no percentage is given from a base under ten`() throws {
    let corpus = Corpus(reports: Invented.series(from: 2021, .reviewTotal, [9, 12, 6, 0, 5]))
    let trend = try Trend(Trend.Query(.reviewTotal), in: corpus)
    #expect(trend.rows.map { $0.change?.percent } == [nil, nil, -50, nil, nil])
    #expect(trend.rows[1].change?.from.whole == 9)
    let text = trend.table.text(in: .english)
    #expect(text.contains("9 → 12") && text.contains("-50.0%") && text.contains("0 → 5"))
  }

  @Test func `amounts are summed exactly`() throws {
    let reports = (0..<10).map { index in
      var report = Invented.report("合成第\(index)局", division: nil, year: 2022, scope: .own, [:])
      report.observations = [
        Observation(
          Measure(.feesAmount), value: Quantity(millionths: 100_000), origin: .table,
          evidence: Invented.evidence)
      ]
      return report
    }
    let trend = try Trend(Trend.Query(.feesAmount), in: Corpus(reports: reports))
    #expect(trend.rows.map { $0.sum?.description } == ["1"])
  }

  @Test func `a sum too large to hold is not given rather than wrong`() throws {
    let huge = Quantity(millionths: .max)
    let reports = ["甲", "乙"].map { name in
      var report = Invented.report("合成\(name)局", division: nil, year: 2022, scope: .own, [:])
      report.observations = [
        Observation(
          Measure(.feesAmount), value: huge, origin: .table, evidence: Invented.evidence)
      ]
      return report
    }
    let trend = try Trend(Trend.Query(.feesAmount), in: Corpus(reports: reports))
    #expect(trend.rows.map(\.sum) == [nil])
    #expect(trend.rows[0].organs == 2)
  }

  @Test func `the most doubtful status of the figures is the row's`() throws {
    var doubtful = Invented.report(year: 2022, [:])
    doubtful.observations = [
      Invented.observation(Measure(.applicationsNew), 4, status: .approximate)
    ]
    let sure = Invented.report("归帆市人民政府", division: 990_181, year: 2022, .applicationsNew, 5)
    let trend = try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: [doubtful, sure]))
    #expect(trend.rows.map(\.status) == [.approximate])
  }

  @Test func `questions without an answer say why`() throws {
    let corpus = Corpus(reports: Self.threeCounties)
    #expect(throws: AnalyticsError.noReports) {
      try Trend(Trend.Query(.applicationsNew, years: 1990...1995), in: corpus)
    }
    #expect(throws: AnalyticsError.noReports) {
      try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: []))
    }
    #expect(throws: AnalyticsError.noApplicants(.reviewTotal)) {
      try Trend(Trend.Query(.reviewTotal, applicant: .natural), in: corpus)
    }
    #expect(
      throws: AnalyticsError.unknownOrgan("望舒区人民政府", suggestions: ["云岫市望舒区人民政府"])
    ) {
      try Trend(Trend.Query(.applicationsNew, organ: "望舒区人民政府"), in: corpus)
    }
  }

  @Test func `an applicant's column is its own series`() throws {
    let corpus = Corpus(reports: [
      Invented.report(
        year: 2022, [Measure(.applicationsNew): 9, Measure(.applicationsNew, .legal): 2])
    ])
    let trend = try Trend(Trend.Query(.applicationsNew, applicant: .legal), in: corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [2])
    #expect(trend.table.title.zh.contains("法律服务机构"))
  }
}
