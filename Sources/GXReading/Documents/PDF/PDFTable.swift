/// A row of a table as it was found on a page: the texts of its columns, empty ones included.
struct PDFRow: Sendable {
  let page: Int
  var cells: [String]
  /// How many of them, at the left, are labels.
  let labels: Int
  /// Whether empty cells are cells without a value, rather than parts of a heading's or label's cell.
  var hasValues: Bool
}

/// A table rebuilt from the places of its words.
///
/// The values give the columns: what stands above each other belongs together; headings add columns
/// that have no value at all. Lines of labels go to the row whose values stand at their middle, since
/// cells are centred; what fits no row stays a row of its own.
struct PDFTable: Sendable {
  private let lines: [PDFLine]
  private let values: PDFColumns
  /// Where the columns of labels begin, from left to right.
  private let labelStarts: [Double]

  init(_ lines: [PDFLine]) {
    self.lines = lines
    values = PDFColumns(of: lines)
    labelStarts = PDFTable.labelStarts(of: lines, before: values.left)
  }

  var rows: [PDFRow] {
    let first = lines.firstIndex(where: \.isRow) ?? lines.endIndex
    let anchors = lines.indices.filter {
      lines[$0].isRow || $0 > first && isBetweenLabels($0)
    }
    var rows = lines.map { line in
      PDFRow(
        page: line.page, cells: Array(repeating: "", count: labelStarts.count + values.count),
        labels: labelStarts.count,
        hasValues: false)
    }
    for anchor in anchors { rows[anchor].hasValues = true }
    for column in labelStarts.indices {
      let labels = lines.indices.compactMap { index -> PDFLabelLine? in
        let text = labelText(of: lines[index], in: column)
        return text.isEmpty
          ? nil
          : PDFLabelLine(
            line: index, centre: lines[index].centre, height: lines[index].em * 1.4, text: text)
      }
      let places = PDFLabelLine.places(of: labels, in: anchors, centres: lines.map(\.centre))
      for (label, place) in zip(labels, places) {
        rows[place ?? label.line].cells[column] += label.text
      }
    }
    for (index, line) in lines.enumerated() {
      for segment in line.segments where segment.centre >= values.left {
        let column = labelStarts.count + values.column(of: segment)
        if !rows[index].cells[column].isEmpty { rows[index].cells[column] += " " }
        rows[index].cells[column] += segment.text
      }
    }
    return rows.filter { $0.cells.contains { !$0.isEmpty } }
  }

  /// Whether a line has nothing but the only value of a row, beside the middle of a label of two lines.
  private func isBetweenLabels(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.segments.count == 1, line.segments[0].isValue, values.holds(line.segments[0]) else {
      return false
    }
    return PDFTable.overlapping(index, lines).contains { $0.left < values.left }
  }

  /// The lines above and below one that stand so near that they are of other cells.
  fileprivate static func overlapping(_ index: Int, _ lines: [PDFLine]) -> [PDFLine] {
    [index - 1, index + 1].filter {
      lines.indices.contains($0) && abs(lines[$0].centre - lines[index].centre) < lines[index].em
    }.map { lines[$0] }
  }

  private func labelText(of line: PDFLine, in column: Int) -> String {
    line.segments.filter { $0.centre < values.left && labelColumn(of: $0) == column }
      .map(\.text).joined()
  }

  private func labelColumn(of segment: PDFSegment) -> Int {
    max(0, (labelStarts.lastIndex { $0 <= segment.left + 2 }) ?? 0)
  }

  /// The left edges that labels behind other labels of their line have in common.
  private static func labelStarts(of lines: [PDFLine], before edge: Double) -> [Double] {
    let labels = lines.map { $0.segments.filter { $0.centre < edge } }
    guard let first = labels.compactMap({ $0.first?.left }).min() else { return [0] }
    var clusters: [(left: Double, count: Int)] = [(first, 2)]
    for left in labels.flatMap({ $0.dropFirst().map(\.left) }).sorted() {
      if let last = clusters.last, left - last.left < 14 {
        clusters[clusters.count - 1].count += 1
      } else {
        clusters.append((left, 1))
      }
    }
    return withoutCentred(clusters.filter { $0.count > 1 }.map(\.left), labels.joined())
  }

