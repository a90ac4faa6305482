import GXAnalytics
import GXModel
import GXStore
import Testing

/// Own reports are joined by aggregate reports only where nothing is counted twice.
@Suite struct RegionSupplementTests {
  private func report(
    _ organ: String, _ division: Int32, _ level: Level, _ scope: Scope, year: Int, _ value: Int
  ) throws -> ParsedReport {
    let source = Source(name: "\(organ)-\(year)", sha256: "\(organ)-\(year)-\(scope.rawValue)")
    var report = ParsedReport(source: source)
    report.organ = Organ(name: organ, asWritten: organ)
    report.division = DivisionCode(division)
    report.level = level
    report.scope = scope
    report.year = year
    report.form = .d
    report.observations = [
      Observation(
        Measure(.applicationsNew), value: try #require(Quantity(whole: value)), origin: .table,
        evidence: Evidence(line: 1, column: 1, bytes: 0..<1, text: "\(value)"))
    ]
    return report
  }

  private func sums(_ reports: [ParsedReport]) throws -> [Int: Int] {
    let trend = try Trend(Trend.Query(.applicationsNew), in: Corpus(reports: reports))
    return Dictionary(
      uniqueKeysWithValues: trend.rows.compactMap { row in
        row.sum?.whole.map { (row.year, $0) }
      })
  }

  @Test func `a region without any own report comes in with its aggregate report`() throws {
    let sums = try sums([
      report("甲局", 990101, .department, .own, year: 2022, 5),
      report("乙局", 990102, .department, .own, year: 2022, 7),
      report("丙县人民政府", 990221, .county, .aggregate, year: 2022, 100),
    ])
    #expect(sums == [2022: 112])
  }

  @Test func `an aggregate report is left out when a member has an own report in any year`() throws
  {
    let sums = try sums([
      report("甲局", 990101, .department, .own, year: 2022, 5),
      report("乙局", 990221, .department, .own, year: 2021, 7),
      report("丁局", 990101, .department, .own, year: 2021, 1),
      report("丙县人民政府", 990221, .county, .aggregate, year: 2022, 100),
    ])
    #expect(sums == [2021: 8, 2022: 5])
  }

  @Test func `of regions within each other the highest counts once`() throws {
    let sums = try sums([
      report("甲局", 990101, .department, .own, year: 2022, 5),
      report("乙局", 990102, .department, .own, year: 2022, 5),
      report("戊局", 990103, .department, .own, year: 2022, 5),
      report("丙县人民政府", 990221, .county, .aggregate, year: 2022, 100),
      report("己市人民政府", 990200, .prefecture, .aggregate, year: 2022, 300),
    ])
    #expect(sums == [2022: 315])
  }

  @Test func `only the government speaks for its division`() throws {
    let sums = try sums([
      report("甲局", 990101, .department, .own, year: 2022, 5),
      report("乙局", 990102, .department, .own, year: 2022, 5),
      report("丙县公安局", 990221, .department, .aggregate, year: 2022, 40),
    ])
    #expect(sums == [2022: 10])
  }
}
