/// The integers in which balances are held.
enum BalanceWidth: Hashable {
  /// Every balance is zero.
  case zero
  case bytes2, bytes4, bytes8
  /// Beyond 64 bits.
  case bytes16

  init(holding range: ClosedRange<Int128>) {
    func fits<Width: FixedWidthInteger>(_ width: Width.Type) -> Bool {
      Width(exactly: range.lowerBound) != nil && Width(exactly: range.upperBound) != nil
    }
    if range == 0...0 {
      self = .zero
    } else if fits(Int16.self) {
      self = .bytes2
    } else if fits(Int32.self) {
      self = .bytes4
    } else {
      self = fits(Int64.self) ? .bytes8 : .bytes16
    }
  }

  /// Marks the rows of a piece that are unequal in any of some equations of the width.
  ///
  /// - Parameter words: of which the first holds the piece's first row. Rows without all figures are
  ///   marked or not.
  func markUnequal(
    _ equations: [BalanceReduction.Equation], in piece: RowPiece, _ words: inout [UInt64]
  ) {
    switch self {
    case .zero: return
    case .bytes2: mark(UnequalRows<Int16>(), equations, in: piece, &words)
    case .bytes4: mark(UnequalRows<Int32>(), equations, in: piece, &words)
    case .bytes8: mark(UnequalRows<Int64>(), equations, in: piece, &words)
    case .bytes16: mark(UnequalRows<Int128>(), equations, in: piece, &words)
    }
  }

  private func mark<Balance>(
    _ empty: UnequalRows<Balance>, _ equations: [BalanceReduction.Equation], in piece: RowPiece,
    _ words: inout [UInt64]
  ) {
    var unequal = empty
    for block in piece.blocks(of: UnequalRows<Balance>.blockRows) {
      for equation in equations { unequal.add(equation, chunk: piece.chunk, rows: block) }
      unequal.take(rows: block, into: &words, firstWord: piece.rows.lowerBound >> 6)
    }
  }
}
