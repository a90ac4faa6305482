public import GXModel

/// What is wrong with an exchanged table, and where.
public struct TableIssue: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable {
    /// The bytes are no table: not UTF-8, no JSON Lines, no Arrow file that can be read.
    case unreadable
    /// There is no row.
    case empty
    /// A column that cannot be done without is missing.
    case missingColumn
    /// Two columns say the same thing.
    case repeatedColumn
    /// Columns that say nothing that is known here were passed over.
    case unusedColumns
    /// A row has more or fewer fields than the header.
    case fieldCount
    /// A quotation mark is missing or stands in the wrong place.
    case quotation
    /// A cell must say something and is empty.
    case missingValue
    /// A cell does not say what it should.
    case invalidValue
    case unknownMetric
    case unknownDivision
    /// A count or stock below zero or with a fraction.
    case impossibleCount
    /// The figure stands in the table already.
    case duplicate
    /// Rows of one report differ in what they say of it.
    case contradiction
    /// There is more than the format holds.
    case tooLarge
  }

  public let code: Code
  /// The name of the file.
  public let file: String
  /// The line of the file, for Arrow files the row, from 1; `nil` where the whole file is meant.
  public let row: Int?
  /// The heading of the column, where one is meant.
  public let column: String?
  private let reason: LocalizedText

  init(
    _ code: Code, file: String, row: Int? = nil, column: String? = nil, zh: String, en: String
  ) {
    self.code = code
    self.file = file
    self.row = row
    self.column = column
    reason = LocalizedText(zh: zh, en: en)
  }

  /// Whether nothing was left out for it.
  public var isRemark: Bool { code == .unusedColumns }

  /// Where and what, with what to do.
  public var message: LocalizedText {
    var zh = file
    var en = file
    if let row {
      zh += "，第 \(row) 行"
      en += ", row \(row)"
    }
    if let column {
      zh += "，“\(column)”列"
      en += ", column '\(column)'"
    }
    return LocalizedText(zh: "\(zh)：\(reason.zh)", en: "\(en): \(reason.en)")
  }
}
