/// Reads Markdown: headings, list items and quotations are paragraphs without their marks, emphasis
/// vanishes, pipe tables are tables.
enum MarkdownParser {
  static func document(from text: SourceText) -> Document {
    let document = PlainTextParser.document(from: text)
    let blocks: [Block] = document.blocks.compactMap { block in
      switch block {
      case .paragraph(let paragraph):
        let plain = withoutMarks(paragraph)
        return plain.isEmpty ? nil : .paragraph(plain)
      case .table(let table):
        let rows = table.rows.map { row in
          row.map {
            DocumentCell(text: withoutEmphasis($0.text), isContinuation: $0.isContinuation)
          }
        }
        return .table(DocumentTable(number: table.number, rows: rows))
      }
    }
    return Document(text: text, blocks: blocks)
  }

  private static func withoutMarks(_ text: FoldedText) -> FoldedText {
    let units = text.units
    var start = 0
    let heading = units.prefix { $0 == UInt16(ascii: "#") }.count
    if (1...6).contains(heading) {
      start = heading
    } else if let first = units.first, quoteOrBullet.contains(first), units.count > 1,
      !Unit.isNumeric(units[1]), units[1] != first
    {
      start = 1
    }
    while start < units.count, units[start] == Unit.space { start += 1 }
    let body = text[start..<units.count]
    return isRule(body) ? FoldedText() : withoutEmphasis(body)
  }

  private static func isRule(_ text: FoldedText) -> Bool {
    text.units.count >= 3 && text.units.allSatisfy { $0 == text.units[0] }
      && quoteOrBullet.contains(text.units[0]) || text.units.allSatisfy { $0 == UInt16(ascii: "=") }
  }

  /// Drops `*`, `**`, `` ` `` and the backslash before a mark.
  private static func withoutEmphasis(_ text: FoldedText) -> FoldedText {
    text.removing { emphasis.contains($0) }
  }

  private static let quoteOrBullet = Set(">-*+_".utf16)
  private static let emphasis = Set("*`\\".utf16)
}
