/// Eight bytes of UTF-8 text at once, so that what is frequent costs one test.
struct ByteWord {
  private let bytes: UInt64

  static let count = 8

  /// The eight bytes from an offset on; `nil` when there are fewer.
  @inline(__always)
  init?(_ text: borrowing Span<UInt8>, at offset: Int) {
    guard offset >= 0, offset &+ ByteWord.count <= text.count else { return nil }
    // SAFETY: the bytes are there, as was just tested, and any bytes are a number.
    bytes = UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// Whether all are ASCII.
  @inline(__always)
  var isASCII: Bool { bytes & 0x8080_8080_8080_8080 == 0 }

  /// Whether one of them is below a byte of at most 0x80.
  @inline(__always)
  func holdsByte(below limit: UInt8) -> Bool {
    (bytes &- UInt64(limit) &* 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
  }

  /// How many of them begin a character.
  @inline(__always)
  var characterCount: Int {
    ByteWord.count - (bytes & ~(bytes << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
  }

  /// The character of U+4000…U+9FFF that the first three are.
  @inline(__always)
  var ideograph: UInt16? {
    guard bytes & 0xC0_C0F0 == 0x80_80E0, (bytes & 0x0F) &- 4 < 6 else { return nil }
    return UInt16(
      truncatingIfNeeded: (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F)
  }
}

extension Span<UInt8> {
  /// Calls a function for each byte below a limit of at most 0x80, with its place.
  @inline(__always)
  func forEachByte(below limit: UInt8, _ body: (UInt8, Int) -> Void) {
    var next = 0
    while next < count {
      let places = next..<Swift.min(next + ByteWord.count, count)
      next = places.upperBound
      if ByteWord(self, at: places.lowerBound)?.holdsByte(below: limit) == false { continue }
      for place in places where self[place] < limit { body(self[place], place) }
    }
  }

  /// How many characters of UTF-8 begin among the bytes.
  var characterCount: Int {
    var characters = 0
    var offset = 0
    while let word = ByteWord(self, at: offset) {
      characters += word.characterCount
      offset += ByteWord.count
    }
    while offset < count {
      if self[offset] & 0xC0 != 0x80 { characters += 1 }
      offset += 1
    }
    return characters
  }
}
