/// Reads plain text: lines with several cells between bars or tabs form tables, all others that say
/// something are paragraphs.
struct PlainTextParser {
  private let text: SourceText
  private var blocks: [Block] = []
  private var rows: [[FoldedText]] = []
  private var tableCount = 0

  static func document(from text: SourceText) -> Document {
    var parser = PlainTextParser(text: text)
    for line in text.lines { parser.add(line) }
    parser.closeTable()
    return Document(text: text, blocks: parser.blocks)
  }

  private init(text: SourceText) { self.text = text }

  private mutating func add(_ line: Range<Int>) {
    if let cells = BarTable.cells(of: line, in: text) {
      if !BarTable.isRule(cells) { rows.append(cells) }
      return
    }
    let folded = FoldedText(folding: text, bytes: line)
    if folded.isEmpty { return }
    closeTable()
    blocks.append(.paragraph(folded))
  }

  private mutating func closeTable() {
    guard !rows.isEmpty else { return }
    tableCount += 1
    let cells = BarTable.withoutLeadingBorder(rows).map { $0.map { DocumentCell(text: $0) } }
    blocks.append(.table(DocumentTable(number: tableCount, rows: cells)))
    rows = []
  }
}
