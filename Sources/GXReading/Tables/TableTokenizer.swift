import GXModel

/// Turns the blocks of a document into one stream of table tokens.
struct TableTokenizer {
  private var tokens: [TableToken] = []
  private var block = 0
  /// Whether the last thing seen was a `|` that stood alone between cells.
  private var isBehindBar = false

  static func tokens(of document: Document) -> [TableToken] {
    var tokenizer = TableTokenizer()
    for (number, block) in document.blocks.enumerated() {
      tokenizer.block = number
      switch block {
      case .paragraph(let text): tokenizer.add(paragraph: text)
      case .table(let table): tokenizer.add(table)
      }
    }
    return tokenizer.tokens
  }

  private mutating func add(_ table: DocumentTable) {
    isBehindBar = false
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isContinuation {
        let position = CellPosition(table: table.number, row: row + 1, column: column + 1)
        add(cell.text, at: position)
      }
      append(.rowEnd, FoldedText())
    }
  }

  /// Adds a cell, or several where a layout has put a whole row into one.
  private mutating func add(_ text: FoldedText, at position: CellPosition) {
    if let value = CellValue(text) {
      append(.value(value), text, at: position)
    } else {
      addPieces(of: text, at: position)
    }
  }

  /// Adds a paragraph; a `|` ends a cell, and two of them with nothing between are an empty one.
  private mutating func add(paragraph: FoldedText) {
    guard paragraph.units.contains(Unit.bar) else {
      isBehindBar = false
      return addPieces(of: paragraph)
    }
    var start = 0
    for (index, unit) in paragraph.units.enumerated() where unit == Unit.bar {
      addBarred(paragraph[start..<index])
      isBehindBar = true
      start = index + 1
    }
    if start < paragraph.units.count {
      isBehindBar = false
      addPieces(of: paragraph[start..<paragraph.units.count])
    }
  }

  private mutating func addBarred(_ cell: FoldedText) {
    let text = cell.trimmed
    if text.isEmpty {
      if isBehindBar { append(.value(.blank), text) }
    } else {
      addPieces(of: text)
    }
  }

  private mutating func addPieces(of text: FoldedText, at position: CellPosition? = nil) {
    for piece in TextLexer.pieces(of: text) {
      let part = piece.range == text.units.indices ? text : text[piece.range]
      append(piece.value.map(TableToken.Kind.value) ?? .text, part, at: position)
    }
  }

  private mutating func append(
    _ kind: TableToken.Kind, _ text: FoldedText, at position: CellPosition? = nil
  ) {
    tokens.append(TableToken(kind: kind, text: text, cell: position, block: block))
  }
}
