/// UTF-16 units that folded text is looked through for.
enum Unit {
  static let space: UInt16 = 0x20
  static let comma = UInt16(ascii: ",")
  static let point = UInt16(ascii: ".")
  static let minus = UInt16(ascii: "-")
  static let plus = UInt16(ascii: "+")
  static let slash = UInt16(ascii: "/")
  static let bar = UInt16(ascii: "|")
  static let openParenthesis = UInt16(ascii: "(")
  static let closeParenthesis = UInt16(ascii: ")")
  static let quote: UInt16 = 0x22
  static let colon = UInt16(ascii: ":")
  static let enumerationComma: UInt16 = 0x3001
  static let fullStop: UInt16 = 0x3002
  static let tenThousand: UInt16 = 0x4E07

  /// 余, 多, 约, 近, 逾
  static let approximators: Set<UInt16> = [0x4F59, 0x591A, 0x7EA6, 0x8FD1, 0x903E]

  static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  static func isNumeric(_ unit: UInt16) -> Bool {
    isDigit(unit) || unit == point || unit == comma
  }

  /// Whether a unit is one of those that stand for "does not apply".
  static func isDash(_ unit: UInt16) -> Bool {
    unit == minus || unit == slash || unit == 0x5C || unit == 0x5F
  }
}

extension UInt16 {
  init(ascii scalar: Unicode.Scalar) { self = UInt16(UInt8(ascii: scalar)) }
}
