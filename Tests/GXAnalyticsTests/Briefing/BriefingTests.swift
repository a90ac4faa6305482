import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Briefings on small corpora whose figures are known.
struct BriefingTests {
  private func briefing(_ reports: [ParsedReport], year: Int? = nil) throws -> Briefing {
    try Briefing(Briefing.Query(year: year), in: Corpus(reports: reports))
  }

  private func outcomes(year: Int, received: Int, granted: Int, total: Int) -> ParsedReport {
    Invented.report(
      year: year,
      [
        Measure(.applicationsNew): received, Measure(.outcomeGranted): granted,
        Measure(.outcomePartial): 0, Measure(.outcomeTotal): total,
      ])
  }

  @Test func `the year is the last one with applications, and the change is on the year before`()
    throws
  {
    let briefing = try briefing([
      outcomes(year: 2022, received: 100, granted: 40, total: 100),
      outcomes(year: 2023, received: 120, granted: 60, total: 120),
    ])
    #expect(briefing.year == 2023)
    let text = briefing.markdown(in: .chinese)
    #expect(text.contains("2023年共收到政府信息公开申请120件，比上年的100件增加20件（20.0%）。"))
    #expect(text.contains("合成数据"))
    let english = briefing.markdown(in: .english)
    #expect(english.contains("20 (20.0 %) more than the 100 of the year before."))
  }

  @Test func `a small base gives no percentage, and no change is said as such`() throws {
    let small = try briefing([
      outcomes(year: 2022, received: 4, granted: 1, total: 4),
      outcomes(year: 2023, received: 2, granted: 1, total: 2),
    ])
    #expect(small.markdown(in: .chinese).contains("比上年的4件减少2件。"))
    let same = try briefing([
      outcomes(year: 2022, received: 4, granted: 1, total: 4),
      outcomes(year: 2023, received: 4, granted: 1, total: 4),
    ])
    #expect(same.markdown(in: .chinese).contains("2023年共收到政府信息公开申请4件，与上年相同。"))
  }

  /// 40 of 100 against 60 of 120: Newcombe's interval of the difference, −3.2 to 22.6 points, from
  /// statsmodels' confint_proportions_2indep(60, 120, 40, 100, method="newcomb").
  @Test func `a change of a ratio whose interval includes zero is not claimed`() throws {
    let reports = [
      outcomes(year: 2022, received: 100, granted: 40, total: 100),
      outcomes(year: 2023, received: 120, granted: 60, total: 120),
    ]
    #expect(
      try briefing(reports).markdown(in: .chinese).contains("比上年+10.0个百分点，区间含零，不能说有变化。"))
    let clear = reports.map {
      $0.year == 2022 ? outcomes(year: 2022, received: 100, granted: 10, total: 100) : $0
    }
    #expect(try briefing(clear).markdown(in: .english).contains("the interval excludes zero."))
  }

  @Test func `across a break the year before is not comparable`() throws {
    let briefing = try briefing(
      [
        outcomes(year: 2018, received: 50, granted: 20, total: 40),
        outcomes(year: 2019, received: 60, granted: 20, total: 40),
      ], year: 2019)
    #expect(briefing.pointChange(of: briefing.disclosure) == nil)
    #expect(briefing.markdown(in: .chinese).contains("，与上年不可比。"))
  }

  @Test func `what nobody reports is said to be missing, never zero`() throws {
    let briefing = try briefing([outcomes(year: 2023, received: 3, granted: 1, total: 2)])
    let text = briefing.markdown(in: .english)
    #expect(text.contains("Reported by nobody, or not in the form of the year:"))
    #expect(text.contains("Administrative reconsiderations"))
    #expect(!briefing.figureTable.rows.contains { $0.contains(.quantity(.zero)) })
  }

  @Test func `a year without reports is refused`() {
    #expect(throws: AnalyticsError.noReports) {
      try briefing([outcomes(year: 2023, received: 3, granted: 1, total: 2)], year: 2020)
    }
  }
}
