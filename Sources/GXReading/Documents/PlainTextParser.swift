/// Reads plain text: each line that says something is a paragraph.
enum PlainTextParser {
  static func document(from text: SourceText) -> Document {
    var blocks: [Block] = []
    for line in text.lines {
      let folded = FoldedText(folding: text, bytes: line)
      if !folded.isEmpty { blocks.append(.paragraph(folded)) }
    }
    return Document(text: text, blocks: blocks)
  }
}
