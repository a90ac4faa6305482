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

  /// The rows, counted within the corpus.
  var corpusRows: Range<Int> { base + rows.lowerBound..<base + rows.upperBound }
}

extension RowPiece {
  /// The rows in blocks that end at multiples of a number of rows.
  func blocks(of count: Int) -> [Range<Int>] {
    stride(from: rows.lowerBound / count * count, to: rows.upperBound, by: count).map {
      max($0, rows.lowerBound)..<min($0 + count, rows.upperBound)
    }
  }
}

extension RowSet {
  /// The set cut at the borders of chunks.
  func pieces(rowCount: Int) -> [RowPiece] {
    ranges.flatMap { RowSet.pieces(of: $0, mask: mask, rowCount: rowCount) }
  }

  /// The part of the set within a range of rows, cut at the borders of chunks.
  func pieces(within rows: Range<Int>, rowCount: Int) -> [RowPiece] {
    ranges(within: rows).flatMap { RowSet.pieces(of: $0, mask: mask, rowCount: rowCount) }
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
