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

  /// How many ASCII bytes stand at the beginning.
  @inline(__always)
  var countOfLeadingASCII: Int { (bytes & 0x8080_8080_8080_8080).trailingZeroBitCount / 8 }

  /// The bits of the first bytes, of which there is at least one.
  @inline(__always)
  private static func mask(ofFirst length: Int) -> UInt64 { .max &>> UInt64(64 &- 8 &* length) }

  /// Whether one of the first bytes, of which there is at least one, is below one of at most 0x80.
  @inline(__always)
  func holdsByte(below limit: UInt8, inFirst length: Int) -> Bool {
    marks(below: limit) & ByteWord.mask(ofFirst: length) != 0
  }

  /// Whether a byte is among the first ones, of which there is at least one.
  @inline(__always)
  func contains(_ byte: UInt8, inFirst length: Int) -> Bool {
    marks(of: byte) & ByteWord.mask(ofFirst: length) != 0
  }

  /// Whether one of them is below a byte of at most 0x80.
  @inline(__always)
  func holdsByte(below limit: UInt8) -> Bool { marks(below: limit) != 0 }

  /// The highest bit of each that is below a byte of at most 0x80; the first bit is right, and those
  /// behind one may stand for the byte above it.
  @inline(__always)
  func marks(below limit: UInt8) -> UInt64 {
    (bytes &- UInt64(limit) &* 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }

  /// Whether the first three and the next three are characters of U+4000…U+9FFF.
  @inline(__always)
  var areIdeographs: Bool {
    guard bytes & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { return false }
    // The fourth bit tells of the low half of each first byte whether it is at least 4, or 10.
    let blocks = bytes & 0x0F00_000F
    return (blocks &+ 0x0C00_000C) & ~(blocks &+ 0x0600_0006) & 0x1000_0010 == 0x1000_0010
  }

  /// The units of two characters of three bytes each, the first in the low half.
  @inline(__always)
  var units: UInt32 {
    let pair =
      (bytes & 0x0F00_000F) << 12 | (bytes & 0x3F00_003F00) >> 2 | bytes >> 16 & 0x3F00_003F
    return UInt32(truncatingIfNeeded: pair & 0xFFFF | pair >> 8 & 0xFFFF_0000)
  }

  /// The unit of a character of three bytes.
  @inline(__always)
  private static func unit(_ bytes: UInt64) -> UInt16 {
    UInt16(
      truncatingIfNeeded: (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F)
  }

  /// Whether the first three are a character of three bytes, apart from those of U+0800 and U+D000 on.
  @inline(__always)
  var isWide: Bool { bytes & 0xC0_C0F0 == 0x80_80E0 && 0xDFFE >> (bytes & 0x0F) & 1 != 0 }

  /// Where a run of such characters ends that begins at a place, as far as words can be looked at.
  @inline(__always)
  static func endOfWideRun(in text: borrowing Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place &+ 3 &* count <= text.count,
      areWide(
        ByteWord(text, uncheckedAt: place), ByteWord(text, uncheckedAt: place &+ count),
        ByteWord(text, uncheckedAt: place &+ 2 &* count))
    {
      place &+= 3 &* count
    }
    while let word = ByteWord(text, at: place), word.isWide {
      place &+= word.behindThree.isWide ? 6 : 3
    }
    return place
  }

  /// Whether three words one behind the other are eight such characters.
  @inline(__always)
  private static func areWide(_ first: ByteWord, _ second: ByteWord, _ third: ByteWord) -> Bool {
    guard first.bytes & 0xC0F0_C0C0_F0C0_C0F0 == 0x80E0_8080_E080_80E0,
      second.bytes & 0xF0C0_C0F0_C0C0_F0C0 == 0xE080_80E0_8080_E080,
      third.bytes & 0xC0C0_F0C0_C0F0_C0C0 == 0x8080_E080_80E0_8080
    else { return false }
    let blocks = blocks(of: first, second, third)
    let isLow = ByteWord(bytes: blocks).holdsByte(below: 1)
    return !isLow && !ByteWord(bytes: blocks ^ 0x0D0D_0D0D_0D0D_0D0D).holdsByte(below: 1)
  }

  /// Whether the three words from a place on, which must be there, are eight characters of U+4000…U+9FFF.
  @inline(__always)
  static func areIdeographs(in text: borrowing Span<UInt8>, at place: Int) -> Bool {
    let first = ByteWord(text, uncheckedAt: place)
    let second = ByteWord(text, uncheckedAt: place &+ count)
    let third = ByteWord(text, uncheckedAt: place &+ 2 &* count)
    guard areWide(first, second, third) else { return false }
    let blocks = blocks(of: first, second, third)
    let marks = (blocks &+ 0x0C0C_0C0C_0C0C_0C0C) & ~(blocks &+ 0x0606_0606_0606_0606)
    return marks & 0x1010_1010_1010_1010 == 0x1010_1010_1010_1010
  }

  /// The low halves of the first bytes of eight characters, which stand at eight different places of
  /// their words.
  @inline(__always)
  private static func blocks(of first: ByteWord, _ second: ByteWord, _ third: ByteWord) -> UInt64 {
    first.bytes & 0x000F_0000_0F00_000F | second.bytes & 0x0F00_000F_0000_0F00
      | third.bytes & 0x0000_0F00_000F_0000
  }

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

extension ByteWord {
  /// The highest bit of each byte that is the same as one; the first bit is right.
  @inline(__always)
  func marks(of byte: UInt8) -> UInt64 {
    ByteWord(bytes: bytes ^ UInt64(byte) &* 0x0101_0101_0101_0101).marks(below: 1)
  }
}

extension Span<UInt8> {
  /// The first place of a range where a byte stands.
  func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      guard let word = ByteWord(self, at: place) else {
        if self[place] == byte { return place }
        place &+= 1
        continue
      }
      let marks = word.marks(of: byte)
      if marks != 0 {
        place &+= marks.trailingZeroBitCount / 8
        return place < range.upperBound ? place : nil
      }
      place &+= ByteWord.count
    }
    return nil
  }
}
