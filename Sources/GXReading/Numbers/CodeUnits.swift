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

/// A set of units, one bit each.
struct UnitSet: Sendable {
  private var bits: [UInt64]

  init(_ units: String) {
    bits = [UInt64](repeating: 0, count: 1 << 10)
    for unit in units.utf16 { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  func contains(_ unit: CodeUnit) -> Bool { bits[Int(unit >> 6)] & 1 << UInt64(unit & 63) != 0 }
}
