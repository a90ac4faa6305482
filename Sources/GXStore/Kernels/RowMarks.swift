/// Bits of the rows of a piece, in words of which the first holds the piece's first row.
struct RowMarks: Sendable {
  /// The place of the first word in a bitmap over all rows.
  let firstWord: Int
  let words: [UInt64]

  init(of piece: RowPiece, words: [UInt64]) {
    firstWord = (piece.base + piece.rows.lowerBound) >> 6
    self.words = words
  }
}

extension Bitmap {
  /// The bits that any of some marks set.
  init(_ marks: some Sequence<RowMarks>, count: Int) {
    var words = [UInt64](repeating: 0, count: (count + 63) / 64)
    for mark in marks {
      for (index, word) in mark.words.enumerated() { words[mark.firstWord + index] |= word }
    }
    self.init(words: words, count: count)
  }
}

extension RowPiece {
  /// The number of bitmap words that the piece touches.
  var wordCount: Int {
    rows.isEmpty ? 0 : (rows.upperBound - 1) >> 6 - rows.lowerBound >> 6 + 1
  }

  /// The piece as words of which the first holds its first row: the rows that count and have a value.
  func words(valid chunks: [Chunk]) -> [UInt64] {
    switch mask(valid: chunks) {
    case .some(let words): return words
    case .none: return [UInt64](repeating: 0, count: wordCount)
    case .all:
      var words: [UInt64] = []
      words.reserveCapacity(wordCount)
      Bitmap.forEachWord(in: rows) { _, trim in words.append(trim) }
      return words
    }
  }
}
