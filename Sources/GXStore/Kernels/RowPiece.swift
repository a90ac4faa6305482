/// The rows of a set within one chunk.
struct RowPiece: Sendable {
  /// The chunk's number, the same in all columns.
  let chunk: Int
  /// The rows, counted within the chunk.
  let rows: Range<Int>
  /// Whether these are all rows of the chunk.
  let isWhole: Bool
  /// The rows of the corpus that count, or `nil` for all.
  let mask: Bitmap?

  /// The chunk's first row in the corpus.
  var base: Int { chunk * Chunk.capacity }
}

extension RowPiece {
  /// The piece in parts of at most so many rows.
  func cut(at count: Int) -> [RowPiece] {
    stride(from: rows.lowerBound, to: rows.upperBound, by: count).map { first in
      let part = first..<min(first + count, rows.upperBound)
      return RowPiece(
        chunk: chunk, rows: part, isWhole: isWhole && part == rows, mask: mask)
    }
  }
}

extension RowSet {
  /// The set cut at the borders of chunks.
  func pieces(rowCount: Int) -> [RowPiece] {
    ranges.flatMap { RowSet.pieces(of: $0, mask: mask, rowCount: rowCount) }
  }

  /// A range of rows cut at the borders of chunks.
  static func pieces(of range: Range<Int>, mask: Bitmap?, rowCount: Int) -> [RowPiece] {
    guard !range.isEmpty else { return [] }
    let chunks = range.lowerBound / Chunk.capacity...(range.upperBound - 1) / Chunk.capacity
    return chunks.map { chunk in
      let base = chunk * Chunk.capacity
      let count = min(Chunk.capacity, rowCount - base)
      let rows = max(range.lowerBound - base, 0)..<min(range.upperBound - base, count)
      return RowPiece(chunk: chunk, rows: rows, isWhole: rows.count == count, mask: mask)
    }
  }
}
