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
      if endsTable(line, width: width, after: pending) || line.isCaption
        || pending.count >= PDFLimits.tableLines
      {
        parts += partsOfRun(pending)
        pending = []
      }
      if line.isText(width: width) { parts.append(.text(line)) } else { pending.append(line) }
    }
    return parts + partsOfRun(pending)
  }

  /// Whether a line is no part of the table above it: it is wide, or in larger letters, or runs from its
  /// labels into its values.
  private static func endsTable(_ line: PDFLine, width: Double, after run: [PDFLine]) -> Bool {
    if line.isText(width: width) { return true }
    guard line.segments.count == 1, let row = run.last(where: \.isRow),
      let value = row.segments.dropFirst().first(where: \.isValue)
    else { return false }
    if line.em > 1.2 * row.em { return true }
    return line.left < value.left - line.em && line.right > value.left + line.em
  }

  /// The table in a run of lines that may be one, and the text above and below it.
  private static func partsOfRun(_ lines: [PDFLine]) -> [PDFPart] {
    let run = withoutRepeatedHeadings(lines)
    guard let firstRow = run.firstIndex(where: \.isRow), let lastRow = run.lastIndex(where: \.isRow)
    else { return run.map { .text($0) } }
    var start = run[...firstRow].firstIndex { $0.segments.count > 1 } ?? firstRow
    // Lines of headings that stand above values only may be many.
    let edge = run[firstRow].segments[0].right
    while start > 0, run[start].page == run[start - 1].page,
      run[start].centre - run[start - 1].centre < 1.6 * run[start].height,
      start > firstRow - 2 || run[start - 1].left > edge
    { start -= 1 }
    var end = lastRow + 1
    while end < run.count, run[end].page == run[end - 1].page,
      run[end].centre - run[end - 1].centre < 1.6 * run[end].height
    { end += 1 }
    return run[..<start].map { .text($0) } + [.table(PDFTable(Array(run[start..<end])).rows)]
      + run[end...].map { .text($0) }
  }

  /// The lines without those above the first row where they stand again at the top of a page.
  private static func withoutRepeatedHeadings(_ run: [PDFLine]) -> [PDFLine] {
    guard let firstRow = run.firstIndex(where: \.isRow) else { return run }
    let headings = Set(run[..<firstRow].map { $0.segments.map(\.text) })
    var kept: [PDFLine] = []
    var isTop = false
    for (index, line) in run.enumerated() {
      if index > firstRow, line.page != run[index - 1].page { isTop = true }
      isTop = isTop && !line.isRow && headings.contains(line.segments.map(\.text))
      if !isTop { kept.append(line) }
    }
    return kept
  }
}

extension PDFLine {
  /// Whether it stands above one of the small tables of the second section, each of which has columns of
  /// its own.
  fileprivate var isCaption: Bool {
    guard segments.count == 1 else { return false }
    return ["第二十条第", "第二十條第"].contains { segments[0].text.hasPrefix($0) }
  }

  /// Whether it is a line of running text, by how much of the page's width it fills.
  fileprivate func isText(width: Double) -> Bool {
    guard !isRow || segments.count == 2 else { return false }
    let covered = segments.reduce(0) { $0 + $1.width }
    return covered > (segments.count == 1 ? 0.5 : 0.8) * width
  }
}
