/// A source as a list of paragraphs and tables, the same for all formats.
package struct Document: Sendable {
  package let text: SourceText
  package var blocks: [Block]

  package init(text: SourceText, blocks: [Block]) {
    self.text = text
    self.blocks = blocks
  }
}

package enum Block: Sendable {
  case paragraph(FoldedText)
  case table(DocumentTable)
}

/// A table with its spans resolved: every row has one entry a column.
package struct DocumentTable: Sendable {
  /// The number of the table in its document, from 1.
  package let number: Int
  package var rows: [[DocumentCell]]

  package init(number: Int, rows: [[DocumentCell]]) {
    self.number = number
    self.rows = rows
  }
}

/// A cell, or the continuation of one that spans rows or columns.
package struct DocumentCell: Sendable {
  package let text: FoldedText
  /// Whether the cell repeats one to its left or above because of a span.
  package let isContinuation: Bool

  package init(text: FoldedText, isContinuation: Bool = false) {
    self.text = text
    self.isContinuation = isContinuation
  }
}
