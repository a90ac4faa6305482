import GXModel

/// A query bound to a corpus: its groups found, its figures' columns looked up, its refusals made.
public struct QueryPlan: Sendable {
  public let query: CorpusQuery
  let corpus: Corpus
  /// The rows asked about, after the panel.
  let rows: RowSet
  let groups: [RowGroup]
}

extension Corpus {
  /// Plans a query.
  ///
  /// - Throws: ``QueryError`` for a question that would give a wrong figure.
  public func plan(
    _ query: CorpusQuery, threads: Int = Parallel.defaultThreads
  ) throws(QueryError) -> QueryPlan {
    var rows = rows(in: query.selection)
    if let panel = query.panel {
      rows =
        column(panel).map { balancedPanel(of: $0, in: rows, threads: threads) }
        ?? RowSet(ranges: [])
    }
    let plan = QueryPlan(
      query: query, corpus: self, rows: rows, groups: groups(of: rows, by: query.grouping))
    try plan.validate()
    return plan
  }

  /// Answers a query; the answers are the same bits for any number of threads.
  ///
  /// - Throws: ``QueryError`` for a question that would give a wrong figure.
  public func run(
    _ query: CorpusQuery, threads: Int = Parallel.defaultThreads
  ) throws(QueryError) -> QueryResult {
    try plan(query, threads: threads).run(threads: threads)
  }
}

extension QueryPlan {
  fileprivate func validate() throws(QueryError) {
    for question in query.questions {
      try question.validateParameters()
      guard let added = question.addedMeasures else { continue }
      if spansYears, let stock = added.first(where: { $0.metric.definition.kind == .stock }) {
        throw .stockAddedOverYears(stock.metric)
      }
      if mixesScopes { throw .scopesMixed }
    }
  }

  /// Whether a group has reports of several years.
  private var spansYears: Bool {
    guard !query.grouping.contains(.year), let first = rows.ranges.first,
      let last = rows.ranges.last
    else { return false }
    let years = corpus.attributes.years
    return years[first.lowerBound] != years[last.upperBound - 1]
  }

  /// Whether a group has reports of several scopes.
  private var mixesScopes: Bool {
    guard !query.grouping.contains(.scope) else { return false }
    let index = corpus.attributes.scopeIndex
    guard index.codes.count > 1 else { return false }
    return groups.contains { group in
      index.codes.count { code in
        guard case .some(let rows) = index.rows(with: code) else { return false }
        return !group.rows.masked(by: rows).isEmpty
      } > 1
    }
  }
}

extension Question {
  /// The measures whose values the question adds over reports; `nil` where it adds none.
  fileprivate var addedMeasures: [Measure]? {
    switch self {
    case .sum(let measure), .summary(let measure), .top(let measure, _), .gini(let measure):
      [measure]
    case .ratio(let numerator, let denominator): numerator + denominator
    case .organs, .quantiles, .histogram, .broken, .changed: nil
    }
  }

  fileprivate func validateParameters() throws(QueryError) {
    switch self {
    case .quantiles(_, let probabilities):
      if let wrong = probabilities.first(where: { !(0...1).contains($0) }) {
        throw .probabilityOutOfRange(wrong)
      }
    case .histogram(_, let edges):
      guard edges.count > 1, zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
        throw .edgesNotAscending
      }
    default: return
    }
  }
}
