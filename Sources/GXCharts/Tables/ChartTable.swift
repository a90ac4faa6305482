public import GXModel

/// A table of plain figures that charts are made of.
///
/// The first column names the rows: years make a trend of each other column, other names make bars of
/// them. Columns with the headings of `ChartTable.Role` say more of the figures. An empty cell is a
/// missing value, never zero.
public struct ChartTable: Hashable, Sendable {
  /// A column of figures under its heading.
  public struct Column: Hashable, Sendable {
    public var name: String
    /// One for each row; nil for an empty cell.
    public var values: [Double?]

    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  public var caption: Caption
  public var unit: ValueUnit
  public let names: [String]
  public let columns: [Column]

  /// - Throws: `ChartTableError.noFigures` without rows or columns, `.ragged` when a column has not
  ///   one value for each row.
  public init(caption: Caption, unit: ValueUnit, names: [String], columns: [Column])
    throws(ChartTableError)
  {
    guard !names.isEmpty, !columns.isEmpty else { throw .noFigures }
    if let short = columns.first(where: { $0.values.count != names.count }) {
      throw .ragged(line: short.values.count + 2, cells: 0, wanted: columns.count + 1)
    }
    self.caption = caption
    self.unit = unit
    self.names = names
    self.columns = columns
  }

  /// The row names as years; nil when one of them is none, or a year is there twice.
  var years: [Int]? {
    let years = names.compactMap { Int($0) }.filter { (1_900...2_199).contains($0) }
    return years.count == names.count && Set(years).count == years.count ? years : nil
  }
}

/// Why a table cannot be read, with its place; lines count from 1, the headings being line 1.
public enum ChartTableError: Error, Hashable, Sendable {
  /// A quotation mark is not closed, or text follows the closing one.
  case badQuotes(line: Int, column: Int)
  /// There is no row or no column of figures.
  case noFigures
  /// A line has more or fewer cells than there are headings.
  case ragged(line: Int, cells: Int, wanted: Int)
  /// A cell is neither empty nor a number.
  case notANumber(text: String, line: Int, column: String)
  /// A column was asked for that is not there.
  case noColumn(name: String, columns: [String])

  public var message: LocalizedText {
    switch self {
    case .badQuotes(let line, let column):
      LocalizedText(
        zh: "第\(line)行第\(column)字的引号没有配对",
        en: "Line \(line), character \(column): the quotation marks do not match.")
    case .noFigures:
      LocalizedText(
        zh: "表中没有数字列：需要标题行、名称列和至少一列数字",
        en:
          "The table has no figures: it needs a heading row, a column of names and one of numbers.")
    case .ragged(let line, let cells, let wanted):
      LocalizedText(
        zh: "第\(line)行有\(cells)格，标题行有\(wanted)格",
        en: "Line \(line) has \(cells) cells, the headings have \(wanted).")
    case .notANumber(let text, let line, let column):
      LocalizedText(
        zh: "第\(line)行“\(column)”列不是数字：\(text)",
        en: "Line \(line), column '\(column)' is no number: \(text)")
    case .noColumn(let name, let columns):
      LocalizedText(
        zh: "没有名为“\(name)”的列；有：\(columns.joined(separator: "、"))",
        en: "There is no column '\(name)'. There are: \(columns.joined(separator: ", ")).")
    }
  }
}
