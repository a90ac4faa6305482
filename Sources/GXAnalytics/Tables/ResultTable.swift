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

    /// The name in CSV when no language is asked for; the key of the result's JSON.
    public let id: String
    public let heading: LocalizedText
    public let alignment: Alignment

    public init(_ id: String, _ heading: LocalizedText, _ alignment: Alignment = .trailing) {
      self.id = id
      self.heading = heading
      self.alignment = alignment
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
}
