import GXModel
import GXStore
import Testing

@testable import GXAnalytics

struct TrendGroupingTests {
  static let corpus = Corpus(reports: TrendTests.threeCounties)

  @Test func `by region the divisions next below the region are the groups`() throws {
    let province = try #require(DivisionCode(990_000))
    let trend = try Trend(
      Trend.Query(.applicationsNew, region: province, grouping: .region), in: Self.corpus)
    let last = trend.rows.filter { $0.year == 2024 }
    #expect(last.map { $0.region?.name } == ["云岫市", "雁回市"])
    #expect(last.map { $0.sum?.whole } == [49, 6])
    #expect(last.map(\.expected) == [2, 1])
    let prefecture = try #require(DivisionCode(990_100))
    let below = try Trend(
      Trend.Query(.applicationsNew, years: 2024...2024, region: prefecture, grouping: .region),
      in: Self.corpus)
    #expect(below.rows.map { $0.region?.name } == ["望舒区", "听松区"])
    #expect(below.rows.map { $0.sum?.whole } == [40, 9])
  }

  @Test func `without a region the provinces are the groups`() throws {
    let trend = try Trend(
      Trend.Query(.applicationsNew, years: 2021...2021, grouping: .region), in: Self.corpus)
    #expect(trend.rows.map { $0.region?.code.description } == ["990000"])
  }

  @Test func `the groups add up to the whole`() throws {
    let whole = try Trend(Trend.Query(.applicationsNew), in: Self.corpus)
    let parts = try Trend(
      Trend.Query(.applicationsNew, region: DivisionCode(990_000), grouping: .region),
      in: Self.corpus)
    for row in whole.rows {
      let sum = parts.rows.filter { $0.year == row.year }.compactMap { $0.sum?.whole }.reduce(0, +)
      #expect(sum == row.sum?.whole)
    }
  }

  @Test func `the districts of a municipality are its groups`() throws {
    let beijing = try #require(DivisionCode(110_000))
    let district = try #require(DivisionCode(110_101))
    #expect(RegionDivider.group(of: district, below: beijing) == district)
    #expect(RegionDivider.group(of: district, below: nil) == beijing)
  }

  @Test func `by level each level has a cover of its own`() throws {
    let reports =
      TrendTests.threeCounties
      + Invented.series(
        "青岚省人民政府", division: 990_000, level: .province, from: 2021, .applicationsNew,
        [100, 200, 300, 400])
      + Invented.series(
        "云岫市望舒区教育局", division: 990_101, level: .department, scope: .own, from: 2021,
        .applicationsNew, [1, 2, 3, 4])
    let trend = try Trend(
      Trend.Query(.applicationsNew, years: 2024...2024, grouping: .level),
      in: Corpus(reports: reports))
    #expect(trend.rows.map(\.level) == [.province, .county, .department])
    #expect(trend.rows.map { $0.sum?.whole } == [400, 55, 4])
  }

  @Test func `region, level and organ restrict the reports`() throws {
    func sum(_ query: Trend.Query) throws -> [Int?] {
      try Trend(query, in: Self.corpus).rows.map { $0.sum?.whole }
    }
    #expect(
      try sum(Trend.Query(.applicationsNew, years: 2024...2024, region: DivisionCode(990_200)))
        == [6])
    #expect(try sum(Trend.Query(.applicationsNew, years: 2024...2024, level: .county)) == [55])
    #expect(
      try sum(Trend.Query(.applicationsNew, years: 2022...2023, organ: "云岫市听松区人民政府")) == [7])
  }
}
