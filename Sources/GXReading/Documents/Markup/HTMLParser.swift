/// Reads a web page.
///
/// The source text of a page is what a reader sees of it: one paragraph or one table row a line, the
/// cells of a row divided by tabs, entities resolved. Positions refer to that text, not to the markup.
enum HTMLParser {
  static func document(from utf8: [UInt8], named name: String) throws(ReadingError) -> Document {
    guard MarkupParser.canHold(utf8) else { throw .tooNested(name) }
    guard let page = MarkupParser.parse(utf8, dialect: .html) else { throw .empty(name) }
    guard let document = MarkupDocumentBuilder.document(of: page) else { throw .tooNested(name) }
    return document
  }
}
