/// The number that a row's label begins with: 1. or 1、, 一、, （一）.
enum Numbering {
  /// Whether a text begins with a number and goes on behind it.
  static func begins(_ text: ArraySlice<UInt16>) -> Bool {
    var rest = text
    let isBracketed = rest.first == Unit.openParenthesis
    if isBracketed { rest = rest.dropFirst() }
    let number = rest.prefix { UnitClasses(of: $0).intersects([.digit, .numeral]) }
    guard (1...2).contains(number.count), let mark = rest.dropFirst(number.count).first else {
      return false
    }
    return rest.count > number.count + 1
      && (isBracketed ? mark == Unit.closeParenthesis : marks.contains(mark))
  }

  private static let marks = Array(".、".utf16)
}
