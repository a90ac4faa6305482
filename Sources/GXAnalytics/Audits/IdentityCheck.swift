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
    let terms = identity.terms.compactMap { term in corpus.column(term.measure).map { (term, $0) } }
    let needed = identity.fewestTerms ?? identity.terms.count
    guard terms.count >= needed, !rows.isEmpty else { return ([], 0) }
    add(terms, in: rows)
    if identity.fewestTerms != nil { leaveOutIncomplete(terms.map(\.1), identity, in: corpus) }
    var breaks: [Break] = []
    var judged = 0
    rows.forEach { row in
      guard Int(found[row]) >= needed else { return }
      judged += 1
      if identity.relation.isBroken(by: sums[row], at: row, in: corpus) {
        breaks.append(Break(row: row, residual: sums[row]))
      }
    }
    return (breaks, judged)
  }

  private mutating func add(_ terms: [(AuditIdentity.Term, Column)], in rows: RowSet) {
    rows.forEach { row in
      sums[row] = 0
      found[row] = 0
    }
    for (term, column) in terms {
      let sign: Int64 = term.isAdded ? column.unit : -column.unit
      column.forEachUnit(in: rows) { row, units in
        let (value, tooLarge) = units.multipliedReportingOverflow(by: sign)
        let (sum, overflow) = sums[row].addingReportingOverflow(value)
        guard !tooLarge, !overflow else { return }
        sums[row] = sum
        found[row] += 1
      }
    }
  }

  /// Judges nothing where a part is blank, which is not the same as not being in the table, or the total is not
  /// given.
  private mutating func leaveOutIncomplete(
    _ columns: [Column], _ identity: AuditIdentity, in corpus: Corpus
  ) {
    for column in columns {
      for (row, status) in zip(column.statuses.rows, column.statuses.statuses)
      where !status.hasValue && status != .notInForm {
        found[Int(row)] = 0
      }
    }
    let total = corpus.column(identity.subject)
    for row in found.indices where found[row] > 0 && total?[row] == nil { found[row] = 0 }
  }
}

extension AuditIdentity.Relation {
  /// - Parameter sum: of all terms.
  fileprivate func isBroken(by sum: Int64, at row: Int, in corpus: Corpus) -> Bool {
    switch self {
    case .zero: sum != 0
    case .atLeastZero: sum < 0
    case .unequal(let measure): sum == 0 && corpus.column(measure)?[row] != .zero
    }
  }
}
