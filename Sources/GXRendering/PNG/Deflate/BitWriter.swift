/// Bits in bytes, from the lowest bit of each up, as deflate wants them.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Writes the lowest bits of a number, at most 32.
  mutating func write(_ bits: Int, count added: Int) {
    pending |= UInt64(truncatingIfNeeded: bits) << UInt64(count)
    count += added
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    if count > 0 { write(0, count: 8 - count) }
  }
}
