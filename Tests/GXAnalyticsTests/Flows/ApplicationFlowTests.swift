import GXModel
import GXStatistics
import GXStore
import Testing

@testable import GXAnalytics

/// Flows of small corpora whose figures are known.
struct ApplicationFlowTests {
  private func report(
    _ organ: String, year: Int = 2022, new: Int?, carriedIn: Int = 5, granted: Int = 60,
    carriedOut: Int = 8
  ) -> ParsedReport {
    var figures: [Measure: Int] = [
      Measure(.applicationsCarriedIn): carriedIn, Measure(.applicationsCarriedOut): carriedOut,
      Measure(.outcomeGranted): granted, Measure(.outcomePartial): 10, Measure(.outcomeDenied): 9,
      Measure(.outcomeUnavailable): 12, Measure(.outcomeNotProcessed): 4, Measure(.outcomeOther): 2,
      Measure(.outcomeTotal): granted + 37,
    ]
    if let new { figures[Measure(.applicationsNew)] = new }
    return Invented.report(organ, division: 990_101, year: year, scope: .own, figures)
  }

  private func flow(_ reports: [ParsedReport]) throws -> ApplicationFlow {
    try ApplicationFlow(ApplicationFlow.Query(.init()), in: Corpus(reports: reports))
  }

  @Test func `what comes in equals what goes out`() throws {
    let flow = try flow([report("甲局", new: 100), report("乙局", new: 50, granted: 10)])
    let row = try #require(flow.rows.first)
    #expect(row.received == 150 && row.carriedIn == 10 && row.carriedForward == 16)
    #expect(row.outcomes.map(\.count) == [70, 20, 18, 24, 8, 4])
    #expect(row.due == row.outcomes.map(\.count).reduce(row.carriedForward, +))
    #expect(row.organs == 2)
  }

  @Test func `a report that lacks a part or does not balance is left out and counted`() throws {
    let flow = try flow([
      report("甲局", new: 100), report("乙局", new: nil), report("丙局", new: 99),
    ])
    let row = try #require(flow.rows.first)
    #expect((row.organs, row.incomplete, row.unbalanced) == (1, 1, 1))
    #expect(row.received == 100)
    let leftOut = flow.notes.filter { $0.kind == .excluded }.map(\.text)
    #expect(
      leftOut == [
        LocalizedText(
          zh: "2022年未计入：缺项1份、不平衡1份",
          en: "2022: left out for want of a part: 1 report; as not balanced: 1 report.")
      ])
    let complete = try self.flow([report("甲局", new: 100), report("丙局", new: 99)])
    #expect(complete.notes.filter { $0.kind == .excluded }.map(\.text.zh) == ["2022年未计入：不平衡1份"])
  }

  @Test func `years under forms without stocks have no flow`() throws {
    let flow = try flow([report("甲局", new: 100), report("甲局", year: 2016, new: 100)])
    #expect(flow.rows.map(\.year) == [2022])
  }

  @Test func `clearance, backlog and time in system follow their definitions`() throws {
    let pace = try #require(try flow([report("甲局", new: 100)]).rows.first?.pace)
    // 97 outcomes of 100 received; 8 carried forward; a mean stock of 6.5 at 100 a year.
    #expect(pace.clearanceRate == 0.97)
    #expect(abs((pace.backlogDays ?? 0) - 8.0 / 97 * 365) < 1e-12)
    #expect(abs((pace.timeInSystem ?? 0) - 6.5 / 100 * 365) < 1e-12)
    #expect(pace.assumption == .nearlySteady)
  }

  @Test func `a stock that grows by more than a tenth of what came has no time in system`() throws {
    let flow = try flow([report("甲局", new: 112, carriedOut: 20)])
    #expect(flow.rows.first?.pace.assumption == .notSteady)
    #expect(flow.table.text(in: .english).contains("No time in system"))
  }

  @Test func `the JSON reads back as the same flow`() throws {
    let flow = try flow([report("甲局", new: 100)])
    #expect(try ApplicationFlow(json: flow.json()) == flow)
  }
}
