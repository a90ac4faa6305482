/// A fixed number of bits in words of 64; bits behind the last are zero.
package struct Bitmap: Hashable, Sendable {
  package private(set) var words: [UInt64]
  package let count: Int

  package init(count: Int, all value: Bool = false) {
    self.count = count
    words = Array(repeating: value ? ~0 : 0, count: (count + 63) / 64)
    if value, count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
  }

  /// - Parameter words: as many as the bits need; bits behind the last must be zero.
  package init(words: [UInt64], count: Int) {
    precondition(words.count == (count + 63) / 64)
    self.words = words
    self.count = count
  }

  package subscript(_ index: Int) -> Bool {
    get { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }
    set {
      let bit: UInt64 = 1 << UInt64(index & 63)
      if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
    }
  }

  /// The first bits, of which none behind them may be set.
  package func prefix(_ count: Int) -> Bitmap {
    Bitmap(words: Array(words.prefix((count + 63) / 64)), count: count)
  }

  /// The number of bits set.
  package var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The number of bits set in a range.
  package func population(in range: Range<Int>) -> Int {
    var total = 0
    Bitmap.forEachWord(in: range) { word, trim in total += (words[word] & trim).nonzeroBitCount }
    return total
  }

  /// The bits of a range that begins with a word.
  func slice(_ range: Range<Int>) -> Bitmap {
    var result = Bitmap(count: range.count)
    for word in result.words.indices { result.words[word] = words[range.lowerBound >> 6 + word] }
    return result
  }

  /// Clears whole words: those of a range that begins with one and ends with one or at the end.
  mutating func clear(_ range: Range<Int>) {
    for word in range.lowerBound >> 6..<(range.upperBound + 63) >> 6 { words[word] = 0 }
  }

  package func intersection(_ other: Bitmap) -> Bitmap {
    var result = self
    for word in result.words.indices { result.words[word] &= other.words[word] }
    return result
  }

  package func union(_ other: Bitmap) -> Bitmap {
    var result = self
    for word in result.words.indices { result.words[word] |= other.words[word] }
    return result
  }

  /// Whether each bit set is set in another bitmap of as many bits, too.
  func isSubset(of other: Bitmap) -> Bool {
    zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }

  /// The bits of some rows of one word, of which there is at least one.
  @inline(__always)
  static func bits(of rows: Range<Int>) -> UInt64 {
    ~0 << UInt64(rows.lowerBound & 63) & ~0 >> UInt64(63 - (rows.upperBound - 1) & 63)
  }

  /// Calls for each word that a range of bits touches, with the bits of the word inside the range.
  @inline(__always)
  package static func forEachWord(
    in range: Range<Int>, _ body: (_ word: Int, _ trim: UInt64) -> Void
  ) {
    guard !range.isEmpty else { return }
    let first = range.lowerBound >> 6
    let last = (range.upperBound - 1) >> 6
    if first == last {
      body(first, bits(of: range))
      return
    }
    body(first, bits(of: range.lowerBound..<last << 6))
    for word in first + 1..<last { body(word, ~0) }
    body(last, bits(of: last << 6..<range.upperBound))
  }

  /// Calls with the position of each bit set in a word, ascending.
  @inline(__always)
  package static func forEachBit(of word: UInt64, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
