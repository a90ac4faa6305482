internal import GXModel

extension ChartTable {
  /// Reads CSV with a heading row, whose first column names the rows; tab and semicolon separate too.
  ///
  /// Numbers may have thousands separators; where all cells of all columns but the base end in `%`, the
  /// unit is a share.
  /// - Parameters:
  ///   - text: the table.
  ///   - caption: what stands around the chart.
  ///   - unit: what the figures count.
  ///   - wanted: the headings of the columns to take; all where nil.
  /// - Throws: `ChartTableError` with line and column.
  public init(
    csv text: String, caption: Caption, unit: ValueUnit, columns wanted: [String]? = nil
  ) throws(ChartTableError) {
    let records = try Self.records(of: text)
    let headings = (records.first ?? []).dropFirst().map(\.text.trimmed)
    for name in wanted ?? [] where !headings.contains(name) {
      throw .noColumn(name: name, columns: headings)
    }
    var names: [String] = []
    var cells = headings.map { _ in [Cell]() }
    for record in records.dropFirst() {
      guard record.count == headings.count + 1 else {
        throw .ragged(line: record[0].line, cells: record.count, wanted: headings.count + 1)
      }
      names.append(record[0].text.trimmed)
      for (column, heading) in headings.enumerated() where wanted?.contains(heading) ?? true {
        let field = record[column + 1]
        guard let cell = Cell(field.text.trimmed) else {
          throw .notANumber(text: field.text.trimmed, line: field.line, column: heading)
        }
        cells[column].append(cell)
      }
    }
    let taken = zip(headings, cells).filter { wanted?.contains($0.0) ?? true }
    let shares = taken.filter { !Role.base.headings.contains($0.0.lowercased()) }
    try self.init(
      caption: caption, unit: Self.isPercentage(shares.flatMap(\.1)) ? .share : unit, names: names,
      columns: taken.map { Column(name: $0.0, values: $0.1.map(\.value)) })
  }

  private static func records(of text: String) throws(ChartTableError) -> [[CSVReader.Field]] {
    var reader = CSVReader(Array(text.utf8))
    var records: [[CSVReader.Field]] = []
    do throws(CSVReader.Fault) {
      while let record = try reader.next() { records.append(record) }
    } catch {
      throw .badQuotes(line: error.line, column: error.column)
    }
    return records
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
