import GXModel

/// Reads days: 2017-03-10, 2019年1月21日, 二〇一九年一月二十一日, 2019/1/21.
enum DateReader {
  /// A date that a line consists of.
  static func wholeLine(_ line: ArraySlice<CodeUnit>) -> CalendarDate? {
    guard line.count <= 24, let (date, end) = date(in: line) else { return nil }
    return end == line.endIndex ? date : nil
  }

  /// The date that begins where a stretch begins, and where it ends.
  static func date(in text: ArraySlice<CodeUnit>) -> (CalendarDate, end: Int)? {
    guard let (year, afterYear) = number(in: text, length: 4...4),
      let month = part(in: text[afterYear...], separators: "年-/."),
      let day = part(in: text[month.end...], separators: "月-/."),
      let date = CalendarDate(year: year, month: month.value, day: day.value)
    else { return nil }
    let end = text[day.end...].first == .of("日") ? day.end + 1 : day.end
    return (date, end)
  }

  private static func part(in text: ArraySlice<CodeUnit>, separators: String) -> (
    value: Int, end: Int
  )? {
    guard let first = text.first, separators.utf16.contains(first),
      let (value, end) = number(in: text.dropFirst(), length: 1...3)
    else { return nil }
    return (value, end)
  }

  private static func number(in text: ArraySlice<CodeUnit>, length: ClosedRange<Int>) -> (
    Int, end: Int
  )? {
    let digits = text.prefix(while: \.isDigit)
    if length.contains(digits.count) {
      return (digits.reduce(0) { $0 * 10 + $1.digit }, digits.endIndex)
    }
    let numerals = text.prefix(while: ChineseNumeral.isNumeral)
    guard length.contains(numerals.count), let value = ChineseNumeral.value(of: numerals) else {
      return nil
    }
    return (value, numerals.endIndex)
  }
}
