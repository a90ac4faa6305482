/// Lines that a page or a printer has put between the rows of a table.
enum PageFurniture {
  private static let longest = 80

  /// Whether a line is the number of a page (- 5 -, 3/8, 第3页 共8页), an address of the web, or a line of
  /// buttons and counters.
  ///
  /// - Parameter marks: where ``words`` stand in the units.
  static func contains(
    _ line: Range<Int>, of units: [UInt16], marks: [Range<Int>]
  ) -> Bool {
    guard (3...longest).contains(line.count) else { return false }
    return isPageNumber(line, of: units)
      || addresses.length(in: units, at: line.lowerBound, end: line.upperBound) > 0
      || marks.count(within: line, where: { _ in true }) > 0
  }

  private static func isPageNumber(_ line: Range<Int>, of units: [UInt16]) -> Bool {
    guard line.count <= 16, let start = line.first, let end = line.last else { return false }
    let (first, last) = (units[start], units[end])
    guard first == Unit.minus || Unit.isDigit(first) || last == page else { return false }
    let line = units[line]
    guard line.contains(where: Unit.isDigit),
      line.allSatisfy({ Unit.isDigit($0) || marks.contains($0) })
    else { return false }
    if first == Unit.minus, last == Unit.minus { return true }
    let isBetweenDigits = Unit.isDigit(first) && Unit.isDigit(last)
    return last == page
      || isBetweenDigits && line.count(where: { $0 == slash }) == 1
        && !line.contains(Unit.minus)
  }

  private static let page: UInt16 = 0x9875
  private static let slash = UInt16(ascii: "/")
  private static let marks = Array("第共页,/- ".utf16)
  private static let addresses = WordSet(["http:", "https:", "www."])
  /// Words of buttons and counters.
  static let words = [
    "浏览次数", "访问次数", "点击次数", "阅读次数", "浏览量:", "点击数:", "字体:", "字号:", "打印本页", "关闭窗口", "关闭本页", "返回顶部",
    "分享到",
  ]
}
