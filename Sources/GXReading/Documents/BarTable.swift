/// Cuts a line of plain text or Markdown into the cells of a table.
enum BarTable {
  /// The cells of a line that bars or tabs divide, or `nil` when it is no row of several cells.
  ///
  /// A bar at the end is the row's border, and so is one at the beginning unless other rows of the
  /// table have none there (``withoutLeadingBorder(_:)``); a line with one bar at an end is a cell.
  static func cells(of line: Range<Int>, in text: SourceText) -> [FoldedText]? {
    let bytes = text.utf8[line]
    if let cells = cells(of: line, in: text, separatedBy: bars(in: bytes)) { return cells }
    let tabs = bytes.indices.filter { bytes[$0] == 0x09 }.map { $0..<$0 + 1 }
    // Tabs before the first word only indent it.
    guard let last = tabs.last, !isBlank(bytes[..<last.lowerBound]),
      tabs.count > 1
        || !isBlank(bytes[last.upperBound...])
    else { return nil }
    return pieces(of: line, separatedBy: tabs).map { FoldedText(folding: text, bytes: $0) }
  }

  private static func cells(
    of line: Range<Int>, in text: SourceText, separatedBy bars: [Range<Int>]
  ) -> [FoldedText]? {
    guard bars.count > 0 else { return nil }
    var parts = pieces(of: line, separatedBy: bars)
    if let last = parts.last, isBlank(text.utf8[last]) { parts.removeLast() }
    guard parts.count > 1, parts.count > 2 || !isBlank(text.utf8[parts[0]]) else { return nil }
    return parts.map { FoldedText(folding: text, bytes: $0) }
  }

  /// The rows of a table without the empty first cell that a leading bar makes in each of them.
  static func withoutLeadingBorder(_ rows: [[FoldedText]]) -> [[FoldedText]] {
    guard rows.allSatisfy({ $0.first?.isEmpty ?? true }) else { return rows }
    return rows.map { Array($0.dropFirst()) }
  }

  /// Whether a line is the rule under a Markdown table's heading, such as `|---|:--:|`.
  static func isRule(_ cells: [FoldedText]) -> Bool {
    let cells = cells.filter { !$0.isEmpty }
    return cells.contains { $0.units.count >= 3 }
      && cells.allSatisfy { cell in
        cell.units.contains(Unit.minus)
          && cell.units.allSatisfy { $0 == Unit.minus || $0 == Unit.colon }
      }
  }

  /// Bars: `|`, the full-width `｜` and the box-drawing `│`.
  private static func bars(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var bars: [Range<Int>] = []
    for index in bytes.indices {
      switch bytes[index] {
      case 0x7C: bars.append(index..<index + 1)
      case 0xEF where bytes[index...].starts(with: [0xEF, 0xBD, 0x9C]):
        bars.append(index..<index + 3)
      case 0xE2 where bytes[index...].starts(with: [0xE2, 0x94, 0x82]):
        bars.append(index..<index + 3)
      default: continue
      }
    }
    return bars
  }

  private static func pieces(of line: Range<Int>, separatedBy marks: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = line.lowerBound
    for mark in marks {
      pieces.append(start..<mark.lowerBound)
      start = mark.upperBound
    }
    return pieces + [start..<line.upperBound]
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index...].starts(with: [0xE3, 0x80, 0x80]) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}
