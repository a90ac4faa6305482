/// Decodes Unicode scalars from UTF-8 bytes.
///
/// The bytes are expected to be valid; a stray byte yields U+FFFD and never a trap.
enum UTF8Scalar {
  /// The scalar at an offset of bytes, which go on to `end` at most, and how many of them it takes.
  @inline(__always)
  static func decode(
    _ utf8: borrowing Span<UInt8>, at offset: Int, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(utf8[offset])
    if lead < 0x80 { return (lead, 1) }
    let length = length(lead: utf8[offset])
    guard lead >= 0xC0, offset + length <= end else { return (0xFFFD, 1) }
    func next(_ place: Int) -> UInt32 { UInt32(utf8[offset &+ place] & 0x3F) }
    switch length {
    case 2: return ((lead & 0x1F) << 6 | next(1), 2)
    case 3: return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  /// How many bytes the character takes that a byte begins.
  @inline(__always)
  static func length(lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
