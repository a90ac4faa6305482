/// Walks over the Unicode scalars of UTF-8 bytes with their offsets.
///
/// The bytes are expected to be valid; a stray byte yields U+FFFD and never a trap.
struct ScalarCursor {
  private let utf8: [UInt8]
  private let end: Int
  /// The offset of the next scalar.
  private(set) var position: Int

  init(_ utf8: [UInt8], in bytes: Range<Int>) {
    self.utf8 = utf8
    position = bytes.lowerBound
    end = bytes.upperBound
  }

  mutating func next() -> (scalar: UInt32, start: Int)? {
    guard position < end else { return nil }
    let start = position
    let lead = UInt32(utf8[start])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xC0, start + length <= end else {
      position = start + 1
      return (0xFFFD, start)
    }
    position = start + length
    switch length {
    case 1: return (lead, start)
    case 2: return ((lead & 0x1F) << 6 | continuation(start + 1), start)
    case 3:
      return (
        (lead & 0x0F) << 12 | continuation(start + 1) << 6 | continuation(start + 2), start
      )
    default:
      return (
        (lead & 0x07) << 18 | continuation(start + 1) << 12 | continuation(start + 2) << 6
          | continuation(start + 3), start
      )
    }
  }

  private func continuation(_ offset: Int) -> UInt32 { UInt32(utf8[offset] & 0x3F) }
}
