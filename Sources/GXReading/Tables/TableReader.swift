import GXModel

/// Reads the official tables of a document, whatever their form and layout.
enum TableReader {
  static func read(_ document: Document) -> TableResult {
    let tokens = TableTokenizer.tokens(of: document)
    let isDeduplicated = LostLayout.isDeduplicated(tokens)
    var result = ApplicationsTable.read(
      tokens, of: document.text, isDeduplicated: isDeduplicated)
    let documents = DocumentsTable.read(tokens, of: document.text, isDeduplicated: isDeduplicated)
    let hasDisclosureForm = result.form != nil || documents.form != nil
    if documents.form == .d { result.form = .d }
    result.add(documents)
    if hasDisclosureForm {
      result.add(RemediesTable.read(tokens, of: document.text))
    } else {
      result.add(
        statistics(of: tokens, text: document.text, isDeduplicated: isDeduplicated))
    }
    return result
  }

  /// The table of form A or B, whichever more labels speak for.
  private static func statistics(
    of tokens: [TableToken], text: SourceText, isDeduplicated: Bool
  ) -> TableResult {
    let b = StatisticsTable.read(.b, tokens, of: text, isDeduplicated: isDeduplicated)
    let a = StatisticsTable.read(.a, tokens, of: text, isDeduplicated: isDeduplicated)
    return a.observations.count > b.observations.count ? a : b
  }
}
