public import GXModel

/// Reports that others have read, from a table of figures: CSV, JSON Lines or Arrow, in the long or
/// wide form of ``TableLayout``, or whole reports as `gxstats parse --format jsonl` prints them.
///
/// A long table needs the columns `organ`, `year`, `metric` and `value`; a wide one `organ`, `year` and
/// a column for each measure, such as `outcome.granted@natural`. All other columns may be missing: the
/// form is then the one in force in the year, the scope the organ's own, the division that of the
/// organ's name. Amounts are in 万元 where a column `unit` does not say otherwise. An empty value is
/// blank, never zero. A row that is wrong is left out and listed; the others are taken.
public struct TableImport: Sendable {
  /// The reports, in the order in which the table names them first.
  public let reports: [ParsedReport]
  /// What is wrong with the table, in the order of its rows.
  public let issues: [TableIssue]

  /// - Parameters:
  ///   - bytes: the file; texts in UTF-8.
  ///   - file: its name, for issues and as the source of reports that name none.
  /// - Throws: ``TableIssue`` when the file as a whole is no table.
  public init(_ bytes: [UInt8], named file: String) throws(TableIssue) {
    var collector = ReportCollector(file: file)
    if bytes.starts(with: ArrowMetadata.magic) {
      try ArrowRows(file: file).read(bytes, into: &collector)
    } else {
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw TableIssue(
          .unreadable, file: file, zh: "不是 UTF-8 文本", en: "The text is not UTF-8.")
      }
      let first = bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
      guard let first else {
        throw TableIssue(.empty, file: file, zh: "文件是空的", en: "The file is empty.")
      }
      if first == UInt8(ascii: "{") {
        JSONRows(file: file).read(bytes, into: &collector)
      } else {
        try CSVRows(file: file).read(bytes, into: &collector)
      }
    }
    (reports, issues) = collector.finish()
  }
}
