import GXModel

/// Reads rows out of a stream of tokens, whatever the layout: labels in the order of the form, joined
/// where they are broken over cells or lines, each with the values up to the next label.
struct RowScanner {
  /// What is sought; an argument and no property, so that no token costs a reference count.
  private struct Search {
    let texts: LabelTexts
    let labels: LabelTable
    /// What each word in the texts means in the table.
    let meanings: [LabelTable.Meaning]
    /// Whether words that stand between label and value and mean nothing are left out.
    let skipsFillers: Bool
  }

  /// Finds the label in all words since the last row that had values.
  private var matcher = LabelMatcher()
  private var tables: [ScannedTable] = []
  private var table: ScannedTable
  /// The row whose label stands last.
  private var current: Int?
  private var label: TableToken?
  /// Whether a unit stands behind the current label.
  private var hasUnit = false
  /// How many texts have followed the current label without being one.
  private var continuations = 0
  /// Values without a label since the last row; they are the table's where another label follows.
  private var strays = 0
  /// Where the current row's cells begin in the table's.
  private var firstCell = 0
  /// The last row that had values; labels are sought behind it first.
  private var committed = -1
  private var filled: [Bool]

  /// The tables of a form; none where the words of the document cannot be so many labels.
  ///
  /// - Parameters:
  ///   - fewest: the fewest rows of a table that are labelled.
  ///   - row: a row without whose label there is no table.
  static func tables(
    in texts: LabelTexts, labels: LabelTable, fewest: Int, with row: Int? = nil,
    skippingFillers: Bool = false
  ) -> [ScannedTable] {
    let named = texts.rowsNamed(in: labels)
    guard named.count(where: \.self) >= fewest, row.map({ named[$0] }) ?? true else { return [] }
    var scanner = RowScanner(rowCount: labels.metrics.count)
    let search = Search(
      texts: texts, labels: labels, meanings: LabelLexicon.standard.meanings(in: labels),
      skipsFillers: skippingFillers)
    for position in texts.texts.indices { scanner.consume(position, of: search) }
    scanner.closeRow()
    scanner.closeTable(at: texts.texts.count)
    return scanner.tables
  }

  private init(rowCount: Int) {
    table = ScannedTable(rowCount: rowCount, from: 0)
    filled = Array(repeating: false, count: rowCount)
  }

  private var hasOpenCells: Bool { firstCell < table.cells.count }

  private mutating func consume(_ position: Int, of search: Search) {
    let token = search.texts.tokens[position]
    switch token.kind {
    case .text: consumeText(at: position, of: search)
    case .value:
      if current != nil { table.cells.append(token) } else { strays += 1 }
    case .rowEnd:
      if hasOpenCells { closeRow() }
    }
  }

  private mutating func consumeText(at position: Int, of search: Search) {
    let text = search.texts.texts[position]
    if text.isFiller, search.skipsFillers { return consumeUnit() }
    if hasOpenCells { closeRow() }
    if table.rows.isEmpty { table.headings = table.headings.lowerBound..<position + 1 }
    switch matcher.outcome(of: text, in: search.texts, search.meanings) {
    case .label(let rows): begin(search.labels.rows(rows), at: position, of: search.texts.tokens)
    case .stop: endLabel()
    case .none:
      continuations += 1
      // A text with a number of its own is the label of another row, broken off or not known.
      if current != nil, continuations > 2 || search.texts.tokens.beginsWithNumber(position) {
        current = nil
      }
    }
  }

  /// A second unit with no value before it stands behind the label of another row, which is not known.
  private mutating func consumeUnit() {
    if hasUnit, !hasOpenCells { current = nil }
    hasUnit = true
  }

  private mutating func begin(
    _ rows: ArraySlice<Int>, at position: Int, of tokens: TableTokens
  ) {
    let token = tokens[position]
    // Where a table begins with it, nothing tells for which of several rows a label stands.
    guard rows.count == 1 || committed >= 0 || rows.contains(0) || table.labelCount > 0 else {
      return endLabel()
    }
    let behind = rows.first { $0 > committed }
    let open = rows.first { !filled[$0] }
    if behind == nil, open == nil {
      // The form's first label again, far behind: another table of the same form begins.
      guard rows.contains(0), filled.count(where: \.self) >= 5 else { return endLabel() }
      closeTable(at: position)
    }
    let row = behind ?? open ?? 0
    // Column headings read like labels; the form's first row tells that they were none.
    if row == 0, !filled.contains(true) {
      for row in table.labels.indices { table.labels[row] = nil }
    }
    if RowScanner.isBare(token.text, of: tokens.document.folded.units) {
      table.labels[row] = token
    }
    if !table.rows.isEmpty { table.strayCount += strays }
    strays = 0
    current = row
    label = token
    hasUnit = false
    continuations = 0
  }

  private mutating func endLabel() {
    current = nil
    continuations = 0
    strays = 0
    matcher.forget()
  }

  private mutating func closeRow() {
    let cells = firstCell..<table.cells.count
    defer { firstCell = table.cells.count }
    guard let row = current, let label else { return }
    if table.labels[row] == nil { table.labels[row] = label }
    let last = table.cells[cells].last?.block ?? label.block
    current = nil
    continuations = 0
    strays = 0
    let isBlank = table.cells[cells].allSatisfy { $0.isBlank }
    if let earlier = table.rows.firstIndex(where: { $0.row == row }) {
      if isBlank { return }
      table.rows.remove(at: earlier)
    }
    table.rows.append(
      ScannedRow(row: row, cells: cells, blocks: label.block..<max(label.block, last) + 1))
    if !isBlank {
      committed = row
      filled[row] = true
      matcher.forget()
    }
  }

  /// Whether a text is a label and no sentence with figures in it: digits stand in its numbering and in
  /// brackets only.
  private static func isBare(_ text: Range<Int>, of units: [UInt16]) -> Bool {
    var depth = 0
    for place in text {
      if units[place] == Unit.openParenthesis { depth += 1 }
      if units[place] == Unit.closeParenthesis { depth -= 1 }
      if depth == 0, place - text.lowerBound > 2, Unit.isDigit(units[place]) { return false }
    }
    return true
  }

  private mutating func closeTable(at position: Int) {
    let rowCount = filled.count
    if !table.rows.isEmpty || table.labelCount > 0 { tables.append(table) }
    table = ScannedTable(rowCount: rowCount, from: position)
    firstCell = 0
    committed = -1
    filled = Array(repeating: false, count: rowCount)
  }
}
