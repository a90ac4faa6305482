/// A source as a list of paragraphs and tables, the same for all formats.
///
/// Paragraphs and cells are ranges of ``folded``, in the order of the source.
package struct Document: Sendable {
  package let text: SourceText
  package let folded: FoldedText
  package let blocks: [Block]
  /// The rows of all tables as ranges of ``cells``.
  package let rows: [Range<Int>]
  /// The cells of all tables.
  package let cells: [DocumentCell]

  /// The folded units of a range.
  package func units(_ range: Range<Int>) -> ArraySlice<UInt16> { folded.units[range] }

  /// The cells of a table, row by row.
  package func rows(of table: DocumentTable) -> some Sequence<ArraySlice<DocumentCell>> {
    rows[table.rows].lazy.map { cells[$0] }
  }
}

package enum Block: Hashable, Sendable {
  case paragraph(Range<Int>)
  case table(DocumentTable)
}

/// A table with its spans resolved: every row has one entry a column.
package struct DocumentTable: Hashable, Sendable {
  /// The number of the table in its document, from 1.
  package let number: Int
  /// The range of ``Document/rows``.
  package let rows: Range<Int>
}

/// A cell, or the continuation of one that spans rows or columns.
package struct DocumentCell: Hashable, Sendable {
  /// The range of ``Document/folded``; empty where the cell continues another.
  package let text: Range<Int>
  /// Where the cell begins in the bytes of the source.
  package let place: Int
  /// Whether the cell repeats one to its left or above because of a span.
  package let isContinuation: Bool
}
