import GXModel

/// Turns the blocks of a document into one stream of table tokens.
struct TableTokenizer {
  private let document: Document
  private let units: [UInt16]
  private let furniture: [Range<Int>]
  private var tokens: [TableToken] = []
  private var block = 0
  /// The cell that is being read.
  private var position: CellPosition?
  /// Where the cell begins in the source.
  private var place = 0
  /// Whether the last thing seen was a `|` that stood alone between cells.
  private var isBehindBar = false
  /// Whether numbers with a measure word were cells so far.
  private var cellsHaveUnits = false
  /// Whether lines such as 收到申请数:12件 are the rows of a table.
  private var hasColonLines = false

  /// - Parameter furniture: where words of buttons and counters stand.
  static func tokens(of document: Document, furniture: [Range<Int>]) -> TableTokens {
    var tokenizer = TableTokenizer(document, furniture: furniture)
    tokenizer.hasColonLines = tokenizer.isListOfColonLines
    for (number, block) in document.blocks.enumerated() {
      tokenizer.block = number
      switch block {
      case .paragraph(let text): tokenizer.add(paragraph: text)
      case .table(let table): tokenizer.add(table)
      }
    }
    return TableTokens(document: document, tokens: tokenizer.tokens)
  }

  private init(_ document: Document, furniture: [Range<Int>]) {
    self.document = document
    self.furniture = furniture
    units = document.folded.units
    tokens.reserveCapacity(document.blocks.count + document.cells.count + document.rows.count)
  }

  private mutating func add(_ table: DocumentTable) {
    isBehindBar = false
    for (row, cells) in document.rows(of: table).enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isContinuation {
        place = cell.place
        position = CellPosition(table: table.number, row: row + 1, column: column + 1)
        addPieces(of: cell.text)
      }
      append(.rowEnd, units.endIndex..<units.endIndex)
      position = nil
    }
  }

  /// Adds a paragraph; a `|` ends a cell, and two of them with nothing between are an empty one.
  private mutating func add(paragraph: Range<Int>) {
    if PageFurniture.contains(paragraph, of: units, marks: furniture) { return }
    guard document.folded.contains(ascii: Unit.bar, in: paragraph) else {
      isBehindBar = false
      if let row = LeaderLine(paragraph, of: units), row.isDotted || hasColonLines {
        return add(row)
      }
      return addPieces(of: paragraph)
    }
    var start = paragraph.lowerBound
    for index in paragraph where units[index] == Unit.bar {
      addBarred(start..<index)
      isBehindBar = true
      start = index + 1
    }
    if start < paragraph.upperBound {
      isBehindBar = false
      addPieces(of: start..<paragraph.upperBound)
    }
  }

  private mutating func add(_ row: LeaderLine) {
    append(.text, row.label)
    if let value = CellValue(row.value, of: units) { append(.value(value), row.value) }
  }

  /// Whether a document without tables has as many lines with a colon as a table has rows.
  private var isListOfColonLines: Bool {
    var lines = 0
    for block in document.blocks {
      guard case .paragraph(let text) = block else { return false }
      if LeaderLine(text, of: units)?.isDotted == false { lines += 1 }
    }
    return lines >= TableTokenizer.fewestColonLines
  }

  private static let fewestColonLines = 15

  private mutating func addBarred(_ cell: Range<Int>) {
    let text = units.trimmingSpaces(cell)
    if text.isEmpty {
      if isBehindBar { append(.value(.blank), text) }
    } else {
      addPieces(of: text)
    }
  }

  /// Adds a cell or line: a value, words, or several of them where a layout has put a row into one.
  private mutating func addPieces(of text: Range<Int>) {
    if completesNumber(text) { return }
    if let value = CellValue(text, of: units) { return append(.value(value), text) }
    guard TextLexer.mayHoldValues(text, of: document.folded) else { return append(.text, text) }
    let first = tokens.count
    var (values, together, most) = (0, 0, 0)
    var lexer = TextLexer(text, of: document.folded, cellsHaveUnits: cellsHaveUnits)
    while let piece = lexer.next() {
      if piece.value != nil {
        values += 1
        together += 1
        most = max(most, together)
      } else if units.contains(Unit.fullStop, in: piece.range) {
        together = 0
      }
      append(piece.value.map(TableToken.Kind.value) ?? .text, piece.range)
    }
    if lexer.isTable(values: values, together: most) {
      cellsHaveUnits = lexer.cellsHaveUnits
    } else {
      tokens.removeLast(tokens.count - first)
      append(.text, text)
    }
  }

  /// Joins a text to the number before it where a line end broke that at its point: 80⏎.664万元, 205.⏎979.
  private mutating func completesNumber(_ text: Range<Int>) -> Bool {
    guard position == nil, let first = text.first, first > 0,
      units[first] == Unit.point || units[first - 1] == Unit.point,
      let last = tokens.lastIndex(where: { !$0.text.isEmpty }),
      tokens[last].text.upperBound == first
    else { return false }
    let beginning = tokens[last].text
    let number = beginning.lowerBound..<text.upperBound
    guard let value = CellValue(number, of: units), case .number(_, let unit, _) = value,
      units[first] == Unit.point || unit != nil || beginning.count > TableTokenizer.longestNumbering
    else { return false }
    tokens[last].kind = .value(value)
    tokens[last].text = number
    return true
  }

  /// 12. may be the number of a row.
  private static let longestNumbering = 3

  private mutating func append(_ kind: TableToken.Kind, _ text: Range<Int>) {
    let place = position == nil ? document.folded.bytes(of: text).lowerBound : place
    tokens.append(
      TableToken(kind: kind, text: text, place: place, cell: position, block: block))
  }
}
