/// What stands on the pages, in reading order: lines of running text and tables.
enum PDFPart: Sendable {
  case text(PDFLine)
  case table([PDFRow])

  /// Cuts the lines of a document into tables and what stands between them.
  static func parts(of lines: [PDFLine]) -> [PDFPart] {
    let left = lines.map(\.left).min() ?? 0
    let width = (lines.map(\.right).max() ?? 0) - left
    var parts: [PDFPart] = []
    var pending: [PDFLine] = []
    for line in lines {
      if endsTable(line, width: width, after: pending) || pending.count >= PDFLimits.tableLines {
        parts += partsOfRun(pending)
        pending = []
      }
      if line.isText(width: width) { parts.append(.text(line)) } else { pending.append(line) }
    }
    return parts + partsOfRun(pending)
  }

  /// Whether a line is no part of the table above it: it is wide, or runs from its labels into its values.
  private static func endsTable(_ line: PDFLine, width: Double, after run: [PDFLine]) -> Bool {
    if line.isText(width: width) { return true }
    guard line.segments.count == 1, let row = run.last(where: \.isRow),
      let value = row.segments.dropFirst().first(where: \.isValue)
    else { return false }
    return line.left < value.left - line.em && line.right > value.left + line.em
  }

  /// The table in a run of lines that may be one, and the text above and below it.
  private static func partsOfRun(_ run: [PDFLine]) -> [PDFPart] {
    guard let firstRow = run.firstIndex(where: \.isRow), let lastRow = run.lastIndex(where: \.isRow)
    else { return run.map { .text($0) } }
    var start = run[...firstRow].firstIndex { $0.segments.count > 1 } ?? firstRow
    while start > 0, run[start].page == run[start - 1].page,
      run[start].centre - run[start - 1].centre < 1.6 * run[start].height, start > firstRow - 2
    { start -= 1 }
    var end = lastRow + 1
    while end < run.count, run[end].page == run[end - 1].page,
      run[end].centre - run[end - 1].centre < 1.6 * run[end].height
    { end += 1 }
    return run[..<start].map { .text($0) } + [.table(PDFTable(Array(run[start..<end])).rows)]
      + run[end...].map { .text($0) }
  }
}

extension PDFLine {
  /// Whether it is a line of running text, by how much of the page's width it fills.
  fileprivate func isText(width: Double) -> Bool {
    guard !isRow || segments.count == 2 else { return false }
    let covered = segments.reduce(0) { $0 + $1.width }
    return covered > (segments.count == 1 ? 0.5 : 0.8) * width
  }
}
