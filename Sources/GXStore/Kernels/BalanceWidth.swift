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

  /// Marks the rows of a piece in which any of some equations of the width does not hold.
  ///
  /// - Parameter words: of which the first holds the piece's first row. Rows without all figures are
  ///   marked or not.
  func markUnequal(_ equations: [ChunkEquation], in piece: RowPiece, _ words: inout [UInt64]) {
    switch self {
    case .zero: return
    case .bytes1: mark(in: Int8.self, equations, piece, &words)
    case .bytes2: mark(in: Int16.self, equations, piece, &words)
    case .bytes4: mark(in: Int32.self, equations, piece, &words)
    case .bytes8: mark(in: Int64.self, equations, piece, &words)
    case .bytes16: mark(in: Int128.self, equations, piece, &words)
    }
  }

  private func mark<Balance: FixedWidthInteger & SignedInteger>(
    in width: Balance.Type, _ equations: [ChunkEquation], _ piece: RowPiece,
    _ words: inout [UInt64]
  ) {
    var kernel = BalanceKernel<Balance>()
    let firstWord = piece.rows.lowerBound >> 6
    for block in piece.blocks(of: BalanceKernel<Balance>.blockRows) {
      for equation in equations {
        kernel.markUnequal(equation, rows: block, in: &words, firstWord: firstWord)
      }
    }
  }
}
