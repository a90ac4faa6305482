import GXModel

/// Reads table 2 of forms C and D: regulations, normative documents, administrative acts and money.
struct DocumentsTable {
  private let observe: CellObservation
  private let tokens: TableTokens
  private let table: ScannedTable
  private var isDeduplicated = false
  private var result = TableResult()
  private var rows = 0
  private var lost = 0

  /// The fewest rows with cells by which the table is recognised; their labels are common words.
  private static let fewestRows = 3

  static func read(_ texts: LabelTexts) -> TableResult {
    let tables = RowScanner.tables(in: texts, labels: .documents, fewest: fewestRows)
      .filter { $0.rows.count >= fewestRows || $0.labelCount > fewestRows }
    guard let best = tables.max(by: { $0.rows.count < $1.rows.count }) else { return TableResult() }
    var reader = DocumentsTable(texts.tokens, table: best)
    reader.read()
    return reader.result
  }

  private init(_ tokens: TableTokens, table: ScannedTable) {
    observe = CellObservation(tokens)
    self.tokens = tokens
    self.table = table
  }

  private mutating func read() {
    let headings = DocumentHeadings(words.map(\.text), of: tokens.document.folded.units)
    guard let form = form(of: headings) else { return addLostTable() }
    let isMixed = form.form == .c && headings.acts > 1
    let expected = table.labelled.reduce(0) { $0 + form.cells[$1.row].count }
    isDeduplicated = LostLayout.isDeduplicated(table, in: tokens, expected: expected)
    result.form = form.form
    result.blocks = [table.blocks]
    for (row, label) in table.labelled {
      let isAct = DocumentTableForm.d.cells[row].count == 1
      let metrics = (isMixed && isAct ? .d : form).cells[row]
      guard !metrics.isEmpty else { continue }
      rows += 1
      add(table.cells(ofRow: row), of: metrics, label: label, headingUnit: headings.moneyUnit)
    }
    guard lost > 0 else { return }
    result.findings.append(
      LostLayout.finding(DocumentsTable.name, measure: nil, rows: rows, lost: lost))
  }

  /// Says that the table is there, although nothing tells its form and what its values stand for.
  private mutating func addLostTable() {
    guard table.labelCount > DocumentsTable.fewestRows, !table.cells.isEmpty else { return }
    result.findings = [
      LostLayout.finding(
        DocumentsTable.name, measure: nil, rows: table.labelCount, lost: table.labelCount)
    ]
  }

  private static let name = LocalizedText(
    zh: "主动公开情况表", en: "the table of proactive disclosure")

  private mutating func add(
    _ cells: ArraySlice<TableToken>, of metrics: [Metric], label: TableToken,
    headingUnit: MoneyUnit?
  ) {
    let cells = cells.droppingLastBlanks(to: metrics.count).droppingFirstBlanks(to: metrics.count)
      .droppingRepeats(to: metrics.count)
    guard cells.count == metrics.count, !isDeduplicated else {
      // One empty cell needs no place; of several some may be filled, and which is not known.
      if cells.isEmpty, !isDeduplicated, table.strayCount == 0 {
        for metric in metrics {
          result.observations.append(observe.blank(Measure(metric), label: label))
        }
      } else {
        lost += 1
      }
      return
    }
    for (metric, cell) in zip(metrics, cells) {
      let unit = metric.kind == .amount ? headingUnit : nil
      if let observation = observe.observation(Measure(metric), cell: cell, unit: unit) {
        result.observations.append(observation)
      } else {
        result.unread.append(observe.unread(cell, reason: .noValue))
      }
    }
  }

  /// The form whose headings stand here; headings that both lack leave it open.
  private func form(of headings: DocumentHeadings) -> DocumentTableForm? {
    if headings.marksOfC == headings.marksOfD { return formByCells }
    return headings.marksOfC > headings.marksOfD ? .c : .d
  }

  /// The form whose rows have as many cells as these, without the empty ones that merged columns leave
  /// behind them; `nil` where both or none have.
  private var formByCells: DocumentTableForm? {
    func fits(_ form: DocumentTableForm) -> Int {
      table.rows.count {
        table.cells(of: $0).droppingLastBlanks(to: 1).count == form.cells[$0.row].count
      }
    }
    let (c, d) = (fits(.c), fits(.d))
    return c == d ? nil : c > d ? .c : .d
  }

  /// The words of the table and of the blocks directly above it.
  private var words: some Sequence<TableToken> {
    let blocks = max(0, table.blocks.lowerBound - 12)..<table.blocks.upperBound
    return tokens.tokens.lazy.drop { $0.block < blocks.lowerBound }
      .prefix { $0.block < blocks.upperBound }.filter(\.isText)
  }
}
