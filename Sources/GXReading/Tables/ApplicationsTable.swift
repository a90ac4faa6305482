import GXModel

/// Reads table 3 of forms C and D: 23 or 25 rows for six kinds of applicants and their total.
struct ApplicationsTable {
  private let observe: CellObservation
  private let table: ScannedTable
  private let form: Form
  private let columns: ApplicationColumns
  private let isDeduplicated: Bool
  private var result = TableResult()
  /// Rows with more or fewer cells than columns.
  private var openRows: [(metric: Metric, cells: ArraySlice<TableToken>)] = []
  private var lost = 0

  /// The fewest labels by which the table is recognised.
  private static let fewestLabels = 6

  static func read(_ texts: LabelTexts) -> TableResult {
    let tables = RowScanner.tables(
      in: texts, labels: .applications, fewest: fewestLabels, with: 0
    )
    .filter { $0.labels[0] != nil && $0.labelCount >= fewestLabels }
    guard let best = tables.max(by: { $0.rows.count < $1.rows.count }) else { return TableResult() }
    var reader = ApplicationsTable(texts.tokens, table: best)
    reader.read()
    for other in tables where other.blocks != best.blocks {
      reader.addFurther(other)
    }
    return reader.result
  }

  private init(_ tokens: TableTokens, table: ScannedTable) {
    observe = CellObservation(tokens)
    self.table = table
    form = ApplicationsTable.form(of: table)
    columns = ApplicationColumns(of: table, in: tokens)
    isDeduplicated = LostLayout.isDeduplicated(
      table, in: tokens, expected: table.labelCount * ApplicationColumns.count)
  }

  private mutating func read() {
    result.form = form
    result.blocks = [table.blocks]
    result.observations.reserveCapacity(table.cells.count)
    let isTotalOnly = self.isTotalOnly
    var rows = 0
    for (row, label) in table.labelled {
      guard let metric = metric(of: row), belongs(metric) else { continue }
      let cells = columns.cells(table.cells(ofRow: row))
      if isGroup(metric) {
        addGroup(metric, cells, label: label)
        continue
      }
      rows += 1
      if isTotalOnly, cells.count == 1, let total = cells.first {
        addCell(total, of: Measure(metric))
      } else {
        add(cells, of: metric, label: label)
      }
    }
    alignOpenRows()
    if columns.isTotalFirst {
      result.findings.append(LostLayout.alignmentFinding(rows: table.rows.count))
    }
    guard lost > 0 else { return }
    result.findings.append(
      LostLayout.finding(
        LocalizedText(zh: "申请情况表", en: "the table of applications"), measure: nil, rows: rows,
        lost: lost))
  }

  /// Adds the figures of a group where a report states them; behind a part's lost label they are that
  /// part's and not the group's.
  private mutating func addGroup(
    _ metric: Metric, _ cells: ArraySlice<TableToken>, label: TableToken
  ) {
    guard cells.contains(where: { $0.value?.quantity != nil }) else { return }
    let labelled = Set(table.labelled.compactMap { self.metric(of: $0.row) })
    if (metric.addends(in: form) ?? []).allSatisfy(labelled.contains) {
      add(cells, of: metric, label: label)
    } else {
      lost += 1
    }
  }

  private mutating func add(_ cells: ArraySlice<TableToken>, of metric: Metric, label: TableToken) {
    if isDeduplicated {
      lost += 1
    } else if let cells = columns.seven(cells) {
      for (column, cell) in zip(ApplicationColumns.applicants, cells) {
        addCell(cell, of: Measure(metric, column), isRepaired: columns.isTotalFirst)
      }
    } else if cells.isEmpty, table.strayCount == 0, table.rows.contains(where: { isFull($0) }) {
      for column in ApplicationColumns.applicants {
        result.observations.append(observe.blank(Measure(metric, column), label: label))
      }
    } else if ApplicationsTable.mayBeAligned(cells) {
      openRows.append((metric, cells))
    } else {
      lost += 1
    }
  }

