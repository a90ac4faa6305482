/// Puts a document together from ranges of its source, in their order.
struct DocumentBuilder {
  private let text: SourceText
  /// Folds what becomes a part of the document next.
  let folder: TextFolder
  private var blocks: [Block] = []
  private var rows: [Range<Int>] = []
  private var cells: [DocumentCell] = []
  private var tableCount = 0
  /// The first row of the table that is being read.
  private var firstRow = 0
  /// The first cell of the row that is being read.
  private var firstCell = 0

  init(_ text: SourceText, table: [UInt16] = FoldingTable.units) {
    self.text = text
    folder = TextFolder(text.utf8, table: table)
  }

  /// Adds a paragraph, unless it says nothing.
  mutating func addParagraph(_ bytes: Range<Int>) { addParagraph(folded: folder.fold(bytes)) }

  /// Adds a paragraph that is folded already, or a part of it, unless it says nothing.
  mutating func addParagraph(folded range: Range<Int>) {
    if range.isEmpty { return }
    closeTable()
    blocks.append(.paragraph(range))
  }

  /// Adds a cell; what is written in a continuation is left out.
  mutating func addCell(_ bytes: Range<Int>, isContinuation: Bool = false) {
    let text = isContinuation ? folder.count..<folder.count : folder.fold(bytes)
    cells.append(
      DocumentCell(text: text, place: bytes.lowerBound, isContinuation: isContinuation))
  }

  /// The cells of the row that is being read.
  var openRow: ArraySlice<DocumentCell> { cells[firstCell...] }

  mutating func endRow() {
    rows.append(firstCell..<cells.count)
    firstCell = cells.count
  }

  /// Drops the row that is being read.
  mutating func dropRow() { cells.removeLast(cells.count - firstCell) }

  /// Ends a table; rows that all begin with an empty cell lose it where that is only a border.
  mutating func closeTable(droppingEmptyBorder: Bool = false) {
    guard firstRow < rows.count else { return }
    if droppingEmptyBorder, rows[firstRow...].allSatisfy({ beginsEmpty($0) }) {
      for row in firstRow..<rows.count {
        rows[row] = min(rows[row].lowerBound + 1, rows[row].upperBound)..<rows[row].upperBound
      }
    }
    tableCount += 1
    blocks.append(.table(DocumentTable(number: tableCount, rows: firstRow..<rows.count)))
    firstRow = rows.count
  }

  private func beginsEmpty(_ row: Range<Int>) -> Bool {
    row.isEmpty || cells[row.lowerBound].text.isEmpty
  }

  consuming func document() -> Document {
    closeTable()
    return Document(text: text, folded: folder.finish(), blocks: blocks, rows: rows, cells: cells)
  }
}
