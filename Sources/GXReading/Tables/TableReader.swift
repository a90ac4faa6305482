import GXModel

/// Reads the official tables of a document, whatever their form and layout.
enum TableReader {
  /// - Parameter marks: those of the document's text.
  static func read(_ document: Document, marks: DocumentMarks) -> TableResult {
    let tokens = TableTokenizer.tokens(of: document, furniture: marks.ranges(of: .furniture))
    let texts = LabelTexts(tokens)
    var result = ApplicationsTable.read(texts)
    let documents = DocumentsTable.read(texts)
    if documents.form == .d { result.form = .d }
    result.add(documents)
    if result.form == nil { result.add(StatisticsTable.read(texts)) }
    if result.form != .a, result.form != .b {
      result.add(RemediesTable.read(tokens, headings: marks.ranges(of: .remedyHeading)))
    }
    return result
  }
}
