/// Eight bytes of UTF-8 text at once, so that what is frequent costs one test.
struct ByteWord {
  private let bytes: UInt64

  static let count = 8

  /// The eight bytes from an offset on; `nil` when there are fewer.
  @inline(__always)
  init?(_ text: borrowing Span<UInt8>, at offset: Int) {
    guard offset + ByteWord.count <= text.count else { return nil }
    bytes = UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether all are ASCII.
  @inline(__always)
  var isASCII: Bool { bytes & 0x8080_8080_8080_8080 == 0 }

  /// Whether one of them is below a byte of at most 0x80.
  @inline(__always)
  func holdsByte(below limit: UInt8) -> Bool {
    (bytes &- UInt64(limit) &* 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
  }

  /// The character of U+4000…U+9FFF that the first three are.
  @inline(__always)
  var ideograph: UInt16? {
    guard bytes & 0xC0_C0F0 == 0x80_80E0, (bytes & 0x0F) &- 4 < 6 else { return nil }
    return UInt16(
      truncatingIfNeeded: (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F)
  }
}
