import GXModel

/// Reads the tables of forms A and B: one row a metric, with one column of figures or several.
struct StatisticsTable {
  private let form: Form
  private let labels: LabelTable
  private let tokens: TableTokens
  private let observe: CellObservation
  private let table: ScannedTable
  private let isDeduplicated: Bool
  private var result = TableResult()

  /// The fewest labels by which the table is recognised.
  private static let fewestLabels = 8

  /// Units that stand between label and value.
  static let units = ShortWord.list(
    "条", "件", "次", "篇", "人", "个", "人次", "万元", "元", "场", "期", "起", "份", "条/件")

  /// Reads the table of the form for which more labels speak.
  static func read(_ texts: LabelTexts) -> TableResult {
    let texts = texts.hasFillers ? LabelTexts(texts.tokens, joiningOverFillers: true) : texts
    let candidates = [Form.b, .a].compactMap { form in
      table(of: form, in: texts).map { StatisticsTable(form, texts.tokens, table: $0) }
    }
    guard var reader = candidates.max(by: { $0.table.labelCount < $1.table.labelCount }) else {
      return TableResult()
    }
    reader.read()
    return reader.result
  }

  private static func table(of form: Form, in texts: LabelTexts) -> ScannedTable? {
    RowScanner.tables(
      in: texts, labels: labels(of: form), fewest: fewestLabels, skippingFillers: true
    )
    .filter { $0.labelCount >= fewestLabels }
    .max { $0.rows.count < $1.rows.count }
  }

  private static func labels(of form: Form) -> LabelTable { form == .a ? .formA : .formB }

  private init(_ form: Form, _ tokens: TableTokens, table: ScannedTable) {
    self.form = form
    labels = StatisticsTable.labels(of: form)
    self.tokens = tokens
    observe = CellObservation(tokens)
    self.table = table
    let columns = table.rows.map { $0.cells.count }.max() ?? 1
    isDeduplicated = LostLayout.isDeduplicated(
      table, in: tokens, expected: table.labelCount * columns)
  }

  private mutating func read() {
    result.form = form
    result.blocks = [table.blocks]
    result.observations.reserveCapacity(table.cells.count)
    let columns = ValueColumns(
      of: table, in: tokens, fillers: StatisticsTable.units, areOfTimes: form == .a)
    if !isDeduplicated { result.unread += columns.unread.map(observe.unread) }
    var lost = 0
    var rows = 0
    for (row, label) in table.labelled {
      guard let metric = labels.metrics[row] else { continue }
      rows += 1
      guard !isDeduplicated else {
        lost += 1
        continue
      }
      guard table.hasCells(row: row) else {
        // Where values stand without a label they may be this one's.
        if table.strayCount > 0 { lost += 1 } else { addBlank(metric, label: label) }
        continue
      }
      if !add(table.cells(ofRow: row), of: metric, columns: columns) { lost += 1 }
    }
    guard lost > 0 else { return }
    result.findings.append(
      LostLayout.finding(
        LocalizedText(zh: "统计表", en: "the statistical table"), measure: nil, rows: rows, lost: lost)
    )
  }

  private mutating func addBlank(_ metric: Metric, label: TableToken) {
    result.observations.append(observe.blank(Measure(metric), label: label))
  }

  /// Adds the cells of a row; `false` when they cannot be told apart.
  private mutating func add(
    _ cells: ArraySlice<TableToken>, of metric: Metric, columns: ValueColumns
  ) -> Bool {
    guard let cells = columns.figures(among: cells) else { return false }
    for (cell, scope) in cells {
      if let observation = observe.observation(
        Measure(metric), cell: cell, unit: unit(of: metric), scope: scope)
      {
        result.observations.append(observation)
      } else {
        result.unread.append(observe.unread(cell, reason: .noValue))
      }
    }
    return true
  }

  /// Form B states money in 万元, the tables before it mostly in 元 behind the label.
  private func unit(of metric: Metric) -> MoneyUnit? {
    guard metric.kind == .amount else { return nil }
    return form == .a ? .yuan : .tenThousandYuan
  }
}
