import Testing

@testable import GXReading

/// Against Swift's own strings, at all distances from the ends of the text.
@Suite struct ByteWordTests {
  private static let texts = [
    "", "1", "公", "公开，3条。", "1234567公开1234567", "é公é开é", "😀公开😀", "\u{D7FF}\u{E000}\u{FFFD}公",
    String(repeating: "申请1条é😀", count: 300),
  ]

  private static func word(_ bytes: [UInt8]) -> ByteWord? { ByteWord(bytes.span, at: 0) }

  @Test(arguments: texts)
  func `characters are counted as scalars`(text: String) {
    let bytes = Array(text.utf8)
    let count = bytes.span.characterCount
    #expect(count == text.unicodeScalars.count)
  }

  @Test func `every character of three bytes but those of U+0800 and U+D000 on is wide`() {
    for scalar in (0x800...0xFFFF).compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let word = Self.word(Array((String(scalar) + "12345").utf8))
      let block = scalar.value >> 12
      #expect(word?.isWide == (block != 0 && block != 0xD))
      #expect(word?.ideograph == ((4...9).contains(block) ? UInt16(scalar.value) : nil))
    }
  }

  @Test func `two ideographs are found only side by side`() {
    func ideographs(_ text: String) -> [UInt16]? {
      Self.word(Array(text.utf8))?.ideographs.map { [$0, $1] }
    }
    #expect(ideographs("公开12") == Array("公开".utf16))
    #expect(ideographs("公，12") == nil)
    #expect(ideographs("，公12") == nil)
    #expect(ideographs("公1开2") == nil)
  }

  @Test func `bytes that only begin like a character are none`() {
    for broken in [
      [0xE5, 0x85, 0x41], [0xE5, 0x41, 0xAC], [0xE5, 0xE5, 0xE5], [0xC3, 0xA9, 0x80],
    ] {
      let bytes = broken.map { UInt8($0) } + Array("12345".utf8)
      #expect(Self.word(bytes)?.isWide == false)
      #expect(Self.word(bytes)?.ideograph == nil)
      #expect(UTF8Validation.firstDamage(in: bytes) != nil)
    }
  }
}
