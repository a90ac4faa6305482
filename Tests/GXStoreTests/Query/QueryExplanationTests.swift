import GXModel
import GXStore
import Testing

@Suite struct QueryExplanationTests {
  static let table = InventedTable(organs: 7_000, years: 2016...2020, seed: 9)

  static func explain(_ query: CorpusQuery) throws -> QueryExplanation {
    try table.corpus.plan(query).explanation
  }

  @Test func `whole chunks are answered by summaries`() throws {
    let all = try Self.explain(CorpusQuery(asking: [.sum(Measure(.applicationsNew))]))
    let chunks = (Self.table.rows.count + 16_383) / 16_384
    #expect(all.steps.map(\.summarized) == [chunks])
    #expect(all.steps.map(\.bytes) == [0])
    #expect(all.rows == Self.table.rows.count)
  }

  @Test func `a year's ends are scanned, the rest is not`() throws {
    let query = CorpusQuery(by: [.year], asking: [.sum(Measure(.applicationsNew))])
    let explanation = try Self.explain(query)
    let step = try #require(explanation.steps.first)
    // Each of the four borders between years cuts one chunk in two at most.
    #expect(explanation.groups == 5)
    #expect((5...9).contains(step.scanned + step.summarized))
    #expect(step.bytes <= Self.table.rows.count)
  }

  @Test func `levels are a bitmap, and quantiles read values`() throws {
    let query = CorpusQuery(
      CorpusSelection(levels: [.county]), asking: [.quantiles(Measure(.applicationsNew), [0.5])])
    let explanation = try Self.explain(query)
    #expect(explanation.isMasked)
    #expect(explanation.steps.map(\.summarized) == [0])
    #expect(explanation.text(in: .english).contains("picked by a bitmap"))
    #expect(explanation.text(in: .chinese).contains("位图"))
  }

  @Test func `gathering by organ reads the organs' codes too`() throws {
    let measure = Measure(.applicationsNew)
    let values = try Self.explain(CorpusQuery(asking: [.quantiles(measure, [0.5])])).bytes
    let condition = ChangeCondition.moreThanDoubled(leastBase: .zero)
    let changes = try Self.explain(
      CorpusQuery(by: [.level], asking: [.changed(measure, condition)]))
    #expect(values > 0)
    #expect(changes.bytes == values + 4 * Self.table.rows.count)
  }

  @Test func `a panel reads which rows have a value and which organs a row`() throws {
    let panel = try Self.explain(
      CorpusQuery(panel: Measure(.outcomePartial), asking: [.organs]))
    let bits = Self.table.rows.count / 8
    #expect((2 * bits - 16...2 * bits + 16).contains(panel.bytes))
  }

  @Test func `reading columns scans the chunks that have a value`() {
    let figures = [Measure(.outcomeGranted), Measure(.outcomePartial), Measure(.outcomeRejected)]
    let explanation = Self.table.corpus.explanationOfReading(figures)
    let chunks = (Self.table.rows.count + 16_383) / 16_384
    // The table has no column of the last.
    #expect(explanation.steps.map(\.name) == ["outcome.granted", "outcome.partial"])
    for step in explanation.steps {
      #expect(step.scanned + step.skipped == chunks)
      #expect(step.summarized == 0)
    }
    #expect(explanation.steps[1].bytes < explanation.steps[0].bytes)
  }
}
