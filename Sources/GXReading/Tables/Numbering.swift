/// What a row's label begins with: 1. or 1、, 一、, （一）, 其中.
enum Numbering {
  /// Whether a text begins with a number and goes on behind it, or breaks off within the brackets.
  static func begins(_ text: ArraySlice<UInt16>) -> Bool {
    if text.starts(with: including) { return true }
    let isBracketed = text.first == Unit.openParenthesis
    let rest = text.dropFirst(isBracketed ? 1 : 0)
    let number = rest.prefix(3).prefix { UnitClasses(of: $0).intersects([.digit, .numeral]) }
    guard (1...2).contains(number.count) else { return false }
    let behind = rest.dropFirst(number.count)
    guard let mark = behind.first else { return isBracketed }
    return behind.count > 1
      && (isBracketed ? mark == Unit.closeParenthesis : marks.contains(mark))
  }

  private static let including = Array("其中".utf16)
  private static let marks = Array(".、".utf16)
}
