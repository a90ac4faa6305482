/// Turns the bytes of a source into a document.
enum DocumentReader {
  static func document(from bytes: [UInt8], named name: String) throws(ReadingError) -> Document {
    let decoded = try TextDecoder.decode(bytes, named: name)
    return PlainTextParser.document(from: SourceText(utf8: decoded.utf8))
  }
}
