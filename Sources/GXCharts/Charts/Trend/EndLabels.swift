internal import GXDrawing
internal import GXModel

/// Names and last values beside the lines that reach the last year.
struct EndLabels {
  /// What the labels take from the plot's width.
  let width: Double

  private let full: [Block]
  private let short: [Block]

  private struct Block {
    /// The line's place among the chart's series.
    let index: Int
    let lines: [TextLine]
    /// The whole name where the label is cut.
    let fullText: String?

    var width: Double { lines.map(\.width).max() ?? 0 }
  }

  init(_ chart: TrendChart, _ data: TrendData, _ board: Board) throws(DrawingError) {
    let words = Words(language: chart.caption.language)
    let format = NumberFormat.values(
      data.lines.compactMap { $0.points.last??.value }, unit: chart.unit,
      language: chart.caption.language)
    let isCrowded = data.lines.count > 4
    let isInOneLine = data.lines.count > 2
    let only = data.lines.count == 1 ? data.lines.first?.series.name : nil
    let isNamedByTitle = only.map { chart.caption.title.contains($0) } ?? false
    let name = isCrowded ? board.type.axis : board.type.labelBold
    let most = max(board.area.width * 0.2, name.size * 6)
    var full: [Block] = []
    var short: [Block] = []
    for (index, line) in data.lines.enumerated() {
      guard let value = line.points.last??.value, line.points.count > 1 else { continue }
      let number = words.value(format.full(value), chart.unit)
      let names = try board.typesetter.wrap(
        isNamedByTitle ? "" : line.series.name, name, width: most, maximumLines: 3)
      let numbers = try board.typesetter.wrap(
        number, isNamedByTitle ? name : isCrowded ? board.type.axis : board.type.label,
        width: most, maximumLines: 2)
      let cut = names.isCut ? line.series.name : nil
      let together = try board.line(line.series.name + "  " + number, name)
      let fits = isInOneLine && together.width <= most
      full.append(
        Block(index: index, lines: fits ? [together] : names + numbers, fullText: cut))
      let one = try board.typesetter.wrap(
        line.series.name + "  " + format.full(value), board.type.note, width: most,
        maximumLines: 1)
      short.append(
        Block(index: index, lines: one, fullText: one.isCut ? line.series.name : nil))
    }
    self.full = isCrowded ? [] : full
    self.short = short
    let widest = (self.full + short).map(\.width).max() ?? 0
    width = widest == 0 ? 0 : widest + board.scaled(36)
  }

  func draw(_ geometry: TrendGeometry, _ inks: SeriesInks, on board: inout Board)
    throws(DrawingError)
  {
    if !full.isEmpty, draw(full, geometry, inks, on: &board) { return }
    // What does not fit even in one line goes, context first; all values are in the data table.
    var kept = short.sorted { one, two in
      (inks[one.index].isEmphasized ? 0 : 1, one.index)
        < (inks[two.index].isEmphasized ? 0 : 1, two.index)
    }
    while !kept.isEmpty, !draw(kept, geometry, inks, on: &board) { kept.removeLast() }
  }

  /// Draws the labels if they fit, and says whether they did.
  private func draw(
    _ blocks: [Block], _ geometry: TrendGeometry, _ inks: SeriesInks, on board: inout Board
  ) -> Bool {
    let ends = blocks.map { block in end(of: block.index, geometry) }
    let heights = blocks.map { block in height(block, board) }
    let size = blocks.first?.lines.first?.style.size ?? 0
    let bounds = board.area.top...geometry.plot.bottom + size * 1.2
    guard
      let centers = Dodge.centers(
        wanted: ends.map(\.y), sizes: heights, gap: size * 0.45, within: bounds)
    else { return false }
    let isAnyMoved = zip(centers, ends).contains { abs($0 - $1.y) > 4 }
    let left = geometry.plot.right + board.scaled(isAnyMoved ? 30 : 14)
    var leaders: [Mark] = []
    for (position, block) in blocks.enumerated() {
      let ink = inks[block.index]
      if abs(centers[position] - ends[position].y) > 4 {
        let start = ends[position].x + geometry.radius(ink) + board.scaled(2)
        leaders.append(
          .line(
            from: Point(x: start, y: ends[position].y),
            to: Point(x: left - board.scaled(4), y: centers[position]),
            Stroke(ink.mark, width: 0.8)))
      }
      let top = centers[position] - heights[position] / 2
      let marks = board.stack(
        block.lines, x: left, top: top, color: ink.text, fullText: block.fullText)
      board.add(SceneGroup(.label, key: geometry.data.lines[block.index].series.name, marks: marks))
    }
    board.add(SceneGroup(.leader, marks: leaders))
    return true
  }

  private func end(of index: Int, _ geometry: TrendGeometry) -> Point {
    let points = geometry.data.lines[index].points
    let last = points.lastIndex { $0 != nil } ?? 0
    return geometry.position(index: last, points[last]?.value ?? 0)
  }

  private func height(_ block: Block, _ board: Board) -> Double {
    guard let style = block.lines.first?.style else { return 0 }
    return board.inkHeight(block.lines.count, style)
  }
}
