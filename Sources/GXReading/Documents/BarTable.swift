/// Cuts a line of plain text or Markdown into the cells of a table.
struct BarTable {
  /// The cells of the last line that was cut, as ranges of bytes.
  private(set) var cells: [Range<Int>] = []

  /// Cuts a line at its bars, or else at its tabs; `false` when it is no row of several cells.
  ///
  /// A bar at the end is the row's border, and so is one at the beginning unless other rows of the
  /// table have none there; a line with one bar at an end is a cell.
  mutating func cut(_ line: Range<Int>, of utf8: [UInt8]) -> Bool {
    cutAtBars(line, of: utf8.span) || cutAtTabs(line, of: utf8.span)
  }

  private mutating func cutAtBars(_ line: Range<Int>, of utf8: borrowing Span<UInt8>) -> Bool {
    cells.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    while let bar = BarTable.firstBar(in: start..<line.upperBound, of: utf8) {
      cells.append(start..<bar.lowerBound)
      start = bar.upperBound
    }
    guard let first = cells.first else { return false }
    if !BarTable.isBlank(start..<line.upperBound, of: utf8) {
      cells.append(start..<line.upperBound)
    }
    return cells.count > 2 || cells.count == 2 && !BarTable.isBlank(first, of: utf8)
  }

  /// Tabs before the first word only indent it.
  private mutating func cutAtTabs(_ line: Range<Int>, of utf8: borrowing Span<UInt8>) -> Bool {
    cells.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    while let tab = utf8.firstPlace(of: 0x09, in: start..<line.upperBound) {
      cells.append(start..<tab)
      start = tab + 1
    }
    guard let last = cells.last else { return false }
    cells.append(start..<line.upperBound)
    return !BarTable.isBlank(line.lowerBound..<last.upperBound, of: utf8)
      && (cells.count > 2 || !BarTable.isBlank(start..<line.upperBound, of: utf8))
  }

  private static func firstBar(
    in range: Range<Int>, of utf8: borrowing Span<UInt8>
  ) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound {
      if let word = ByteWord(utf8, at: place) {
        let marks = word.marks(of: 0x7C) | word.marks(of: 0xEF) | word.marks(of: 0xE2)
        place += marks == 0 ? ByteWord.count : marks.trailingZeroBitCount / 8
        if marks == 0 || place >= range.upperBound { continue }
      }
      let length = lengthOfBar(at: place, of: utf8, end: range.upperBound)
      if length > 0 { return place..<place + length }
      place += 1
    }
    return nil
  }

  /// The bytes that a bar takes: `|`, the full-width `｜` or the box-drawing `│`; 0 where none stands.
  private static func lengthOfBar(
    at position: Int, of utf8: borrowing Span<UInt8>, end: Int
  ) -> Int {
    let lead = utf8[position]
    if lead == 0x7C { return 1 }
    guard lead == 0xEF || lead == 0xE2, position + 3 <= end else { return 0 }
    let (second, third) = (utf8[position + 1], utf8[position + 2])
    let isBar =
      lead == 0xEF ? second == 0xBD && third == 0x9C : second == 0x94 && third == 0x82
    return isBar ? 3 : 0
  }

  private static func isBlank(_ range: Range<Int>, of utf8: borrowing Span<UInt8>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if utf8[position] <= 0x20 {
        position += 1
      } else if position + 3 <= range.upperBound, utf8[position] == 0xE3,
        utf8[position + 1] == 0x80, utf8[position + 2] == 0x80
      {
        position += 3
      } else {
        return false
      }
    }
    return true
  }
}
