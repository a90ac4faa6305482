/// A table as it is set on pages: the places of its cells, the widths of its columns, the heights of its
/// rows.
struct PageTable {
  struct PlacedCell {
    let row: Int
    let column: Int
    let cell: TableGrid.Cell
    var lines: [String] = []
  }

  static let padding = 3.0
  let headings: Int
  private(set) var cells: [PlacedCell]
  private(set) var columnWidths: [Double]
  private(set) var rowHeights: [Double]
  private let lineHeight: Double

  init(_ grid: TableGrid, _ style: PageStyle) {
    headings = grid.headings
    lineHeight = style.tableSize * 1.3
    cells = PageTable.placed(grid)
    columnWidths = PageTable.widths(of: cells, headings: grid.headings, style)
    rowHeights = Array(repeating: lineHeight + 2 * PageTable.padding, count: grid.rows.count)
    for index in cells.indices { wrap(index, size: style.tableSize) }
  }

  func left(of column: Int) -> Double { columnWidths[..<column].reduce(0, +) }

  func width(of placed: PlacedCell) -> Double {
    columnWidths[placed.column..<placed.column + placed.cell.columnSpan].reduce(0, +)
  }

  /// Breaks a cell's text and makes its rows as high as it needs, the last of them if it spans several.
  private mutating func wrap(_ index: Int, size: Double) {
    let placed = cells[index]
    cells[index].lines = PageText.lines(
      of: placed.cell.text, width: width(of: placed) - 2 * PageTable.padding, size: size)
    let rows = placed.row..<placed.row + placed.cell.rowSpan
    let needed = Double(cells[index].lines.count) * lineHeight + 2 * PageTable.padding
    let height = rowHeights[rows].reduce(0, +)
    rowHeights[rows.upperBound - 1] += max(0, needed - height)
  }

  private static func placed(_ grid: TableGrid) -> [PlacedCell] {
    let width = grid.rows.first?.reduce(0) { $0 + $1.columnSpan } ?? 0
    var below = Array(repeating: 0, count: width)
    var cells: [PlacedCell] = []
    for (row, line) in grid.rows.enumerated() {
      var column = 0
      var next = line[...]
      while column < width {
        guard below[column] == 0 else {
          below[column] -= 1
          column += 1
          continue
        }
        guard let cell = next.popFirst() else { break }
        cells.append(PlacedCell(row: row, column: column, cell: cell))
        for offset in 0..<cell.columnSpan where column + offset < width {
          below[column + offset] = cell.rowSpan - 1
        }
        column += cell.columnSpan
      }
    }
    return cells
  }

  /// Columns of values as wide as their numbers, short labels as they are; longer labels share the rest.
  private static func widths(
    of cells: [PlacedCell], headings: Int, _ style: PageStyle
  ) -> [Double] {
    let count = cells.map { $0.column + $0.cell.columnSpan }.max() ?? 0
    var values = Array(
      repeating: min(style.valueWidth, style.textWidth / Double(max(1, count))), count: count)
    var labels = Array(repeating: 0.0, count: count)
    for placed in cells where placed.row >= headings && placed.cell.columnSpan == 1 {
      let width = StoredPDF.width(of: placed.cell.text, size: style.tableSize) + 2 * padding
      if placed.cell.isFigure {
        values[placed.column] = max(values[placed.column], width + 1)
      } else {
        labels[placed.column] = max(labels[placed.column], width + 1, style.tableSize * 3)
      }
    }
    let short = style.tableSize * 4
    var widths = zip(values, labels).map { value, label in label == 0 ? value : min(label, short) }
    let long = labels.indices.filter { labels[$0] > short }
    let rest = style.textWidth - widths.reduce(0, +)
    let wanted = long.reduce(0) { $0 + min(labels[$1], 200) - short }
    let columns = long.isEmpty ? Array(widths.indices) : long
    for column in columns where rest > 0 {
      let share =
        long.isEmpty || wanted == 0
        ? 1 / Double(columns.count) : (min(labels[column], 200) - short) / wanted
      widths[column] += rest * share
    }
    return widths
  }
}
