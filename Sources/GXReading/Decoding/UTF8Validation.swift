/// Checks bytes for being well-formed UTF-8.
enum UTF8Validation {
  /// The offset of the first byte that belongs to no character, or `nil` when all is well.
  static func firstDamage(in bytes: [UInt8]) -> Int? {
    TextSurvey(bytes, untilDamage: true).firstDamage
  }

  /// How many bytes the character at a place takes; `nil` where the bytes are none.
  static func lengthOfCharacter(at place: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    let lead = bytes[place]
    if lead < 0x80 { return 1 }
    let length = lengthOfCharacter(lead)
    guard length > 1, place + length <= bytes.count, isSecond(bytes[place + 1], behind: lead)
    else { return nil }
    if length > 2, bytes[place + 2] & 0xC0 != 0x80 { return nil }
    if length > 3, bytes[place + 3] & 0xC0 != 0x80 { return nil }
    return length
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
