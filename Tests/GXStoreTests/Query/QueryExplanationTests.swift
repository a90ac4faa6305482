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
}
