/// Builds a document from the elements of a page or a Word file.
struct MarkupDocumentBuilder: MarkupVisitor {
  /// A table whose rows are being read; `nil` stands for one that only lays out the page.
  private var tables: [TableGridBuilder?] = []
  private var text = VisibleText()
  /// The blocks as ranges of the text; they are folded when all of it is there.
  private var blocks: [PlacedBlock] = []
  private var paragraphStart = 0
  private var cellCount = 0
  private(set) var isTooLarge = false

  mutating func enter(_ element: MarkupElement) -> Bool {
    switch element.tag {
    case .hidden: return false
    case .inline: return true
    case .lineBreak: breakLine()
    case .block: breakLine()
    case .table: enterTable(element)
    case .row: enterRow()
    case .cell: enterCell(element)
    }
    return !isTooLarge
  }

  mutating func leave(_ element: MarkupElement) {
    switch element.tag {
    case .hidden, .inline, .lineBreak: break
    case .block: breakLine()
    case .table: leaveTable()
    case .row: leaveRow()
    case .cell: leaveCell()
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(bytes) }

  func document() -> Document {
    var builder = self
    builder.closeParagraph()
    return DocumentBuilder.document(of: builder.blocks, in: SourceText(utf8: builder.text.utf8))
  }

  // MARK: Paragraphs

  /// Ends a line of text; inside a cell of a table it only divides words.
  private mutating func breakLine() {
    if isInCell { text.space() } else { closeParagraph() }
  }

  private mutating func closeParagraph() {
    let range = paragraphStart..<text.utf8.count
    if !range.isEmpty {
      blocks.append(.paragraph(range))
      text.newLine()
    }
    paragraphStart = text.utf8.count
  }

  // MARK: Tables

  private var isInCell: Bool { tables.last??.isInCell ?? false }

  private mutating func enterTable(_ element: MarkupElement) {
    if isInCell { return tables.append(nil) }
    closeParagraph()
    tables.append(element.containsTable ? nil : TableGridBuilder())
  }

  private mutating func leaveTable() {
    guard let last = tables.popLast() else { return }
    guard let table = last else { return breakLine() }
    blocks.append(.table(table.rows))
    paragraphStart = text.utf8.count
  }

  private mutating func enterRow() {
    guard !tables.isEmpty, tables[tables.count - 1] != nil else { return breakLine() }
    tables[tables.count - 1]?.beginRow()
  }

  private mutating func leaveRow() {
    guard !tables.isEmpty, tables[tables.count - 1] != nil else { return breakLine() }
    tables[tables.count - 1]?.endRow()
    text.newLine()
    paragraphStart = text.utf8.count
    cellCount += tables[tables.count - 1]?.rows.last?.count ?? 0
    if cellCount > DocumentLimits.cells { isTooLarge = true }
  }

  private mutating func enterCell(_ element: MarkupElement) {
    guard !tables.isEmpty, tables[tables.count - 1] != nil else { return breakLine() }
    text.trimSpace()
    tables[tables.count - 1]?.beginCell(at: text.utf8.count, span: element.span)
  }

  private mutating func leaveCell() {
    guard !tables.isEmpty, tables[tables.count - 1] != nil else { return breakLine() }
    text.trimSpace()
    tables[tables.count - 1]?.endCell(at: text.utf8.count)
    text.tab()
  }
}
