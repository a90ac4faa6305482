/// Which rows of a piece of a chunk count.
enum PieceMask: Sendable {
  case all, none
  /// Words from the one with the piece's first row on; bits outside the piece are zero.
  case some([UInt64])

  /// The number of rows that count among those of a piece.
  func population(of piece: Range<Int>) -> Int {
    switch self {
    case .all: piece.count
    case .none: 0
    case .some(let words): words.reduce(0) { $0 + $1.nonzeroBitCount }
    }
  }

  /// Calls with each row that counts, ascending.
  @inline(__always)
  func forEach(in piece: Range<Int>, _ body: (_ row: Int) -> Void) {
    switch self {
    case .all: for row in piece { body(row) }
    case .none: return
    case .some(let words):
      let first = piece.lowerBound >> 6
      for (index, word) in words.enumerated() {
        Bitmap.forEachBit(of: word) { body((first &+ index) &<< 6 &+ $0) }
      }
    }
  }
}

extension PieceMask {
  /// Which of the values kept at some places belong to rows of a piece that count: a mask of the values'
  /// positions in place of the rows.
  func gathered(at places: SparsePlaces, of piece: Range<Int>) -> PieceMask {
    guard case .some(let words) = self else { return self }
    let indices = places.indices(of: piece)
    let (first, firstGathered) = (piece.lowerBound >> 6, indices.lowerBound >> 6)
    var gathered = [UInt64](repeating: 0, count: (indices.upperBound + 63) >> 6 - firstGathered)
    places.forEach(in: piece) { row, index in
      let counts = words[row &>> 6 &- first] &>> UInt64(row & 63) & 1
      gathered[index &>> 6 &- firstGathered] |= counts &<< UInt64(index & 63)
    }
    return .some(gathered)
  }

  /// Calls with each row of a piece whose value is kept at some places, the value's position, and all bits
  /// where the row counts, else none.
  @inline(__always)
  func forEach(
    in piece: Range<Int>, at places: SparsePlaces,
    _ body: (_ row: Int, _ index: Int, _ keep: Int64) -> Void
  ) {
    switch self {
    case .none: return
    case .all: places.forEach(in: piece) { body($0, $1, ~0) }
    case .some(let words):
      let first = piece.lowerBound >> 6
      words.withLane { words in
        words.check(0..<(piece.upperBound + 63) >> 6 - first)
        places.forEach(in: piece) { row, index in
          // The row's bit moved to the highest, and from there to all.
          let moved = words[row &>> 6 &- first] &<< UInt64(truncatingIfNeeded: ~row & 63)
          body(row, index, Int64(bitPattern: moved) &>> 63)
        }
      }
    }
  }

  /// Calls with the rows of a piece in blocks, each those of one bitmap word, and the bits of those that
  /// count; bit 0 stands for the row that is a multiple of 64.
  @inline(__always)
  func forEachBlock(
    in piece: Range<Int>, _ body: (_ block: Range<Int>, _ counted: UInt64) -> Void
  ) {
    if case .none = self { return }
    let words: [UInt64]? = if case .some(let words) = self { words } else { nil }
    let first = piece.lowerBound >> 6
    Bitmap.forEachWord(in: piece) { word, trim in
      let block =
        max(piece.lowerBound, word &<< 6)..<min(piece.upperBound, word &<< 6 &+ 64)
      body(block, words?[word &- first] ?? trim)
    }
  }
}

extension RowPiece {
  /// The rows of the piece that have a value in all of some chunks.
  func mask(valid chunks: [Chunk]) -> PieceMask {
    var words: [UInt64]?
    if let mask { words = trimmed(mask.words, from: base >> 6) }
    for (index, chunk) in chunks.enumerated() {
      // Columns often share a bitmap; comparing it with itself takes no time.
      if index > 0, chunk.validity == chunks[index - 1].validity { continue }
      switch chunk.validity {
      case .all: continue
      case .none: return .none
      case .some(let bitmap):
        guard var known = words else {
          words = trimmed(bitmap.words, from: 0)
          continue
        }
        let first = rows.lowerBound >> 6
        for index in known.indices { known[index] &= bitmap.words[first + index] }
        words = known
      }
    }
    return words.map(PieceMask.some) ?? .all
  }

  /// The words of the piece in a bitmap whose word `from` holds the chunk's first row.
  private func trimmed(_ words: [UInt64], from: Int) -> [UInt64] {
    guard !rows.isEmpty else { return [] }
    var result: [UInt64] = []
    result.reserveCapacity((rows.upperBound - 1) >> 6 - rows.lowerBound >> 6 + 1)
    Bitmap.forEachWord(in: rows) { word, trim in result.append(words[from + word] & trim) }
    return result
  }
}
