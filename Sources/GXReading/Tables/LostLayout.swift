import GXModel

/// How it shows that a text has lost lines: what is lost is never read as zero or as empty.
enum LostLayout {
  /// Whether a table has been stripped of repeated lines, so that most zeros are gone.
  ///
  /// Its values stand on lines of their own, fewer than the form has cells, and none ever repeats.
  /// What is left may stand behind the wrong label, so nothing of it counts.
  /// - Parameter expected: how many cells the rows with these labels have in the form.
  static func isDeduplicated(
    _ table: ScannedTable, in tokens: TableTokens, expected: Int
  ) -> Bool {
    guard table.rows.reduce(0, { $0 + $1.cells.count }) < expected,
      table.cells.allSatisfy({ $0.cell == nil })
    else { return false }
    let labelBlocks = Set(table.labelled.map { $0.label.block })
    var values: Set<ArraySlice<UInt16>> = []
    var lastBlock: Int?
    for cell in table.rows.lazy.flatMap(table.cells(of:)) {
      // The cells stand in the order of the blocks.
      if cell.block == lastBlock || labelBlocks.contains(cell.block) { return false }
      lastBlock = cell.block
      if !values.insert(tokens.units(cell)).inserted { return false }
    }
    return true
  }

  /// The finding that rows of table 3 have more or fewer values than columns, which were found.
  static func alignmentFinding(rows: Int) -> Finding {
    Finding(
      rule: .layoutLost, found: Quantity(whole: rows),
      message: LocalizedText(
        zh: "申请情况表有 \(rows) 行的数值少于或多于栏数，已按勾稽关系确定所属栏，不能确定的未读取",
        en: "\(rows) rows of the table of applications have too few or too many values; the "
          + "identities decided their columns, what they leave open was not read."))
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
