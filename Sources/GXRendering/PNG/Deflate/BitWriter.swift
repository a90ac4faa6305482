/// Bits in bytes, from the lowest bit of each up, as deflate wants them.
struct BitWriter {
  private var words: [UInt32] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Writes the lowest bits of a number, at most 32; the others are zero.
  mutating func write(_ bits: Int, count added: Int) {
    pending |= UInt64(truncatingIfNeeded: bits) << UInt64(count)
    count += added
    guard count >= 32 else { return }
    words.append(UInt32(truncatingIfNeeded: pending))
    pending >>= 32
    count -= 32
  }

  /// What was written, the last byte filled with zeros.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * words.count + 4)
    for word in words {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for shift in stride(from: 0, to: count, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(shift)))
    }
    return bytes
  }
}
