extension Corpus {
  /// A bitmap over all rows of which each piece of a set marks its own rows.
  ///
  /// - Parameter mark: sets bits in the words of the piece, of which the first holds its first row; bits
  ///   outside the piece must stay zero.
  func marks(
    in rows: RowSet, threads: Int, _ mark: @Sendable (RowPiece, inout [UInt64]) -> Void
  ) -> Bitmap {
    let pieces = rows.pieces(rowCount: rowCount)
    let stretches = Stretches.cut(pieces.map(\.rows.count), threads: threads)
    let parts = Parallel.map(stretches.count, threads: threads) { index in
      pieces[stretches[index]].map { piece in
        var words = [UInt64](repeating: 0, count: piece.wordCount)
        mark(piece, &words)
        return words
      }
    }
    var words = [UInt64](repeating: 0, count: (rowCount + 63) / 64)
    for (piece, part) in zip(pieces, parts.joined()) {
      let first = (piece.base + piece.rows.lowerBound) >> 6
      for index in part.indices { words[first + index] |= part[index] }
    }
    return Bitmap(words: words, count: rowCount)
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
