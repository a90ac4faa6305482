/// The sizes beyond which a PDF is refused instead of read in part.
enum PDFLimits {
  /// How long `pdftotext` may take for one source.
  static let seconds = 30
  /// What `pdftotext` may print, in bytes.
  static let output = 128 << 20
  /// Words with their places on all pages.
  static let words = 500_000
  /// Lines of one table; a longer one goes on as another table.
  static let tableLines = 400
}
