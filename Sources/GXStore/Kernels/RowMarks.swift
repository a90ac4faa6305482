/// Bits of rows of the corpus, in words of a bitmap over all of them.
struct RowMarks: Sendable {
  /// The place of the first word in a bitmap over all rows.
  let firstWord: Int
  private(set) var words: [UInt64]

  /// - Parameter words: the first holds the first row of the piece.
  init(of piece: RowPiece, words: [UInt64]) {
    firstWord = (piece.base + piece.rows.lowerBound) >> 6
    self.words = words
  }

  /// The bits that any of some marks within a range of rows set.
  init(_ marks: [RowMarks], within rows: Range<Int>) {
    firstWord = rows.lowerBound >> 6
    words = [UInt64](repeating: 0, count: (rows.upperBound + 63) >> 6 - firstWord)
    for mark in marks { add(mark) }
  }

  private mutating func add(_ other: RowMarks) {
    let offset = other.firstWord - firstWord
    for (index, word) in other.words.enumerated() { words[offset + index] |= word }
  }

  /// The bits that both marks, which lie within the same rows, set.
  func intersection(_ other: RowMarks) -> RowMarks {
    var result = self
    for index in result.words.indices { result.words[index] &= other.words[index] }
    return result
  }

  /// Up to 64 bits from a place in the words on, the first lowest; zeros behind the last.
  @inline(__always)
  func bits(from place: Int) -> UInt64 {
    let (word, shift) = (place >> 6, UInt64(place & 63))
    guard shift > 0, word + 1 < words.count else { return words[word] >> shift }
    return words[word] &>> shift | words[word + 1] &<< (64 &- shift)
  }

  /// Sets bits from a place in the words on; those that are set must lie within them.
  @inline(__always)
  mutating func set(_ bits: UInt64, from place: Int) {
    let (word, shift) = (place >> 6, UInt64(place & 63))
    words[word] |= bits &<< shift
    let rest = shift > 0 ? bits &>> (64 &- shift) : 0
    if rest != 0 { words[word + 1] |= rest }
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
