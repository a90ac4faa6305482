import GXModel

/// A row of an official table as it was found: its label and the cells that stand behind it.
struct ScannedRow: Sendable {
  /// The index of the row in its ``LabelTable``.
  let row: Int
  let label: FoldedText
  var cells: [TableToken]
  /// The blocks that the row stands in.
  let blocks: Range<Int>

  var values: [CellValue] { cells.compactMap(\.value) }
}

/// One occurrence of an official table in a document.
struct ScannedTable: Sendable {
  var rows: [ScannedRow] = []
  /// The words before the first row: titles and column headings.
  var headings: [TableToken] = []
  /// Labels that were there, with or without cells behind them.
  var labels: [Int: TableToken] = [:]

  /// The blocks from the first label or row to the last.
  var blocks: Range<Int> {
    let labelled = labels.values.map { $0.block..<$0.block + 1 }
    let all = rows.map(\.blocks) + labelled
    guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else {
      return 0..<0
    }
    return first..<last
  }
}

/// Reads rows out of a stream of tokens, whatever the layout: labels in the order of the form, joined
/// where they are broken over cells or lines, each with the values up to the next label.
struct RowScanner {
  private let labels: LabelTable
  /// Words that stand between label and value and mean nothing, such as 件.
  private let fillers: Set<[UInt16]>
  private var tables: [ScannedTable] = []
  private var table = ScannedTable()
  /// The label's text so far: all words since the last row that had values.
  private var words = FoldedText()
  private var firstBlock = 0
  private var current: Int?
  private var label: TableToken?
  /// How many texts have followed the current label without being one.
  private var continuations = 0
  private var cells: [TableToken] = []
  /// The last row that had values; labels are sought behind it first.
  private var committed = -1
  private var filled: Set<Int> = []

  /// The longest text that can hold labels; longer ones are prose.
  private static let longestLabel = 160

  static func tables(
    in tokens: [TableToken], labels: LabelTable, fillers: Set<[UInt16]> = []
  ) -> [ScannedTable] {
    var scanner = RowScanner(labels: labels, fillers: fillers)
    for token in tokens { scanner.consume(token) }
    scanner.closeRow()
    scanner.closeTable()
    return scanner.tables
  }

  private init(labels: LabelTable, fillers: Set<[UInt16]>) {
    self.labels = labels
    self.fillers = fillers
  }

  private mutating func consume(_ token: TableToken) {
    switch token.kind {
    case .text: consume(words: token)
    case .value:
      if current != nil { cells.append(token) }
    case .rowEnd:
      if !cells.isEmpty { closeRow() }
    }
  }

  private mutating func consume(words token: TableToken) {
    if fillers.contains(token.text.units) { return }
    if !cells.isEmpty { closeRow() }
    if table.rows.isEmpty {
      table.headings.append(token)
      if table.headings.count > 400 { table.headings.removeFirst(200) }
    }
    let text =
      token.text.units.count > RowScanner.longestLabel ? lastWords(of: token.text) : token.text
    if words.units.count > RowScanner.longestLabel || text.units.count > RowScanner.longestLabel / 2
    {
      words = FoldedText()
    }
    let known = words.units.count
    if known == 0 { firstBlock = token.block }
    words = words.appending(text)
    switch labels.lastLabel(in: words, endingBehind: known) {
    case .match(let match): begin(match, in: token)
    case .stop: endLabel()
    case .none:
      continuations += 1
      if continuations > 2 { current = nil }
    }
  }

  /// The end of a long running text, which may be the label of the values behind it.
  private func lastWords(of text: FoldedText) -> FoldedText {
    text[text.units.count - RowScanner.longestLabel / 2..<text.units.count]
  }

  private mutating func begin(_ match: LabelTable.Match, in token: TableToken) {
    let behind = match.rows.first { $0 > committed }
    let open = match.rows.first { !filled.contains($0) }
    if behind == nil, open == nil {
      // The form's first label again, far behind: another table of the same form begins.
      guard match.rows.contains(0), filled.count >= 5 else { return endLabel() }
      closeTable()
    }
    let row = behind ?? open ?? match.rows[0]
    // Column headings read like labels; the form's first row tells that they were none.
    if row == 0, filled.isEmpty { table.labels = [:] }
    if RowScanner.isBare(token.text) { table.labels[row] = token }
    current = row
    label = token
    firstBlock = token.block
    continuations = 0
  }

  private mutating func endLabel() {
    current = nil
    continuations = 0
    words = FoldedText()
  }

  private mutating func closeRow() {
    defer { cells = [] }
    guard let row = current else { return }
    table.labels[row] = table.labels[row] ?? label
    let last = cells.last?.block ?? firstBlock
    let scanned = ScannedRow(
      row: row, label: words, cells: cells, blocks: firstBlock..<max(firstBlock, last) + 1)
    current = nil
    continuations = 0
    let isBlank = cells.allSatisfy { $0.value?.isBlank ?? true }
    if let earlier = table.rows.firstIndex(where: { $0.row == row }) {
      guard !isBlank else { return }
      table.rows.remove(at: earlier)
    }
    table.rows.append(scanned)
    if !isBlank {
      committed = row
      filled.insert(row)
      words = FoldedText()
    }
  }

  /// Whether a text is a label and no sentence with figures in it: digits stand in its numbering and in
  /// brackets only.
  private static func isBare(_ text: FoldedText) -> Bool {
    var depth = 0
    for (position, unit) in text.units.enumerated() {
      if unit == Unit.openParenthesis { depth += 1 }
      if unit == Unit.closeParenthesis { depth -= 1 }
      if depth == 0, position > 2, Unit.isDigit(unit) { return false }
    }
    return true
  }

  private mutating func closeTable() {
    if !table.rows.isEmpty || !table.labels.isEmpty { tables.append(table) }
    table = ScannedTable()
    committed = -1
    filled = []
  }
}
