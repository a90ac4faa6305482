/// A set of ASCII units, for knowing at once of most texts that one does not occur.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Inserts a unit if it is ASCII.
  @inline(__always)
  mutating func insert(_ unit: UInt16) {
    if unit < 0x40 {
      low |= 1 &<< UInt64(unit)
    } else if unit < 0x80 {
      high |= 1 &<< UInt64(unit)
    }
  }

  func contains(_ unit: UInt16) -> Bool {
    unit < 0x80 && (unit < 0x40 ? low : high) &>> UInt64(unit) & 1 != 0
  }
}
