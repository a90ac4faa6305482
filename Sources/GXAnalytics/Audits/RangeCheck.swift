import GXModel
import GXStore

/// Figures that cannot be, or hardly, each by itself: what the reader finds in a document, over a corpus that may
/// not come from documents.
struct RangeCheck {
  /// A figure outside its range; what it should be, where that is known.
  struct Break {
    let row: Int
    let rule: Rule
    let measure: Measure
    let expected: Quantity?
  }

  static let rules: [Rule] = [.rangeCount, .rangeRegulations, .unitAmount]

  private static let regulations: [Metric] = [
    .regulationsIssued, .regulationsNewlyDisclosed, .regulationsDisclosedStock,
    .regulationsRepealed, .regulationsInForce,
  ]
  private static let amounts: [Metric] = [.procurementAmount, .feesAmount]

  let corpus: Corpus
  let rows: RowSet

  /// The breaks of each rule with the number of figures that it was put to.
  var results: [(rule: Rule, breaks: [Break], judged: Int)] {
    [
      result(.rangeCount, corpus.measures.filter { $0.metric.kind.isWhole }) {
        row, measure, value in
        value < .zero || value.whole == nil
          ? Break(row: row, rule: .rangeCount, measure: measure, expected: nil) : nil
      },
      result(.rangeRegulations, RangeCheck.regulations.map { Measure($0) }) { row, measure, value in
        value > .zero && mayMakeRegulations(row) == false
          ? Break(row: row, rule: .rangeRegulations, measure: measure, expected: .zero) : nil
      },
      result(.unitAmount, RangeCheck.amounts.map { Measure($0) }) { row, measure, value in
        guard let limit = level(row)?.largestPlausibleAmount, value > limit else { return nil }
        return Break(
          row: row, rule: .unitAmount, measure: measure, expected: value.scaled(byPowerOfTen: -4))
      },
    ]
  }

  private func result(
    _ rule: Rule, _ measures: [Measure], _ test: (Int, Measure, Quantity) -> Break?
  ) -> (rule: Rule, breaks: [Break], judged: Int) {
    var breaks: [Break] = []
    var judged = 0
    for measure in measures {
      guard let column = corpus.column(measure) else { continue }
      judged += column.aggregate(in: rows).count
      // What a column holds at most and at least spares looking at most of them.
      guard rule != .rangeCount || column.mayHoldNoCount else { continue }
      column.forEach(in: rows) { row, value in
        if let item = test(row, measure, value) { breaks.append(item) }
      }
    }
    return (rule, breaks, judged)
  }

  private func level(_ row: Int) -> Level? { Level(code: corpus.attributes.levels[row]) }

  /// `nil` where the level is not known.
  private func mayMakeRegulations(_ row: Int) -> Bool? {
    level(row)?.mayMakeRegulations(organ: corpus[row].organ.name)
  }
}

extension Column {
  fileprivate var mayHoldNoCount: Bool { decimals > 0 || (summary.minimum ?? .zero) < .zero }
}

extension MetricKind {
  fileprivate var isWhole: Bool { self == .count || self == .stock }
}
