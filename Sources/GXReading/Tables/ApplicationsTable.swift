import GXModel

/// Reads table 3 of forms C and D: 23 or 25 rows for six kinds of applicants and their total.
struct ApplicationsTable {
  private let observe: CellObservation
  private let table: ScannedTable
  private let isDeduplicated: Bool
  private var result = TableResult()
  private var lost = 0

  /// The columns in the order of the form; the last is the total.
  private static let columns: [Applicant?] = Applicant.allCases.map { $0 } + [nil]
  /// The fewest labels by which the table is recognised.
  private static let fewestLabels = 6

  static func read(_ tokens: [TableToken], of text: SourceText) -> TableResult {
    let tables = RowScanner.tables(in: tokens, labels: .applications)
      .filter { $0.labels.count >= fewestLabels && $0.labels[0] != nil }
    guard let best = tables.max(by: { $0.rows.count < $1.rows.count }) else { return TableResult() }
    var reader = ApplicationsTable(observe: CellObservation(text: text), table: best)
    reader.read()
    for other in tables where other.blocks != best.blocks {
      reader.addFurther(other)
    }
    return reader.result
  }

  private init(observe: CellObservation, table: ScannedTable) {
    self.observe = observe
    self.table = table
    isDeduplicated = LostLayout.isDeduplicated(
      table, expected: table.labels.count * ApplicationsTable.columns.count)
  }

  private mutating func read() {
    result.form = form
    result.blocks = [table.blocks]
    let isTotalOnly = self.isTotalOnly
    var rows = 0
    for (row, label) in table.labels.sorted(by: { $0.key < $1.key }) {
      guard let metric = LabelTable.applications.rows[row].metric, belongs(row) else { continue }
      let cells = table.rows.first { $0.row == row }?.cells ?? []
      if isGroup(metric) {
        addGroup(metric, cells, label: label)
        continue
      }
      rows += 1
      if isTotalOnly, cells.count == 1 {
        addCell(cells[0], of: Measure(metric))
      } else {
        add(cells, of: metric, label: label)
      }
    }
    guard lost > 0 else { return }
    result.findings.append(
      LostLayout.finding(
        LocalizedText(zh: "申请情况表", en: "the table of applications"), measure: nil, rows: rows,
        lost: lost))
  }

  /// Adds the figures of a group where a report states them; behind a part's lost label they are that
  /// part's and not the group's.
  private mutating func addGroup(_ metric: Metric, _ cells: [TableToken], label: TableToken) {
    guard cells.contains(where: { $0.value?.quantity != nil }) else { return }
    let labelled = Set(table.labels.keys.compactMap { LabelTable.applications.rows[$0].metric })
    if (metric.addends(in: form) ?? []).allSatisfy(labelled.contains) {
      add(cells, of: metric, label: label)
    } else {
      lost += 1
    }
  }

  private mutating func add(_ cells: [TableToken], of metric: Metric, label: TableToken) {
    if isDeduplicated {
      lost += 1
    } else if let cells = ApplicationsTable.sevenCells(cells) {
      for (column, cell) in zip(ApplicationsTable.columns, cells) {
        addCell(cell, of: Measure(metric, column))
      }
    } else if cells.isEmpty, table.rows.contains(where: { isFull($0) }) {
      for column in ApplicationsTable.columns {
        result.observations.append(observe.blank(Measure(metric, column), label: label))
      }
    } else {
      lost += 1
    }
  }

  private mutating func addCell(_ cell: TableToken, of measure: Measure) {
    if let observation = observe.observation(measure, cell: cell) {
      result.observations.append(observation)
    } else {
      result.unread.append(observe.unread(cell, reason: "not a value"))
    }
  }

  /// Exactly seven cells, without the empty ones that merged columns leave at either end.
  static func sevenCells(_ cells: [TableToken]) -> [TableToken]? {
    var cells = cells[...]
    while cells.count > columns.count, cells.first?.value?.isBlank == true { cells.removeFirst() }
    while cells.count > columns.count, cells.last?.value?.isBlank == true { cells.removeLast() }
    return cells.count == columns.count ? Array(cells) : nil
  }

  private func isFull(_ row: ScannedRow) -> Bool {
    ApplicationsTable.sevenCells(row.cells) != nil
  }

  /// Whether the table was filled in the column of totals only: one value a row, nowhere two.
  private var isTotalOnly: Bool {
    guard !isDeduplicated else { return false }
    let counts = table.rows.filter { !isGroup(row: $0.row) }.map(\.cells.count)
    let ones = counts.count { $0 == 1 }
    return counts.allSatisfy { $0 <= 1 } && ones >= 6 && ones * 10 >= counts.count * 8
  }

  private func isGroup(row: Int) -> Bool {
    LabelTable.applications.rows[row].metric.map(isGroup) ?? true
  }

  /// Whether the official form prints no cells for a metric; in form D that holds of 其他处理 too.
  private func isGroup(_ metric: Metric) -> Bool {
    LabelTable.applicationGroups.contains(metric) || (form == .d && metric == .outcomeOther)
  }

  /// Column headings 其他 and 总计 read like labels; form C has no row 其他.
  private func belongs(_ row: Int) -> Bool {
    form == .d || LabelTable.applications.rows[row].metric != .outcomeOtherMisc
  }

  private var form: Form {
    let split: Set<Metric> = [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid]
    let isSplit = table.labels.keys.contains { row in
      LabelTable.applications.rows[row].metric.map(split.contains) ?? false
    }
    return isSplit ? .d : .c
  }

  /// Notes a second table of the form, unless it repeats the first.
  private mutating func addFurther(_ other: ScannedTable) {
    result.blocks.append(other.blocks)
    guard let first = other.rows.first, let cell = first.cells.first else { return }
    let same = zip(table.rows, other.rows).allSatisfy { $0.values == $1.values }
    if !same {
      result.unread.append(
        observe.unread(cell, reason: "a second table of applications that differs from the first"))
    }
  }
}
