/// Turns the bytes of a source into a document.
enum DocumentReader {
  static func document(from bytes: [UInt8], named name: String) throws(ReadingError) -> Document {
    let kind = BinaryData(bytes)
    if kind == .zip, bytes.count <= TextDecoder.limit {
      guard let document = try WordParser.document(from: bytes, named: name) else {
        throw .archive(name)
      }
      return document
    }
    if kind == .pdf { return try PDFParser.document(from: bytes, named: name) }
    let decoded = try TextDecoder.decode(bytes, named: name)
    let utf8 = decoded.utf8
    let format = SourceFormat(of: utf8, named: name)
    let isMarkdown = format == .markdown
    if format == .html { return try HTMLParser.document(from: utf8, named: name) }
    if decoded.survey.hasTags, EmbeddedTables.occur(in: utf8) {
      let page = EmbeddedTables.page(of: utf8, isMarkdown: isMarkdown)
      return try HTMLParser.document(from: page, named: name)
    }
    return PlainTextParser.document(
      from: SourceText(utf8: utf8, survey: decoded.survey), isMarkdown: isMarkdown)
  }
}
