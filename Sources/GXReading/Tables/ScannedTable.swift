import GXModel

/// A row of an official table as it was found: the cells that stand behind its label.
struct ScannedRow: Sendable {
  /// The index of the row in its ``LabelTable``.
  let row: Int
  /// The range of ``ScannedTable/cells``.
  let cells: Range<Int>
  /// The blocks that the row stands in.
  let blocks: Range<Int>
}

/// One occurrence of an official table in a document.
struct ScannedTable: Sendable {
  /// The rows that have cells, in the order in which they stand there.
  var rows: [ScannedRow] = []
  /// The cells of all rows.
  var cells: [TableToken] = []
  /// For each row of the form its label, where it was there, with or without cells behind it.
  var labels: [TableToken?]
  /// How many values stand among the rows without a label.
  var strayCount = 0
  /// The tokens before the first row, among them titles and column headings.
  var headings: Range<Int>

  init(rowCount: Int, from start: Int) {
    labels = Array(repeating: nil, count: rowCount)
    headings = start..<start
  }

  func cells(of row: ScannedRow) -> ArraySlice<TableToken> { cells[row.cells] }

  /// The cells behind the label of a row of the form; none where it has none.
  func cells(ofRow row: Int) -> ArraySlice<TableToken> {
    rows.first { $0.row == row }.map(cells) ?? []
  }

  func hasCells(row: Int) -> Bool { rows.contains { $0.row == row } }

  var labelCount: Int { labels.count { $0 != nil } }

  /// The rows of the form whose labels are there, with these, in the form's order.
  var labelled: some Sequence<(row: Int, label: TableToken)> {
    labels.indices.lazy.compactMap { row in labels[row].map { (row, $0) } }
  }

  /// The blocks from the first label or row to the last.
  var blocks: Range<Int> {
    var (first, last) = (Int.max, 0)
    for row in rows {
      (first, last) = (min(first, row.blocks.lowerBound), max(last, row.blocks.upperBound))
    }
    for (_, label) in labelled {
      (first, last) = (min(first, label.block), max(last, label.block + 1))
    }
    return first < last ? first..<last : 0..<0
  }

  /// Whether a table says the same as another, as far as both go.
  func repeats(_ other: ScannedTable) -> Bool {
    zip(rows, other.rows).allSatisfy { row, twin in
      cells(of: row).map(\.value) == other.cells(of: twin).map(\.value)
    }
  }
}
