/// Lines that a page or a printer has put between the rows of a table.
enum PageFurniture {
  private static let longest = 80

  /// Whether a line is the number of a page (- 5 -, 3/8, 第3页 共8页), an address of the web, or a line of
  /// buttons and counters.
  static func contains(_ line: Range<Int>, of units: [UInt16]) -> Bool {
    guard (3...longest).contains(line.count) else { return false }
    return isPageNumber(units[line])
      || addresses.length(in: units, at: line.lowerBound, end: line.upperBound) > 0
      || words.occurs(in: units, line)
  }

  private static func isPageNumber(_ line: ArraySlice<UInt16>) -> Bool {
    guard line.count <= 16, let first = line.first, let last = line.last,
      line.contains(where: Unit.isDigit),
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
  private static let words = WordSet([
    "浏览次数", "访问次数", "点击次数", "阅读次数", "浏览量:", "点击数:", "字体:", "字号:", "打印本页", "关闭窗口", "关闭本页", "返回顶部",
    "分享到",
  ])
}
