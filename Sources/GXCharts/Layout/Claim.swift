internal import GXDrawing
internal import GXModel

/// Something that a title says of the figures, checked against them whenever the chart is drawn.
///
/// Rows and columns are those of the chart's data table, which holds the figures behind the marks: a
/// ranking has a row for each name, a trend one for each year. A title that its figures contradict is
/// an error, not a picture.
public enum Claim: Hashable, Sendable {
  /// A figure by its row and column.
  public struct Figure: Hashable, Sendable {
    public var row: String
    public var column: String

    public init(row: String, column: String) {
      self.row = row
      self.column = column
    }
  }

  public enum Relation: String, Hashable, Sendable {
    case less = "<"
    case atMost = "≤"
    case equal = "="
    case atLeast = "≥"
    case greater = ">"
  }

  /// No other row has so high a figure in the column.
  case highest(Figure)
  /// No other row has so low a figure in the column.
  case lowest(Figure)
  /// A figure compared with a number.
  case value(Figure, Relation, Double)
  /// A figure compared with another one.
  case figures(Figure, Relation, Figure)
  /// A figure divided by another one lies in a range: 23…24 for “grew 23 times”.
  case quotient(Figure, by: Figure, in: ClosedRange<Double>)
  /// So many rows have a figure that compares like this.
  case count(column: String, Relation, Double, equals: Int)

  /// Whether a table's figures bear the claim out; a figure that is missing bears out nothing.
  func holds(in table: DataTable) -> Bool {
    switch self {
    case .highest(let figure): isExtreme(figure, in: table) { $0 > $1 }
    case .lowest(let figure): isExtreme(figure, in: table) { $0 < $1 }
    case .value(let figure, let relation, let number):
      table.number(at: figure).map { relation.holds($0, number) } ?? false
    case .figures(let one, let relation, let two):
      if let first = table.number(at: one), let second = table.number(at: two) {
        relation.holds(first, second)
      } else {
        false
      }
    case .quotient(let one, let two, let range):
      if let first = table.number(at: one), let second = table.number(at: two), second != 0 {
        range.contains(first / second)
      } else {
        false
      }
    case .count(let column, let relation, let number, let count):
      table.numbers(in: column).filter { relation.holds($0.value, number) }.count == count
    }
  }

  private func isExtreme(
    _ figure: Figure, in table: DataTable, beats: (Double, Double) -> Bool
  ) -> Bool {
    guard let value = table.number(at: figure) else { return false }
    return table.numbers(in: figure.column).allSatisfy { other in
      other.isRow(figure.row) || beats(value, other.value)
    }
  }

  /// The claim in words, for the message of its error.
  var text: String {
    func name(_ figure: Figure) -> String { "\(figure.row)/\(figure.column)" }
    switch self {
    case .highest(let figure): return "max = \(name(figure))"
    case .lowest(let figure): return "min = \(name(figure))"
    case .value(let figure, let relation, let number):
      return "\(name(figure)) \(relation.rawValue) \(PlainNumber.text(number))"
    case .figures(let one, let relation, let two):
      return "\(name(one)) \(relation.rawValue) \(name(two))"
    case .quotient(let one, let two, let range):
      let ends = "\(PlainNumber.text(range.lowerBound))…\(PlainNumber.text(range.upperBound))"
      return "\(name(one)) ÷ \(name(two)) = \(ends)"
    case .count(let column, let relation, let number, let count):
      return "n(\(column) \(relation.rawValue) \(PlainNumber.text(number))) = \(count)"
    }
  }
}

extension Claim.Relation {
  func holds(_ one: Double, _ two: Double) -> Bool {
    switch self {
    case .less: one < two
    case .atMost: one <= two
    case .equal: one == two
    case .atLeast: one >= two
    case .greater: one > two
    }
  }
}

extension DataTable {
  struct Entry {
    let row: [String]
    let value: Double

    /// Whether any text cell of the row is this name; names may stand behind a rank.
    func isRow(_ name: String) -> Bool { row.contains(name) }
  }

  /// The figures of a column that are there; an estimate's mark does not count.
  func numbers(in column: String) -> [Entry] {
    guard let index = columns.firstIndex(of: column) else { return [] }
    return rows.compactMap { row in
      guard index < row.count else { return nil }
      let digits = row[index].hasSuffix(" e") ? String(row[index].dropLast(2)) : row[index]
      return Double(digits).map { Entry(row: row, value: $0) }
    }
  }

  func number(at figure: Claim.Figure) -> Double? {
    numbers(in: figure.column).first { $0.isRow(figure.row) }?.value
  }
}
