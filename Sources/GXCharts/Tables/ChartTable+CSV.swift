internal import SwiftCSV

extension ChartTable {
  /// Reads CSV with a heading row, whose first column names the rows.
  ///
  /// Numbers may have thousands separators; where all cells of all columns end in `%`, the unit is a
  /// share.
  /// - Parameter wanted: the headings of the columns to take; all where nil.
  /// - Throws: `ChartTableError` with row and column.
  public init(
    csv text: String, caption: Caption, unit: ValueUnit, columns wanted: [String]? = nil
  ) throws(ChartTableError) {
    let lines = try Self.parse(text)
    let headings = Array((lines.first ?? []).dropFirst())
    for name in wanted ?? [] where !headings.contains(name) {
      throw .noColumn(name: name, columns: headings)
    }
    var names: [String] = []
    var cells = headings.map { _ in [Cell]() }
    for (index, row) in lines.dropFirst().enumerated() where row != [""] {
      guard row.count == headings.count + 1 else {
        throw .ragged(row: index + 2, cells: row.count, wanted: headings.count + 1)
      }
      names.append(row[0].trimmed)
      for (column, heading) in headings.enumerated() where wanted?.contains(heading) ?? true {
        let text = row[column + 1].trimmed
        guard let cell = Cell(text) else {
          throw .notANumber(text: text, row: index + 2, column: heading)
        }
        cells[column].append(cell)
      }
    }
    let taken = zip(headings, cells).filter { wanted?.contains($0.0) ?? true }
    try self.init(
      caption: caption, unit: Self.isPercentage(taken.flatMap(\.1)) ? .share : unit, names: names,
      columns: taken.map { Column(name: $0.0, values: $0.1.map(\.value)) })
  }

  /// The cells of each line as they are; the views of SwiftCSV fill up rows that are too short.
  private static func parse(_ text: String) throws(ChartTableError) -> [[String]] {
    var lines: [[String]] = []
    do {
      let csv = try EnumeratedCSV(
        string: text, delimiter: .comma, loadColumns: false, rowLimit: 1)
      try csv.enumerateAsArray(rowLimit: nil) { lines.append($0) }
    } catch {
      throw .notCSV
    }
    return lines
  }

  private static func isPercentage(_ cells: [Cell]) -> Bool {
    let filled = cells.filter { $0.value != nil }
    return !filled.isEmpty && filled.allSatisfy(\.isPercentage)
  }

  /// What stands in a cell of figures.
  private struct Cell {
    let value: Double?
    let isPercentage: Bool

    init?(_ text: String) {
      isPercentage = text.hasSuffix("%")
      guard !text.isEmpty else {
        value = nil
        return
      }
      let digits = text.replacing(",", with: "").replacing("%", with: "")
      guard let number = Double(digits), number.isFinite else { return nil }
      value = isPercentage ? number / 100 : number
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
