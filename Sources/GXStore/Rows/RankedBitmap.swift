/// A bitmap that tells at once how many bits are set before one.
struct RankedBitmap: Sendable {
  private let bits: Bitmap
  /// The number of bits set before each word.
  private let ranks: [Int32]

  /// - Parameter bits: fewer than 32 bits count.
  init(_ bits: Bitmap) {
    self.bits = bits
    var rank: Int32 = 0
    ranks = bits.words.map { word in
      defer { rank += Int32(truncatingIfNeeded: word.nonzeroBitCount) }
      return rank
    }
  }

  /// The number of bits set before a bit, if this is set; `nil` also for one behind the last.
  @inline(__always)
  func rank(of bit: Int) -> Int? {
    guard bit < bits.count, bits[bit] else { return nil }
    let before = bits.words[bit >> 6] & ~(~0 << UInt64(bit & 63))
    return Int(ranks[bit >> 6]) + before.nonzeroBitCount
  }
}
