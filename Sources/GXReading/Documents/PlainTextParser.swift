/// Reads plain text and Markdown: lines with several cells between bars or tabs form tables, all others
/// that say something are paragraphs.
///
/// Of Markdown headings, list items and quotations are paragraphs without their marks; the table of
/// folding lets emphasis vanish.
struct PlainTextParser {
  private let text: SourceText
  private let isMarkdown: Bool
  private var builder: DocumentBuilder
  private var barTable = BarTable()

  static func document(from text: SourceText, isMarkdown: Bool = false) -> Document {
    var parser = PlainTextParser(text, isMarkdown: isMarkdown)
    for line in text.lines { parser.add(line) }
    parser.closeTable()
    return parser.builder.document()
  }

  private init(_ text: SourceText, isMarkdown: Bool) {
    self.text = text
    self.isMarkdown = isMarkdown
    builder = DocumentBuilder(
      text, table: isMarkdown ? FoldingTable.unitsOfMarkdown : FoldingTable.units)
  }

  private mutating func add(_ line: Range<Int>) {
    let isCut = holdsBarsOrTabs(line)
    if isCut, barTable.cut(line, of: text.utf8) { return addRow() }
    let folded = builder.folder.fold(line)
    // Bars that are none of ASCII show in the folded text only.
    if !isCut, builder.folder.ascii.contains(Unit.bar), barTable.cut(line, of: text.utf8) {
      builder.folder.removeAll(from: folded.lowerBound)
      return addRow()
    }
    let paragraph = isMarkdown ? withoutMarks(folded) : folded
    if folded.isEmpty { return }
    closeTable()
    builder.addParagraph(folded: paragraph)
  }

  private func holdsBarsOrTabs(_ line: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    return text.survey.hasBars && bytes.firstPlace(of: UInt8(ascii: "|"), in: line) != nil
      || text.survey.hasTabs && bytes.firstPlace(of: 0x09, in: line) != nil
  }

  private mutating func addRow() {
    for cell in barTable.cells { builder.addCell(cell) }
    if isRule(builder.openRow) { builder.dropRow() } else { builder.endRow() }
  }

  private mutating func closeTable() { builder.closeTable(droppingEmptyBorder: true) }

  /// Whether a row is the rule under a Markdown table's heading, such as `|---|:--:|`.
  private func isRule(_ cells: ArraySlice<DocumentCell>) -> Bool {
    var isLong = false
    for cell in cells where !cell.text.isEmpty {
      guard cell.text.allSatisfy({ [Unit.minus, Unit.colon].contains(builder.folder[$0]) }),
        cell.text.contains(where: { builder.folder[$0] == Unit.minus })
      else { return false }
      isLong = isLong || cell.text.count >= 3
    }
    return isLong
  }

  // MARK: Markdown

  /// A paragraph without the marks of headings, items and quotations; nothing of a rule is left.
  private func withoutMarks(_ paragraph: Range<Int>) -> Range<Int> {
    let folder = builder.folder
    var rest = paragraph
    let heading = paragraph.prefix { folder[$0] == UInt16(ascii: "#") }.count
    if (1...6).contains(heading) {
      rest.removeFirst(heading)
    } else if let first = paragraph.first, PlainTextParser.marks.contains(folder[first]),
      paragraph.count > 1, !Unit.isNumeric(folder[first + 1]), folder[first + 1] != folder[first]
    {
      rest.removeFirst()
    }
    while let first = rest.first, folder[first] == Unit.space { rest.removeFirst() }
    return isRule(rest) ? rest.lowerBound..<rest.lowerBound : rest
  }

  private func isRule(_ paragraph: Range<Int>) -> Bool {
    guard let first = paragraph.first else { return true }
    let mark = builder.folder[first]
    let isMark = paragraph.count >= 3 && PlainTextParser.marks.contains(mark)
    return (isMark || mark == UInt16(ascii: "="))
      && paragraph.allSatisfy { builder.folder[$0] == mark }
  }

  /// Marks of quotations and list items, of which several make a rule.
  private static let marks = Array(">-*+_".utf16)
}
