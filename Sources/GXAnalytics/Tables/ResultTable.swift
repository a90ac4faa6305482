public import GXModel

/// A result as columns and rows of typed cells, from which every textual output is made.
///
/// A row has one cell for each column. Numbers stay numbers until they are written, so that CSV gives
/// them in full and a table for people rounds them.
public struct ResultTable: Hashable, Sendable {
  /// A column: an id for machines, a heading for people.
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable {
      case leading, trailing
    }

    /// Whom a column is for: CSV has all of them, tables for people leave out those for programs.
    public enum Audience: Hashable, Sendable {
      case everyone, programs
    }

    /// The name in CSV when no language is asked for; the key of the result's JSON.
    public let id: String
    public let heading: LocalizedText
    public let alignment: Alignment
    public let audience: Audience

    public init(
      _ id: String, _ heading: LocalizedText, _ alignment: Alignment = .trailing,
      for audience: Audience = .everyone
    ) {
      self.id = id
      self.heading = heading
      self.alignment = alignment
      self.audience = audience
    }
  }

  public let title: LocalizedText
  public let columns: [Column]
  public private(set) var rows: [[Cell]]
  /// Sentences that belong under the table.
  public var notes: [LocalizedText]

  public init(title: LocalizedText, columns: [Column], notes: [LocalizedText] = []) {
    self.title = title
    self.columns = columns
    self.notes = notes
    rows = []
  }

  /// Adds a row; cells that lack at the end are empty, and those beyond the last column are left out.
  public mutating func append(_ cells: [Cell]) {
    let padding = [Cell](repeating: .missing, count: max(0, columns.count - cells.count))
    rows.append(Array(cells.prefix(columns.count)) + padding)
  }

  /// The table without the columns for programs.
  var forPeople: ResultTable {
    let kept = columns.indices.filter { columns[$0].audience == .everyone }
    guard kept.count < columns.count else { return self }
    var table = ResultTable(title: title, columns: kept.map { columns[$0] }, notes: notes)
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }
}
