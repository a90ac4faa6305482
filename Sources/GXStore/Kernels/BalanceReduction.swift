/// How many reports break an identity, and how many could be judged.
struct BalanceCount: Hashable, Sendable {
  var rows = 0
  /// Reports that have all figures of at least one equation.
  var judged = 0
  /// Reports that have all figures of an equation and break it.
  var broken = 0
}

/// Counts the reports that break any of some equations between columns.
struct BalanceReduction: Reduction {
  /// An equation: the sum of the columns' values, each times its factor, is zero.
  struct Equation: Sendable {
    let terms: [(column: Column, factor: Int64)]
  }

  let equations: [Equation]
  let empty = BalanceCount()

  func weight(of piece: RowPiece) -> Int {
    let live = equations.filter { !$0.isUnknown(inChunk: piece.chunk) }
    return 1 + live.reduce(0) { $0 + $1.terms.count } * piece.rows.count
  }

  func add(_ piece: RowPiece, to partial: inout BalanceCount) {
    partial.rows += piece.population
    let live = equations.filter { !$0.isUnknown(inChunk: piece.chunk) }
    guard !live.isEmpty, !piece.rows.isEmpty else { return }
    var judged = [UInt64](repeating: 0, count: piece.wordCount)
    var broken = judged
    for equation in live {
      let known = piece.words(valid: equation.terms.map { $0.column.chunks[piece.chunk] })
      var unequal = [UInt64](repeating: 0, count: piece.wordCount)
      equation.markUnequal(in: piece, &unequal)
      for index in known.indices {
        judged[index] |= known[index]
        broken[index] |= known[index] & unequal[index]
      }
    }
    partial.judged += judged.reduce(0) { $0 + $1.nonzeroBitCount }
    partial.broken += broken.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  func merge(_ other: BalanceCount, into partial: inout BalanceCount) {
    partial.rows += other.rows
    partial.judged += other.judged
    partial.broken += other.broken
  }
}

extension BalanceReduction.Equation {
  /// Whether no row of a chunk has all figures, as far as its summaries tell.
  func isUnknown(inChunk chunk: Int) -> Bool {
    terms.contains { if case .none = $0.column.chunks[chunk].validity { true } else { false } }
  }

  /// Marks the rows of a piece whose balance is not zero; rows without all figures are anything.
  ///
  /// Balances are held in the narrowest integers that cannot overflow, as the summaries tell.
  func markUnequal(in piece: RowPiece, _ words: inout [UInt64]) {
    switch bound(inChunk: piece.chunk) {
    case ...Int128(Int16.max): mark(Int16.self, in: piece, &words)
    case ...Int128(Int32.max): mark(Int32.self, in: piece, &words)
    case ...Int128(Int64.max): mark(Int64.self, in: piece, &words)
    default: markWide(in: piece, &words)
    }
  }

  /// No balance of the chunk is further from zero than this.
  private func bound(inChunk chunk: Int) -> Int128 {
    terms.reduce(0) { bound, term in
      let summary = term.column.chunks[chunk].summary
      let extreme = max((summary.minimum ?? 0).magnitude, (summary.maximum ?? 0).magnitude)
      return bound + Int128(extreme) * Int128(term.factor.magnitude)
    }
  }

  private func mark<Balance: FixedWidthInteger & SignedInteger>(
    _ width: Balance.Type, in piece: RowPiece, _ words: inout [UInt64]
  ) {
    var balances = [Balance](repeating: 0, count: piece.rows.count)
    for term in terms {
      var kernel = BalanceKernel(
        rows: piece.rows, factor: Balance(truncatingIfNeeded: term.factor), balances: [])
      swap(&kernel.balances, &balances)
      term.column.chunks[piece.chunk].values.run(&kernel)
      swap(&kernel.balances, &balances)
    }
    balances.markNonzero(in: &words, offset: piece.rows.lowerBound & 63)
  }

  /// For balances beyond 64 bits.
  private func markWide(in piece: RowPiece, _ words: inout [UInt64]) {
    let first = piece.rows.lowerBound >> 6
    for row in piece.rows {
      let balance = terms.reduce(Int128(0)) { balance, term in
        balance + Int128(term.column.chunks[piece.chunk].values[row]) * Int128(term.factor)
      }
      if balance != 0 { words[row >> 6 - first] |= 1 << UInt64(row & 63) }
    }
  }
}
