/// The sizes beyond which a document is refused instead of read in part.
enum DocumentLimits {
  /// Elements of a page inside each other.
  static let depth = 1_000
  /// Tags of a page or part, so that its tree stays below some hundred megabytes.
  static let tags = 2_000_000
  /// Cells of all tables of a document, those that spans repeat included.
  static let cells = 500_000
  /// Columns of a table.
  static let columns = 1_000
  /// Rows that one cell may span; what is more is taken as so many.
  static let rowSpan = 1_000
}
