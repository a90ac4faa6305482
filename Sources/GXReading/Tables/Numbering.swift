/// What a row's label begins with: 1. or 1、, 一、, （一）, 其中.
enum Numbering {
  /// Whether a text begins with a number and goes on behind it, or breaks off within the brackets.
  static func begins(_ text: Range<Int>, of units: [UInt16]) -> Bool {
    guard let first = text.first else { return false }
    if units[first] == including.0 { return text.count > 1 && units[first + 1] == including.1 }
    let isBracketed = units[first] == Unit.openParenthesis
    let start = isBracketed ? first + 1 : first
    var end = start
    while end < text.upperBound, end < start + 3,
      UnitClasses(of: units[end]).intersects([.digit, .numeral])
    {
      end += 1
    }
    guard (1...2).contains(end - start) else { return false }
    guard end < text.upperBound else { return isBracketed }
    return end + 1 < text.upperBound
      && (isBracketed
        ? units[end] == Unit.closeParenthesis : units[end] == Unit.point || units[end] == comma)
  }

  /// 其中
  private static let including: (UInt16, UInt16) = (0x5176, 0x4E2D)
  /// 、
  private static let comma: UInt16 = 0x3001
}
