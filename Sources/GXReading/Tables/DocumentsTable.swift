import GXModel

/// Reads table 2 of forms C and D: regulations, normative documents, administrative acts and money.
struct DocumentsTable {
  private let observe: CellObservation
  private let tokens: [TableToken]
  private var isDeduplicated = false
  private var result = TableResult()
  private var rows = 0
  private var lost = 0

  /// The fewest rows with cells by which the table is recognised; their labels are common words.
  private static let fewestRows = 3

  static func read(_ tokens: [TableToken], of text: SourceText) -> TableResult {
    let tables = RowScanner.tables(in: tokens, labels: .documents)
      .filter { $0.rows.count >= fewestRows || $0.labels.count > fewestRows }
    guard let best = tables.max(by: { $0.rows.count < $1.rows.count }) else { return TableResult() }
    let range = tokens.filter { best.headingBlocks.contains($0.block) }
    var reader = DocumentsTable(observe: CellObservation(text: text), tokens: range)
    reader.read(best)
    return reader.result
  }

  private init(observe: CellObservation, tokens: [TableToken]) {
    self.observe = observe
    self.tokens = tokens
  }

  private mutating func read(_ table: ScannedTable) {
    guard let form else { return }
    let expected = table.labels.keys.reduce(0) { $0 + form.cells[$1].count }
    isDeduplicated = LostLayout.isDeduplicated(table, expected: expected)
    result.form = form.form
    result.blocks = [table.blocks]
    for (row, label) in table.labels.sorted(by: { $0.key < $1.key }) {
      let metrics = form.cells[row]
      guard !metrics.isEmpty else { continue }
      rows += 1
      add(table.rows.first { $0.row == row }?.cells ?? [], of: metrics, label: label)
    }
    guard lost > 0 else { return }
    result.findings.append(
      LostLayout.finding(
        LocalizedText(zh: "主动公开情况表", en: "the table of proactive disclosure"), measure: nil,
        rows: rows, lost: lost))
  }

  private mutating func add(_ cells: [TableToken], of metrics: [Metric], label: TableToken) {
    var cells = cells[...]
    while cells.count > metrics.count, cells.last?.value?.isBlank == true { cells.removeLast() }
    while cells.count > metrics.count, cells.first?.value?.isBlank == true { cells.removeFirst() }
    guard cells.count == metrics.count, !isDeduplicated else {
      // One empty cell needs no place; of several some may be filled, and which is not known.
      if cells.isEmpty, !isDeduplicated {
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
        result.unread.append(observe.unread(cell, reason: "not a value"))
      }
    }
  }

  /// The form whose headings stand here; headings that both lack leave it open.
  private var form: DocumentTableForm? {
    func marks(_ form: DocumentTableForm) -> Int {
      tokens.reduce(0) { $0 + ($1.kind == .text ? form.marks.hits(in: $1.text.units).count : 0) }
    }
    let (c, d) = (marks(.c), marks(.d))
    guard max(c, d) > 0 else { return nil }
    return c > d ? .c : .d
  }

  /// The unit that the heading of the column of money names.
  private var headingUnit: MoneyUnit? {
    for token in tokens where token.kind == .text {
      let text = token.text.string
      guard text.contains("金额") else { continue }
      if text.contains("亿元") { return .hundredMillionYuan }
      if text.contains("万元") { return .tenThousandYuan }
      if text.contains("元") { return .yuan }
    }
    return nil
  }
}

extension ScannedTable {
  /// The blocks of the rows and of the headings directly above them.
  var headingBlocks: Range<Int> {
    max(0, blocks.lowerBound - 12)..<blocks.upperBound
  }
}
