/// Builds a document from the elements of a page or a Word file.
struct MarkupDocumentBuilder {
  /// A table whose rows are being read; `nil` stands for one that only lays out the page.
  private var tables: [TableGridBuilder?] = []
  private var text = VisibleText()
  /// The blocks as ranges of the text; they are folded when all of it is there.
  private var blocks: [PlacedBlock] = []
  private var paragraphStart = 0
  private var cellCount = 0

  /// The document that a page or part makes; `nil` when it is beyond ``DocumentLimits``.
  static func document(of page: MarkupRecorder) -> Document? {
    guard !page.isTooNested else { return nil }
    var builder = MarkupDocumentBuilder()
    for event in page.events {
      switch event {
      case .enter(let element): builder.enter(element)
      case .leave(let tag): builder.leave(tag)
      case .text(let range): builder.text.append(page.text[range])
      }
      guard builder.cellCount <= DocumentLimits.cells else { return nil }
    }
    builder.closeParagraph()
    return DocumentBuilder.document(of: builder.blocks, in: SourceText(utf8: builder.text.utf8))
  }

  private mutating func enter(_ element: MarkupElement) {
    switch element.tag {
    case .hidden, .choices, .inline, .columnSpan, .rowMerge: break
    case .lineBreak, .block: breakLine()
    case .table: enterTable(element)
    case .row: enterRow()
    case .cell: enterCell(element)
    }
  }

  private mutating func leave(_ tag: MarkupTag) {
    switch tag {
    case .hidden, .choices, .inline, .lineBreak, .columnSpan, .rowMerge: break
    case .block: breakLine()
    case .table: leaveTable()
    case .row: leaveRow()
    case .cell: leaveCell()
    }
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
    closeParagraph()
    tables[tables.count - 1]?.endRow()
    text.newLine()
    paragraphStart = text.utf8.count
    cellCount += tables[tables.count - 1]?.rows.last?.count ?? 0
  }

  private mutating func enterCell(_ element: MarkupElement) {
    guard !tables.isEmpty, tables[tables.count - 1] != nil else { return breakLine() }
    closeParagraph()
    text.trimSpace()
    tables[tables.count - 1]?.beginCell(element, at: text.utf8.count)
  }

  private mutating func leaveCell() {
    guard !tables.isEmpty, tables[tables.count - 1] != nil else { return breakLine() }
    text.trimSpace()
    tables[tables.count - 1]?.endCell(at: text.utf8.count)
    text.tab()
    paragraphStart = text.utf8.count
  }
}
