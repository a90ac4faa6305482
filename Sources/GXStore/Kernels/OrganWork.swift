/// The rows of a piece with the slots of their organs, for kernels that gather values by organ.
struct OrganWork {
  /// Rows that one bitmap word holds.
  struct Block {
    /// The rows, counted within the chunk.
    let rows: Range<Int>
    /// Whether each row counts, the first row in the lowest bit.
    let counted: UInt64
    /// The place of the first row's slot.
    let firstSlot: Int
  }

  let piece: RowPiece
  /// The rows that count, in words of which the first holds the piece's first row.
  let words: [UInt64]
  let slots: OrganSlots

  /// - Parameter chunks: a row counts when it has a value in each of these.
  init(
    _ corpus: Corpus, _ piece: RowPiece, in stretch: OrganStretch, byScope: Bool = false,
    valid chunks: [Chunk]
  ) {
    self.piece = piece
    words = piece.words(valid: chunks)
    slots = OrganSlots(corpus, piece, in: stretch, byScope: byScope)
  }

  @inline(__always)
  func block(_ index: Int) -> Block {
    let first = piece.rows.lowerBound >> 6 + index
    let rows = max(piece.rows.lowerBound, first << 6)..<min(piece.rows.upperBound, (first + 1) << 6)
    return Block(
      rows: rows, counted: words[index] >> UInt64(rows.lowerBound & 63),
      firstSlot: rows.lowerBound - piece.rows.lowerBound)
  }
}

/// Values of a chunk at full width, by row.
protocol WidenedValues {
  subscript(widened row: Int) -> Int64 { get }
}

extension Lane: WidenedValues where Value: LaneValue {
  @inline(__always)
  subscript(widened row: Int) -> Int64 { Int64(truncatingIfNeeded: self[row]) }
}

/// The same value in each row.
struct ConstantValues: WidenedValues {
  let value: Int64

  @inline(__always)
  subscript(widened row: Int) -> Int64 { value }
}
