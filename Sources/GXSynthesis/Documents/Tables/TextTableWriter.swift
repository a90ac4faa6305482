/// Sets a table as plain text or Markdown in one of the layouts.
enum TextTableWriter {
  static func lines(of grid: TableGrid, in layout: DocumentLayout) -> [String] {
    switch layout {
    case .cellPerLine:
      cells(of: grid).filter { !$0.isEmpty }.flatMap { [$0, ""] }
    case .cellPerLinePiped: cells(of: grid).map { $0 + " |" }
    case .labelThenValue: cells(of: grid).filter { !$0.isEmpty }.flatMap { [$0, "|"] }
    case .pipeRows: grid.rows.map { $0.map(\.text).joined(separator: " | ") + " |" }
    case .groupedRows: groupedRows(of: grid)
    case .spanResidue: spanResidue(of: grid)
    case .brokenHeaders: brokenHeaders(of: grid)
    case .tabbed: rectangular(grid).map { $0.joined(separator: "\t") }
    case .runningText: [cells(of: grid).filter { !$0.isEmpty }.joined(separator: " ")]
    case .markdownTable: markdown(of: grid)
    case .htmlSpans, .htmlNested, .htmlPasted, .wordTable, .pdfWide, .pdfNarrow,
      .pdfRepeatedHeadings:
      []
    }
  }

  private static func cells(of grid: TableGrid) -> [String] { grid.rows.flatMap { $0.map(\.text) } }

  private static func rectangular(_ grid: TableGrid) -> [[String]] {
    grid.rectangle.map { $0.map { $0.text ?? "" } }
  }

  private static func groupedRows(of grid: TableGrid) -> [String] {
    grid.rectangle.map { row in
      row.filter { $0.text != nil || $0.coversFromAbove }.map { $0.text ?? "" }
        .joined(separator: " | ") + " |"
    }
  }

  private static func spanResidue(of grid: TableGrid) -> [String] {
    grid.rows.map { row in
      row.map { cell in
        cell.text + " " + String(repeating: "|", count: max(1, cell.columnSpan))
      }.joined(separator: " ")
    }
  }

  /// Pipe rows whose headings fall apart into two rows and whose longer labels have a space inside.
  private static func brokenHeaders(of grid: TableGrid) -> [String] {
    grid.rows.enumerated().flatMap { index, row -> [String] in
      if index < grid.headings, row.count >= 3, row.contains(where: { $0.text.count >= 4 }) {
        let halves = row.map { split($0.text) }
        return [halves.map(\.0), halves.map(\.1)].map { $0.joined(separator: " | ") + " |" }
      }
      let spaced = row.map { cell in
        let (head, tail) = split(cell.text)
        return cell.text.count > 6 && !cell.isFigure ? head + " " + tail : cell.text
      }
      return [spaced.joined(separator: " | ") + " |"]
    }
  }

  /// The halves of a text of at least four characters, never within a number; shorter ones stay whole.
  private static func split(_ text: String) -> (String, String) {
    guard text.count >= 4 else { return (text, "") }
    var middle = text.index(text.startIndex, offsetBy: text.count / 2)
    while middle < text.endIndex, text[middle].isNumber { middle = text.index(after: middle) }
    return (String(text[..<middle]), String(text[middle...]))
  }

  private static func markdown(of grid: TableGrid) -> [String] {
    let rows = rectangular(grid).map { "| " + $0.joined(separator: " | ") + " |" }
    guard let first = grid.rectangle.first else { return [] }
    let rule = "|" + String(repeating: " --- |", count: first.count)
    return [""] + rows.prefix(1) + [rule] + rows.dropFirst() + [""]
  }
}
