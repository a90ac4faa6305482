/// UTF-16 units that folded text is looked through for.
enum Unit {
  static let space: UInt16 = 0x20
  static let comma = UInt16(ascii: ",")
  static let point = UInt16(ascii: ".")
  static let minus = UInt16(ascii: "-")
  static let bar = UInt16(ascii: "|")
  static let openParenthesis = UInt16(ascii: "(")
  static let closeParenthesis = UInt16(ascii: ")")
  static let quote: UInt16 = 0x22
  static let colon = UInt16(ascii: ":")
  static let fullStop: UInt16 = 0x3002
  static let tenThousand: UInt16 = 0x4E07

  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  static func isNumeric(_ unit: UInt16) -> Bool {
    isDigit(unit) || unit == point || unit == comma
  }

  /// Whether a unit is one of those that stand for "does not apply".
  static func isDash(_ unit: UInt16) -> Bool {
    unit == minus || unit == UInt16(ascii: "/") || unit == 0x5C || unit == 0x5F
  }
}

extension ArraySlice<UInt16> {
  func hasSuffix(_ suffix: [UInt16]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}

extension UInt16 {
  init(ascii scalar: Unicode.Scalar) { self = UInt16(UInt8(ascii: scalar)) }
}
