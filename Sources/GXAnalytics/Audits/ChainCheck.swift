import GXModel
import GXStore

/// The rows of a corpus that break an identity with the same organ's report of the year before.
struct ChainCheck {
  private let successors: Successors
  private var sums: [Int64]
  private var found: [UInt8]

  init(_ successors: Successors, in corpus: Corpus) {
    self.successors = successors
    sums = Array(repeating: 0, count: corpus.rowCount)
    found = Array(repeating: 0, count: corpus.rowCount)
  }

  /// The breaks among some rows of the chain's forms, and how many rows could be compared.
  mutating func breaks(
    of chain: AuditChain, in rows: RowSet, of corpus: Corpus
  ) -> (breaks: [IdentityCheck.Break], judged: Int) {
    let terms = chain.later + chain.earlier
    let columns = terms.compactMap { corpus.column($0.measure) }
    guard columns.count == terms.count else { return ([], 0) }
    for row in sums.indices {
      sums[row] = 0
      found[row] = 0
    }
    for (index, column) in columns.enumerated() {
      let isLater = index < chain.later.count
      column.forEach(in: rows) { row, value in
        guard let target = isLater ? row : successors[row] else { return }
        let (sum, overflow) = terms[index].applied(to: sums[target], value)
        guard !overflow else { return }
        sums[target] = sum
        found[target] += 1
      }
    }
    var breaks: [IdentityCheck.Break] = []
    var judged = 0
    rows.forEach { row in
      guard Int(found[row]) == terms.count else { return }
      judged += 1
      if sums[row] != 0 { breaks.append(IdentityCheck.Break(row: row, residual: sums[row])) }
    }
    return (breaks, judged)
  }
}
