/// Builds the grid of a table: every row gets one entry a column, spans resolved.
struct TableGridBuilder: Sendable {
  private(set) var rows: [[PlacedCell]] = []
  private var row: [PlacedCell] = []
  /// For each column the cell that spans down into it, and for how many rows more.
  private var spans: [Int: (cell: Range<Int>, rows: Int)] = [:]
  private var cellStart: Int?
  private var columns = 1
  private var rowSpan = 1
  private var continuesAbove = false

  var isInCell: Bool { cellStart != nil }

  mutating func beginRow() {
    row = []
    cellStart = nil
  }

  mutating func beginCell(_ cell: MarkupElement, at position: Int) {
    fillSpans()
    cellStart = position
    columns = min(cell.columns, DocumentLimits.columns)
    rowSpan = min(cell.rows, DocumentLimits.rowSpan)
    continuesAbove = cell.continuesAbove
  }

  mutating func endCell(at position: Int) {
    guard let start = cellStart else { return }
    cellStart = nil
    let range = start..<max(start, position)
    for offset in 0..<columns where row.count < DocumentLimits.columns {
      if rowSpan > 1 { spans[row.count] = (range, rowSpan - 1) }
      row.append(PlacedCell(range: range, isContinuation: offset > 0 || continuesAbove))
    }
  }

  mutating func endRow() {
    fillSpans()
    if !row.isEmpty { rows.append(row) }
    row = []
  }

  /// Fills the columns that cells of the rows above span down into.
  private mutating func fillSpans() {
    while let span = spans[row.count] {
      spans[row.count] = span.rows > 1 ? (span.cell, span.rows - 1) : nil
      row.append(PlacedCell(range: span.cell, isContinuation: true))
    }
  }
}
