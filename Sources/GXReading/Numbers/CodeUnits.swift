/// A UTF-16 code unit of folded text; CJK characters and ASCII are one unit each.
typealias CodeUnit = UInt16

extension UInt16 {
  /// The unit of a character of the basic plane.
  static func of(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// The value of an ASCII digit.
  var digit: Int { Int(self) - 0x30 }
}

extension StringProtocol {
  /// The text as units, for matching against folded text.
  var units: [CodeUnit] { Array(utf16) }
}

extension String {
  /// The text of units that are no surrogates, as all of folded text: each becomes at most three bytes.
  init(basicPlane units: ArraySlice<CodeUnit>) {
    self.init(unsafeUninitializedCapacity: 3 * units.count) { utf8 in
      var count = 0
      func append(_ byte: UInt16) {
        utf8[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      for unit in units {
        if unit < 0x80 {
          append(unit)
        } else if unit < 0x800 {
          append(0xC0 | unit >> 6)
          append(0x80 | unit & 0x3F)
        } else {
          append(0xE0 | unit >> 12)
          append(0x80 | unit >> 6 & 0x3F)
          append(0x80 | unit & 0x3F)
        }
      }
      return count
    }
  }
}

/// A set of units, one bit each.
struct UnitSet: Sendable {
  private var bits: [UInt64]

  init(_ units: String) {
    bits = [UInt64](repeating: 0, count: 1 << 10)
    for unit in units.utf16 { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  func contains(_ unit: CodeUnit) -> Bool { bits[Int(unit >> 6)] & 1 << UInt64(unit & 63) != 0 }
}
