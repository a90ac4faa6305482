/// Where in a source an observation was read.
public struct Evidence: Hashable, Sendable {
  /// The line in the decoded text, from 1.
  public let line: Int
  /// The column in characters (extended grapheme clusters) of that line, from 1.
  public let column: Int
  /// The range of bytes in the decoded text as UTF-8.
  public let bytes: Range<Int>
  /// The page, for paged formats.
  public let page: Int?
  /// The table and cell it stands in, for figures of tables.
  public let cell: CellPosition?
  /// The text itself: a cell's text, or the phrase that states the figure.
  public let text: String

  public init(
    line: Int, column: Int, bytes: Range<Int>, page: Int? = nil, cell: CellPosition? = nil,
    text: String
  ) {
    self.line = line
    self.column = column
    self.bytes = bytes
    self.page = page
    self.cell = cell
    self.text = text
  }
}

/// A cell of a document's table; all counted from 1.
public struct CellPosition: Hashable, Sendable, Codable {
  public let table: Int
  public let row: Int
  public let column: Int

  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }
}
