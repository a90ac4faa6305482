/// Eight bytes of UTF-8 text at once, so that what is frequent costs one test.
struct ByteWord {
  private let bytes: UInt64

  static let count = 8

  @inline(__always)
  private init(bytes: UInt64) { self.bytes = bytes }

  /// The eight bytes from an offset on; `nil` when there are fewer.
  @inline(__always)
  init?(_ text: borrowing Span<UInt8>, at offset: Int) {
    guard offset >= 0, offset &+ ByteWord.count <= text.count else { return nil }
    self.init(text, uncheckedAt: offset)
  }

  /// The eight bytes from an offset on, which must be there.
  @inline(__always)
  init(_ text: borrowing Span<UInt8>, uncheckedAt offset: Int) {
    // SAFETY: the bytes are there, as the caller has tested, and any bytes are a number.
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

  /// The characters of U+4000…U+9FFF that the first three and the next three are.
  @inline(__always)
  var ideographs: (UInt16, UInt16)? {
    guard bytes & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, (bytes & 0x0F) &- 4 < 6,
      (bytes >> 24 & 0x0F) &- 4 < 6
    else { return nil }
    return (ByteWord.unit(bytes), ByteWord.unit(bytes >> 24))
  }

  /// The unit of a character of three bytes.
  @inline(__always)
  private static func unit(_ bytes: UInt64) -> UInt16 {
    UInt16(
      truncatingIfNeeded: (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F)
  }

  /// A 1 in each byte that goes on with a character.
  @inline(__always)
  var continuations: UInt64 { (bytes & ~(bytes << 1)) >> 7 & 0x0101_0101_0101_0101 }

  /// Whether the first three are a character of three bytes, apart from those of U+0800 and U+D000 on.
  @inline(__always)
  var isWide: Bool { bytes & 0xC0_C0F0 == 0x80_80E0 && 0xDFFE >> (bytes & 0x0F) & 1 != 0 }

  /// The bytes behind the first three.
  @inline(__always)
  var behindThree: ByteWord { ByteWord(bytes: bytes >> 24) }

  /// The character of U+4000…U+9FFF that the first three are.
  @inline(__always)
  var ideograph: UInt16? {
    guard bytes & 0xC0_C0F0 == 0x80_80E0, (bytes & 0x0F) &- 4 < 6 else { return nil }
    return ByteWord.unit(bytes)
  }
}

extension Span<UInt8> {
  /// Calls a function for each byte below a limit of at most 0x80, with its place.
  @inline(__always)
  func forEachByte(below limit: UInt8, _ body: (UInt8, Int) -> Void) {
    var next = 0
    while next < count {
      let word = ByteWord(self, at: next)
      if let word, !word.holdsByte(below: limit) {
        next &+= ByteWord.count
        continue
      }
      let places = next..<Swift.min(next + ByteWord.count, count)
      next = places.upperBound
      for place in places where self[place] < limit { body(self[place], place) }
    }
  }

  /// How many characters of UTF-8 begin among the bytes.
  var characterCount: Int {
    var continuations: UInt64 = 0
    var offset = 0
    while offset &+ ByteWord.count <= count {
      // So many words can be added before the sum of a byte's place overflows.
      var sums: UInt64 = 0
      for _ in 0..<255 {
        guard let word = ByteWord(self, at: offset) else { break }
        sums &+= word.continuations
        offset &+= ByteWord.count
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
      continuations += (pairs &* 0x0001_0001_0001_0001) >> 48
    }
    while offset < count {
      if self[offset] & 0xC0 == 0x80 { continuations += 1 }
      offset += 1
    }
    return count - Int(continuations)
  }
}
