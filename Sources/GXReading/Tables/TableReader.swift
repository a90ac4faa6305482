import GXModel

/// Reads the official tables of a document, whatever their form and layout.
enum TableReader {
  static func read(_ document: Document) -> TableResult {
    let tokens = TableTokenizer.tokens(of: document)
    var result = ApplicationsTable.read(tokens)
    let documents = DocumentsTable.read(tokens)
    if documents.form == .d { result.form = .d }
    result.add(documents)
    if result.form != nil {
      result.add(RemediesTable.read(tokens))
    } else {
      result.add(statistics(of: tokens))
    }
    return result
  }

  /// The table of form A or B, whichever more labels speak for.
  private static func statistics(of tokens: TableTokens) -> TableResult {
    let b = StatisticsTable.read(.b, tokens)
    let a = StatisticsTable.read(.a, tokens)
    if a.observations.count != b.observations.count {
      return a.observations.count > b.observations.count ? a : b
    }
    return b.form == nil ? a : b
  }
}