  /// The left edges without those of short lines that are centred below the lines of another column.
  private static func withoutCentred(
    _ starts: [Double], _ labels: some Sequence<PDFSegment>
  ) -> [Double] {
    guard starts.count > 1 else { return starts }
    var centres = starts.map { _ in [Double]() }
    for label in labels {
      centres[max(0, starts.lastIndex { $0 <= label.left + 2 } ?? 0)].append(label.centre)
    }
    let middles = centres.map { $0.isEmpty ? 0 : $0.sorted()[$0.count / 2] }
    return starts.indices.filter { index in
      index < 2 || !middles[1..<index].contains { abs($0 - middles[index]) < 6 }
    }.map { starts[$0] }
  }
}

/// The columns that hold values, as ranges of the page's width.
struct PDFColumns: Sendable {
  private var ranges: [ClosedRange<Double>] = []

  init(of lines: [PDFLine]) {
    for line in lines where line.isRow {
      for segment in PDFColumns.values(of: line) { widen(by: segment) }
    }
    guard let first = lines.firstIndex(where: \.isRow) else { return }
    // Nothing left of the rows' labels' ends is a column of values.
    let labelled = lines[first...].flatMap(\.segments).filter { !$0.isValue && $0.right <= left }
    let edge = labelled.map(\.right).max() ?? -.infinity
    let headings = PDFColumns.headings(among: Array(lines[..<first]), from: edge)
    align(with: headings, em: lines[first].em)
    for heading in headings where !holds(heading) { widen(by: heading) }
  }

  /// The lowest line of each column's heading; one above several columns makes none of its own.
  ///
  /// What stands alone on its line is a heading only beside the lines of another one.
  private static func headings(among lines: [PDFLine], from edge: Double) -> [PDFSegment] {
    var headings: [PDFSegment] = []
    for (index, line) in lines.enumerated().reversed()
    where line.segments.count > 1 || !PDFTable.overlapping(index, lines).isEmpty {
      for segment in line.segments where segment.left >= edge && !segment.isHeadingOfLabels {
        if !headings.contains(where: { segment.overlaps($0.left...$0.right) }) {
          headings.append(segment)
        }
      }
    }
    return headings.sorted { $0.left < $1.left }
  }

  var count: Int { ranges.count }

  /// Whether something stands in one of the columns.
  func holds(_ segment: PDFSegment) -> Bool {
    ranges.contains { segment.overlaps($0) }
  }

  /// Where the columns begin; labels stand left of it.
  var left: Double { ranges.first?.lowerBound ?? .infinity }

  func column(of segment: PDFSegment) -> Int {
    if let range = ranges.firstIndex(where: { segment.overlaps($0) }) { return range }
    let distances = ranges.map { abs(($0.lowerBound + $0.upperBound) / 2 - segment.centre) }
    return distances.indices.min { distances[$0] < distances[$1] } ?? 0
  }

  /// A number at the beginning of a line with other text behind it numbers the row.
  private static func values(of line: PDFLine) -> [PDFSegment] {
    let values = line.segments.filter(\.isValue)
    return values.count == line.segments.count
      ? values : line.segments.dropFirst().filter(\.isValue)
  }

  /// Makes columns as wide as their headings, which are centred where values may stand at the right;
  /// only where there are as many headings as columns, each near its own.
  private mutating func align(with headings: [PDFSegment], em: Double) {
    guard headings.count == ranges.count else { return }
    var end = -Double.infinity
    for (heading, range) in zip(headings, ranges) {
      guard heading.left > end, heading.right > range.lowerBound - 2 * em,
        heading.right < range.upperBound + em
      else { return }
      end = range.upperBound
    }
    ranges = zip(headings, ranges).map {
      min($0.left, $1.lowerBound)...max($0.right, $1.upperBound)
    }
  }

  private mutating func widen(by segment: PDFSegment) {
    var joined = segment.left...segment.right
    ranges.removeAll { range in
      guard segment.overlaps(range) else { return false }
      joined =
        min(joined.lowerBound, range.lowerBound)...max(joined.upperBound, range.upperBound)
      return true
    }
    let place = ranges.firstIndex { $0.lowerBound > joined.lowerBound } ?? ranges.count
    ranges.insert(joined, at: place)
  }
}
