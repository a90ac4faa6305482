import GXModel

/// How it shows that a text has lost lines: what is lost is never read as zero or as empty.
enum LostLayout {
  /// Whether a document has been stripped of repeated lines, so that most zeros are gone.
  ///
  /// Of the values that stand on lines of their own none ever repeats.
  static func isDeduplicated(_ tokens: [TableToken]) -> Bool {
    var seen: Set<[UInt16]> = []
    var count = 0
    for token in tokens where token.cell == nil {
      guard let value = token.value, !value.isBlank else { continue }
      count += 1
      guard seen.insert(token.text.units).inserted else { return false }
    }
    return count >= 3
  }

  static func finding(_ table: LocalizedText, measure: Measure?, rows: Int, lost: Int) -> Finding {
    Finding(
      rule: .layoutLost, measure: measure, expected: Quantity(whole: rows),
      found: Quantity(whole: rows - lost),
      message: LocalizedText(
        zh: "\(table.zh)有 \(rows) 行标签，其中 \(lost) 行的数值缺失或多余，无法确定归属，未读取",
        en: "Of \(rows) rows of \(table.en), \(lost) have too few or too many values to place; "
          + "they were not read."))
  }
}
