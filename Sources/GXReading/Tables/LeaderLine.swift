/// A line that leads from a label to its value: 收到申请数……件……12, 收到申请数:12件.
struct LeaderLine {
  let label: Range<Int>
  let value: Range<Int>
  /// Whether dots lead to the value, which stand in tables only; else a colon.
  let isDotted: Bool

  init?(_ line: Range<Int>, of units: borrowing [UInt16]) {
    guard line.count <= LeaderLine.longest, let value = LeaderLine.value(in: line, of: units)
    else { return nil }
    var end = value.lowerBound
    while end > line.lowerBound, units[end - 1] == Unit.space { end -= 1 }
    guard end > line.lowerBound else { return nil }
    if units[end - 1] == Unit.colon {
      (isDotted, end) = (false, end - 1)
    } else if LeaderLine.isDot(units[end - 1]) {
      guard let dots = LeaderLine.firstDots(in: line.lowerBound..<end, of: units) else {
        return nil
      }
      (isDotted, end) = (true, dots)
    } else {
      return nil
    }
    guard LeaderLine.holdsCJK(line.lowerBound..<end, of: units)
    else { return nil }
    label = line.lowerBound..<end
    self.value = value
  }

  private static let longest = 120

  private static func holdsCJK(_ range: Range<Int>, of units: [UInt16]) -> Bool {
    range.contains { FoldingTable.isCJK(units[$0]) }
  }

  /// The number at the end of a line, without its measure word but with 元 or 万元; `nil` where it is all
  /// of the line.
  private static func value(in line: Range<Int>, of units: [UInt16]) -> Range<Int>? {
    for suffix in 0...2 {
      let end = line.upperBound - suffix
      var start = end
      while start > line.lowerBound, isOfNumber(start - 1, line, of: units) { start -= 1 }
      guard start < end else { continue }
      if start == line.lowerBound { return nil }
      if suffix == 0 { return start..<end }
      let words = end..<line.upperBound
      if MoneyUnit.suffix(of: units[words])?.length == suffix { return start..<line.upperBound }
      let isMeasureWord = ShortWord(words, of: units).map(StatisticsTable.units.contains) ?? false
      return isMeasureWord ? start..<end : nil
    }
    return nil
  }

  /// A digit, or a point or comma behind one.
  private static func isOfNumber(_ position: Int, _ line: Range<Int>, of units: [UInt16]) -> Bool {
    if Unit.isDigit(units[position]) { return true }
    return Unit.isNumeric(units[position]) && position > line.lowerBound
      && Unit.isDigit(units[position - 1])
  }

  private static func isDot(_ unit: UInt16) -> Bool { dots.contains(unit) }
  /// . · ‥ …
  private static let dots: [UInt16] = [0x2E, 0xB7, 0x2025, 0x2026]

  /// Where dots begin that lead somewhere: an ellipsis, or three points.
  private static func firstDots(in range: Range<Int>, of units: [UInt16]) -> Int? {
    range.first { position in
      units[position] >= 0x2025 && isDot(units[position])
        || isDot(units[position]) && position + 2 < range.upperBound
          && isDot(units[position + 1]) && isDot(units[position + 2])
    }
  }
}
