extension [UInt8] {
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    // SAFETY: the pointer covers the bytes of the number and is used within the call only.
    unsafe Swift.withUnsafeBytes(of: number.littleEndian) { unsafe append(contentsOf: $0) }
  }

  mutating func replace<Number: FixedWidthInteger>(at place: Int, littleEndian number: Number) {
    for byte in 0..<Number.bitWidth / 8 {
      self[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte))
    }
  }

  /// The number at a place; `nil` where it does not lie within the bytes.
  func number<Number: FixedWidthInteger>(_ type: Number.Type, at place: Int) -> Number? {
    let size = Number.bitWidth / 8
    guard place >= 0, place <= count - size else { return nil }
    var number: Number = 0
    for byte in 0..<size { number |= Number(truncatingIfNeeded: self[place + byte]) << (8 * byte) }
    return number
  }
}
