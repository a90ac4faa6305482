import GXModel

/// Reads the official tables of a document, whatever their form and layout.
enum TableReader {
  static func read(_ document: Document) -> TableResult {
    let tokens = TableTokenizer.tokens(of: document)
    let texts = LabelTexts(tokens)
    var result = ApplicationsTable.read(texts)
    let documents = DocumentsTable.read(texts)
    if documents.form == .d { result.form = .d }
    result.add(documents)
    if result.form == nil { result.add(StatisticsTable.read(texts)) }
    if result.form != .a, result.form != .b { result.add(RemediesTable.read(tokens)) }
    return result
  }
}