  private mutating func addCell(
    _ cell: TableToken, of measure: Measure, isRepaired: Bool = false
  ) {
    if let observation = observe.observation(measure, cell: cell, isRepaired: isRepaired) {
      result.observations.append(observation)
    } else {
      result.unread.append(observe.unread(cell, reason: .noValue))
    }
  }

  // MARK: Rows with more or fewer cells than columns

  /// Whether the cells of a row stand together, so that only empty ones can have been lost among them.
  private static func mayBeAligned(_ cells: ArraySlice<TableToken>) -> Bool {
    (2...ApplicationColumns.count + 4).contains(cells.count) && cells.contains(where: \.isStated)
      && cells.allSatisfy { $0.block == cells.first?.block }
  }

  /// Adds the cells whose columns the identities decide, as repaired.
  private mutating func alignOpenRows() {
    guard !openRows.isEmpty else { return }
    guard let placements = placements() else {
      lost += openRows.count
      return
    }
    for (row, placement) in zip(openRows, placements) {
      let cells = Array(row.cells)
      for (column, position) in zip(ApplicationColumns.applicants, placement) {
        guard let position else { continue }
        addCell(cells[position], of: Measure(row.metric, column), isRepaired: true)
      }
    }
    result.findings.append(LostLayout.alignmentFinding(rows: openRows.count))
  }

  private func placements() -> [RowAlignment.Placement]? {
    let labelled = table.labelled.compactMap { metric(of: $0.row) }
    guard ApplicationsChecks.rows(of: form).allSatisfy(labelled.contains) else { return nil }
    var alignment = RowAlignment()
    for metric in labelled where belongs(metric) && !isGroup(metric) {
      if let row = openRows.first(where: { $0.metric == metric }) {
        alignment.add(metric, open: row.cells)
      } else if let row = LabelTable.applications.metrics.firstIndex(of: metric) {
        alignment.add(metric, known: columns.seven(columns.cells(table.cells(ofRow: row))) ?? [])
      }
    }
    return alignment.solve()
  }

  private func isFull(_ row: ScannedRow) -> Bool {
    columns.seven(columns.cells(table.cells(of: row))) != nil
  }

  /// Whether the table was filled in the column of totals only: one value a row, nowhere two.
  private var isTotalOnly: Bool {
    guard !isDeduplicated else { return false }
    let counts = table.rows.filter { !isGroup(row: $0.row) }.map { $0.cells.count }
    let ones = counts.count { $0 == 1 }
    return counts.allSatisfy { $0 <= 1 } && ones >= 6 && ones * 10 >= counts.count * 8
  }

  private func metric(of row: Int) -> Metric? { LabelTable.applications.metrics[row] }

  private func isGroup(row: Int) -> Bool { metric(of: row).map(isGroup) ?? true }

  /// Whether the official form prints no cells for a metric; in form D that holds of 其他处理 too.
  private func isGroup(_ metric: Metric) -> Bool {
    LabelTable.applicationGroups.contains(metric) || (form == .d && metric == .outcomeOther)
  }

  /// Column headings 其他 and 总计 read like labels; form C has no row 其他.
  private func belongs(_ metric: Metric) -> Bool { form == .d || metric != .outcomeOtherMisc }

  private static func form(of table: ScannedTable) -> Form {
    let isSplit = table.labelled.contains { row, _ in
      let metric = LabelTable.applications.metrics[row]
      return metric == .outcomeOtherNotCorrected || metric == .outcomeOtherFeeUnpaid
    }
    return isSplit ? .d : .c
  }

  /// Notes a second table of the form, unless it repeats the first.
  private mutating func addFurther(_ other: ScannedTable) {
    result.blocks.append(other.blocks)
    guard let first = other.rows.first, let cell = other.cells(of: first).first else { return }
    if !other.repeats(table) {
      result.unread.append(
        observe.unread(cell, reason: .secondApplicationsTable))
    }
  }
}
