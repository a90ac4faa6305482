/// A paragraph or table as ranges of a source's bytes, before it is folded.
enum PlacedBlock: Sendable {
  case paragraph(Range<Int>)
  case table([[PlacedCell]])
}

/// A cell as a range of the visible text.
struct PlacedCell: Sendable {
  let range: Range<Int>
  let isContinuation: Bool
}

extension DocumentBuilder {
  /// The document of blocks in the order of a source.
  static func document(of blocks: [PlacedBlock], in text: SourceText) -> Document {
    var builder = DocumentBuilder(text)
    for block in blocks {
      switch block {
      case .paragraph(let bytes): builder.addParagraph(bytes)
      case .table(let rows):
        for row in rows {
          for cell in row { builder.addCell(cell.range, isContinuation: cell.isContinuation) }
          builder.endRow()
        }
        builder.closeTable()
      }
    }
    return builder.document()
  }
}
