/// A year stated in text, with its 年 or 年度.
struct StatedYear {
  let year: Int
  let range: Range<Int>

  static let mark = CodeUnit.of("年")

  /// The year whose 年 stands at a place of a text.
  init?(in text: [CodeUnit], at mark: Int, from limit: Int) {
    let start = mark - 4
    guard start >= limit, let year = StatedYear.year(of: text[start..<mark]),
      (1949...2199).contains(year), start == limit || !text[start - 1].isDigit
    else { return nil }
    let isLong = mark + 1 < text.count && text[mark + 1] == .of("度")
    self.year = year
    range = start..<mark + (isLong ? 2 : 1)
  }

  /// The first year of a range.
  static func first(in text: [CodeUnit], _ range: Range<Int>) -> StatedYear? {
    for position in range where text[position] == mark {
      if let year = StatedYear(in: text, at: position, from: range.lowerBound) { return year }
    }
    return nil
  }

  private static func year(of run: ArraySlice<CodeUnit>) -> Int? {
    guard let first = run.first else { return nil }
    if first.isDigit {
      return run.allSatisfy(\.isDigit) ? run.reduce(0) { $0 * 10 + $1.digit } : nil
    }
    guard ChineseNumeral.digit(of: first) != nil else { return nil }
    var year = 0
    for unit in run {
      let digit = unit == .of("O") || unit == .of("0") ? 0 : ChineseNumeral.digit(of: unit)
      guard let digit else { return nil }
      year = year * 10 + digit
    }
    return year
  }
}
