/// Reads a Word document (DOCX): an archive whose main part is `word/document.xml`.
///
/// Positions refer to the visible text, as for web pages. Numbers that Word itself puts before list
/// items are not part of it.
enum WordParser {
  private static let mainPart = "word/document.xml"

  /// The document in an archive, or `nil` when the archive holds none.
  static func document(from bytes: [UInt8], named name: String) throws(ReadingError) -> Document? {
    guard let xml = try mainPart(of: bytes, named: name) else { return nil }
    guard MarkupParser.canHold(xml) else { throw .tooNested(name) }
    guard UTF8Validation.firstDamage(in: xml) == nil,
      let part = MarkupParser.parse(xml, dialect: .word)
    else { throw .damaged(name) }
    guard let document = MarkupDocumentBuilder.document(of: part) else { throw .tooNested(name) }
    return document
  }

  /// Whether an archive is a Word document.
  static func isWord(_ bytes: [UInt8]) throws(ReadingError) -> Bool {
    let archive = try ArchiveReader(bytes, named: "")
    while let entry = try archive.next() {
      if entry == mainPart { return true }
    }
    return false
  }

  private static func mainPart(
    of bytes: [UInt8], named name: String
  ) throws(ReadingError) -> [UInt8]? {
    let archive = try ArchiveReader(bytes, named: name)
    while let entry = try archive.next() {
      if entry == mainPart { return try archive.contents() }
    }
    return nil
  }
}
