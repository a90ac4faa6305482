import Testing

@testable import GXReading

/// Against Swift's own strings, at all distances from the ends of the text.
@Suite struct ByteWordTests {
  private static func word(_ bytes: [UInt8]) -> ByteWord? { ByteWord(bytes.span, at: 0) }

  @Test func `every character of three bytes but those of U+0800 and U+D000 on is wide`() {
    for scalar in (0x800...0xFFFF).compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let word = Self.word(Array((String(scalar) + "12345").utf8))
      let block = scalar.value >> 12
      #expect(word?.isWide == (block != 0 && block != 0xD))
      #expect(word?.ideograph == ((4...9).contains(block) ? UInt16(scalar.value) : nil))
    }
  }

  /// Two of the characters at the ends and in the middle of each block of 4,096.
  @Test func `two ideographs are found only side by side`() {
    let characters = (1...15).filter { $0 != 0xD }.flatMap { block in
      [0x000, 0x03F, 0x7C5, 0xFFF].compactMap { Unicode.Scalar(UInt32(block << 12 | $0)) }
    }
    for first in characters {
      for second in characters {
        let word = Self.word(Array("\(first)\(second)12".utf8))
        let areIdeographs = [first, second].allSatisfy { (4...9).contains($0.value >> 12) }
        #expect(word?.areIdeographs == areIdeographs)
        #expect(word?.units == second.value << 16 | first.value)
      }
    }
    #expect(Self.word(Array("公1开2".utf8))?.areIdeographs == false)
    #expect(Self.word(Array("12公开".utf8))?.areIdeographs == false)
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

  @Test func `damage is found at every place of a run of characters`() {
    for place in 0..<48 {
      for byte in [0x00, 0x41, 0x80, 0xBF, 0xC3, 0xE0, 0xED, 0xEF, 0xFF] as [UInt8] {
        var bytes = Array("公开申请信息办理主动公开政府信息".utf8)
        bytes[place] = byte
        let isText = String(validating: bytes, as: UTF8.self) != nil
        #expect((UTF8Validation.firstDamage(in: bytes) == nil) == isText)
      }
    }
  }

  @Test func `the first place of a byte is found from every start`() {
    let bytes = Array("公<3\u{1}<;=\u{BC}<公开<1234567<".utf8) + [0x3D, 0xBC, 0xFF, 0x00]
    for byte in UInt8.min...UInt8.max {
      for start in 0...bytes.count {
        #expect(
          bytes.span.firstPlace(of: byte, in: start..<bytes.count)
            == bytes[start...].firstIndex(of: byte))
        #expect(
          bytes.span.firstPlace(of: byte, in: 0..<start) == bytes[..<start].firstIndex(of: byte))
      }
    }
  }
}
