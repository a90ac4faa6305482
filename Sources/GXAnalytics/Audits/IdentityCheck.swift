import GXModel
import GXStore

/// The rows of a corpus that break an identity, found column by column.
struct IdentityCheck {
  /// A row and by how much it breaks the identity: the sum of its terms, in millionths.
  struct Break {
    let row: Int
    let residual: Int64
  }

  private var sums: [Int64]
  private var found: [UInt8]

  init(rowCount: Int) {
    sums = Array(repeating: 0, count: rowCount)
    found = Array(repeating: 0, count: rowCount)
  }

  /// The breaks among the rows of the identity's forms, and how many rows have all its figures.
  mutating func breaks(
    of identity: AuditIdentity, in rows: RowSet, of corpus: Corpus
  ) -> (breaks: [Break], judged: Int) {
    let columns = identity.terms.compactMap { corpus.column($0.measure) }
    guard columns.count == identity.terms.count else { return ([], 0) }
    rows.forEach { row in
      sums[row] = 0
      found[row] = 0
    }
    for (term, column) in zip(identity.terms, columns) {
      column.forEach(in: rows) { row, value in
        let (sum, overflow) = term.applied(to: sums[row], value)
        guard !overflow else { return }
        sums[row] = sum
        found[row] += 1
      }
    }
    var breaks: [Break] = []
    var judged = 0
    rows.forEach { row in
      guard Int(found[row]) == columns.count else { return }
      judged += 1
      let isBroken = identity.relation == .zero ? sums[row] != 0 : sums[row] < 0
      if isBroken { breaks.append(Break(row: row, residual: sums[row])) }
    }
    return (breaks, judged)
  }
}
