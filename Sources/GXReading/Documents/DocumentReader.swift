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
    switch SourceFormat(of: decoded.utf8, named: name) {
    case .html: return try HTMLParser.document(from: decoded.utf8, named: name)
    case .markdown:
      return PlainTextParser.document(from: SourceText(utf8: decoded.utf8), isMarkdown: true)
    case .plainText: return PlainTextParser.document(from: SourceText(utf8: decoded.utf8))
    }
  }
}
