/// The paragraphs and table rows of a document as lines of folded text, for reading what it says of itself.
struct DocumentLines {
  /// Paragraphs, and cells of tables joined by a bar, in the order of the document.
  let lines: [[CodeUnit]]

  init(_ document: Document) {
    lines = document.blocks.flatMap { block -> [[CodeUnit]] in
      switch block {
      case .paragraph(let text): [Array(document.units(text))]
      case .table(let table):
        document.rows(of: table).map { row in
          Array(
            row.filter { !$0.isContinuation }.map { document.units($0.text) }
              .joined(separator: [.of("|")]))
        }
      }
    }
  }

  /// The lines at the beginning, where title, index block and introduction stand.
  var head: ArraySlice<[CodeUnit]> { lines.prefix(60) }

  /// The beginning as text, as far as a person would look for the place the report is from.
  var introduction: String {
    var text: [CodeUnit] = []
    for line in lines.prefix(40) where text.count < 3_000 {
      text += line.prefix(600)
      text.append(.of("\n"))
    }
    return String(decoding: text, as: UTF16.self)
  }
}
