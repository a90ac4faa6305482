/// What a deflate stream is made of: bytes, and copies of what came before.
struct DeflateTokens {
  /// A byte, or above `copyFlag` the length of a copy less 3 and its distance less 1.
  private(set) var values: [UInt32] = []

  static let copyFlag: UInt32 = 1 << 31
  static let shortestCopy = 3
  static let longestCopy = 258
  static let farthestCopy = 32_768

  var count: Int { values.count }

  mutating func append(_ byte: UInt8) { values.append(UInt32(byte)) }

  /// A copy of at least three bytes, in as many steps as its length needs.
  mutating func appendCopy(length: Int, distance: Int) {
    var rest = length
    while rest > 0 {
      var step = min(rest, Self.longestCopy)
      // No step may leave less than a copy's three bytes.
      if rest - step == 1 || rest - step == 2 { step -= 3 }
      values.append(
        Self.copyFlag | UInt32(truncatingIfNeeded: (step - 3) << 16)
          | UInt32(truncatingIfNeeded: distance - 1))
      rest -= step
    }
  }
}
