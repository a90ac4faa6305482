import GXModel
import GXStore
import Testing

@Suite struct QueryRefusalTests {
  static let table = InventedTable(organs: 300, years: 2019...2021, mixesScopes: true, seed: 5)
  static let stock = Measure(.normativeDocumentsInForce)

  @Test func `a stock of several years is not added`() {
    #expect(throws: QueryError.stockAddedOverYears(.normativeDocumentsInForce)) {
      try Self.table.corpus.run(
        CorpusQuery(CorpusSelection(scopes: [.own]), asking: [.sum(Self.stock)]))
    }
  }

  @Test func `a stock of one year, or by year, is added`() throws {
    for query in [
      CorpusQuery(CorpusSelection(years: 2020...2020, scopes: [.own]), asking: [.sum(Self.stock)]),
      CorpusQuery(CorpusSelection(scopes: [.own]), by: [.year], asking: [.sum(Self.stock)]),
    ] {
      #expect(try !Self.table.corpus.run(query).rows.isEmpty)
    }
  }

  @Test func `own and aggregate reports are not added`() throws {
    let question = Question.sum(Measure(.applicationsNew))
    #expect(throws: QueryError.scopesMixed) {
      try Self.table.corpus.run(CorpusQuery(by: [.year], asking: [question]))
    }
    let byScope = try Self.table.corpus.run(CorpusQuery(by: [.scope], asking: [question]))
    #expect(byScope.rows.map(\.key.scope) == [.own, .aggregate])
  }

  @Test func `organs with reports of two scopes are counted once`() throws {
    let result = try Self.table.corpus.run(
      CorpusQuery(CorpusSelection(years: 2020...2020), asking: [.organs]))
    let rows = Self.table.rows.filter { $0.year == 2020 }
    let expected = Answer.organs(reports: rows.count, organs: Set(rows.map(\.organ)).count)
    #expect(result.rows.map(\.answers) == [[expected]])
    #expect(rows.count > Set(rows.map(\.organ)).count)
  }

  @Test func `parameters that have no meaning are refused`() {
    let measure = Measure(.applicationsNew)
    #expect(throws: QueryError.probabilityOutOfRange(1.5)) {
      try Self.table.corpus.run(CorpusQuery(asking: [.quantiles(measure, [0.5, 1.5])]))
    }
    for edges in [[], [1], [1, 1], [2, 1]] as [[Int64]] {
      #expect(throws: QueryError.edgesNotAscending) {
        try Self.table.corpus.run(
          CorpusQuery(
            asking: [.histogram(measure, edges: edges.map { Quantity(millionths: $0) })]))
      }
    }
  }

  @Test func `figures that no report gives are unknown, not zero`() throws {
    let questions: [Question] = [
      .sum(Measure(.reviewTotal)), .quantiles(Measure(.reviewTotal), [0.5]),
      .ratio(of: [Measure(.reviewTotal)], to: [Measure(.applicationsNew)]),
      .top(Measure(.reviewTotal), count: 3),
    ]
    let result = try Self.table.corpus.run(
      CorpusQuery(CorpusSelection(scopes: [.own]), asking: questions))
    #expect(result.rows.map(\.answers) == [questions.map { _ in .unknown }])
  }
}
