/// The integers in which balances are held, modulo their width: zero and all others must differ there.
enum BalanceWidth: Hashable {
  /// Every balance is zero.
  case zero
  case bytes1, bytes2, bytes4, bytes8
  /// Beyond 64 bits.
  case bytes16

  /// - Parameter range: holds every balance.
  init(tellingZeroWithin range: ClosedRange<Int128>) {
    func tellsZero<Width: FixedWidthInteger>(_ width: Width.Type) -> Bool {
      let modulus = Int128(1) << Int128(Width.bitWidth)
      return -modulus < range.lowerBound && range.upperBound < modulus
    }
    if range == 0...0 {
      self = .zero
    } else if tellsZero(Int8.self) {
      self = .bytes1
    } else if tellsZero(Int16.self) {
      self = .bytes2
    } else if tellsZero(Int32.self) {
      self = .bytes4
    } else {
      self = tellsZero(Int64.self) ? .bytes8 : .bytes16
    }
  }

  /// Marks the rows of a piece that are unequal in any of some equations of the width.
  ///
  /// - Parameter words: of which the first holds the piece's first row. Rows without all figures are
  ///   marked or not.
  func markUnequal(
    _ equations: [BalanceReduction.ChunkEquation], in piece: RowPiece, _ words: inout [UInt64]
  ) {
    switch self {
    case .zero: return
    case .bytes1: mark(UnequalRows<Int8>(), equations, in: piece, &words)
    case .bytes2: mark(UnequalRows<Int16>(), equations, in: piece, &words)
    case .bytes4: mark(UnequalRows<Int32>(), equations, in: piece, &words)
    case .bytes8: mark(UnequalRows<Int64>(), equations, in: piece, &words)
    case .bytes16: mark(UnequalRows<Int128>(), equations, in: piece, &words)
    }
  }

  private func mark<Balance>(
    _ empty: UnequalRows<Balance>, _ equations: [BalanceReduction.ChunkEquation],
    in piece: RowPiece,
    _ words: inout [UInt64]
  ) {
    var unequal = empty
    for block in piece.blocks(of: UnequalRows<Balance>.blockRows) {
      for equation in equations { unequal.add(equation, rows: block) }
      unequal.take(rows: block, into: &words, firstWord: piece.rows.lowerBound >> 6)
    }
  }
}
