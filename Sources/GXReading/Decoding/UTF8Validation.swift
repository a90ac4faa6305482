/// Checks bytes for being well-formed UTF-8.
enum UTF8Validation {
  /// The offset of the first byte that belongs to no character, or `nil` when all is well.
  static func firstDamage(in bytes: [UInt8], from start: Int = 0) -> Int? {
    let bytes = bytes.span
    var index = start
    let count = bytes.count
    while index < count {
      if let word = ByteWord(bytes, at: index) {
        if word.isWide {
          let run = ByteWord.endOfWideRun(in: bytes, from: index)
          index = run > index ? run : index &+ (word.behindThree.isWide ? 6 : 3)
          continue
        }
        if word.isASCII {
          index &+= ByteWord.count
          continue
        }
      }
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length = lengthOfCharacter(lead)
      guard length > 1, index + length <= count, isSecond(bytes[index + 1], behind: lead) else {
        return index
      }
      if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return index }
      if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  private static func lengthOfCharacter(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether a second byte fits its lead: no overlong forms, no surrogates, nothing above U+10FFFF.
  private static func isSecond(_ byte: UInt8, behind lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }
}
