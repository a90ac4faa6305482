internal import GXDrawing
internal import GXModel

extension StackedBarChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    guard bars.contains(where: { total(of: $0) != nil }) else {
      return try board.addMessageOfNoData()
    }
    let names = try rowLabels(board)
    let nameWidth = names.flatMap(\.lines).map(\.width).max() ?? 0
    let totals = try totalLabels(board)
    let totalWidth = totals.compactMap { $0?.width }.max().map { $0 + board.scaled(12) } ?? 0
    let left = board.area.left + nameWidth + board.scaled(14)
    let width = board.area.right - totalWidth - left
    guard width > board.area.width * 0.3 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let heads = try PartHeads(self, left: left, width: width, board)
    let top = board.area.top + heads.height
    let row = (board.area.bottom - top) / Double(bars.count)
    let needed = names.map { board.inkHeight($0.lines.count, board.type.axis) }.max() ?? 0
    guard row >= needed * 1.15 else { throw tooManyRows }
    let thickness = min(row * 0.72, board.scaled(72))
    for (index, bar) in bars.enumerated() {
      let center = top + row * (Double(index) + 0.5)
      let frame = Rect(
        x: left, y: center - thickness / 2, width: width * share(of: bar), height: thickness)
      drawName(names[index], right: left - board.scaled(14), center: center, on: &board)
      try draw(bar, in: frame, on: &board)
      if let total = totals[index] {
        let position = Point(
          x: frame.right + board.scaled(10), y: center + total.style.centerToBaseline)
        let run = TextRun(
          total, at: position, color: board.theme.title, on: board.theme.background)
        board.add(SceneGroup(.label, key: bar.name, marks: [.text(run)]))
      }
    }
    heads.draw(barTop: top + row * 0.5 - thickness / 2, on: &board)
  }

  private var tooManyRows: DrawingError {
    .invalidChart(
      zh: "画布放不下\(bars.count)行；请用更高的画布或减少行数",
      en: "\(bars.count) rows do not fit; use a taller canvas or fewer rows")
  }

  /// The length of a bar in parts of the plot.
  func share(of bar: Bar) -> Double {
    guard mode == .counts else { return 1 }
    let longest = bars.compactMap(total).max() ?? 1
    return (total(of: bar) ?? 0) / longest
  }

  /// Name and, for shares, the size of the whole below it.
  private func rowLabels(_ board: Board) throws(DrawingError) -> [RowLabel] {
    let most = board.area.width * 0.22
    return try bars.map { bar throws(DrawingError) in
      let name = try board.typesetter.wrap(
        bar.name, board.type.axis, width: most, maximumLines: bars.count > 12 ? 1 : 2)
      guard mode == .shares, bars.count <= 16, let total = total(of: bar),
        let number = DecimalNumber(total)
      else { return RowLabel(name: name, size: nil) }
      let size = "n=" + number.text(decimals: min(1, number.decimals))
      return RowLabel(name: name, size: try board.line(size, board.type.note))
    }
  }

  private func totalLabels(_ board: Board) throws(DrawingError) -> [TextLine?] {
    let words = Words(language: caption.language)
    return try bars.map { bar throws(DrawingError) in
      guard mode == .counts, let total = total(of: bar) else { return nil }
      return try board.line(words.value(format.full(total), .count(unit)), board.type.labelBold)
    }
  }

  private func drawName(
    _ label: RowLabel, right: Double, center: Double, on board: inout Board
  ) {
    let heights = label.lines.map { $0.style.size * 0.96 }
    let gap = board.type.note.size * 0.36
    var top = center - (heights.reduce(0, +) + gap * Double(heights.count - 1)) / 2
    for (index, line) in label.lines.enumerated() {
      let color = index < label.name.count ? board.theme.title : board.theme.note
      board.add(
        SceneGroup(
          .axisLabels,
          marks: board.stack([line], x: right, top: top, anchor: .end, color: color)))
      top += heights[index] + gap
    }
  }

  private func draw(_ bar: Bar, in frame: Rect, on board: inout Board) throws(DrawingError) {
    guard let counts = bar.counts, let total = total(of: bar) else {
      return try drawEmpty(frame, on: &board)
    }
    var x = frame.left
    var texts: [Mark] = []
    for (index, count) in counts.enumerated() where count > 0 {
      let width = frame.width * count / total
      // The paper shows between neighbours: two pixels tell fills apart that print alike.
      let gap = x + width < frame.right - 0.01 ? min(2, width * 0.3) : 0
      let box = Rect(x: x, y: frame.y, width: width - gap, height: frame.height)
      let fill = fill(of: index, board.theme)
      board.add(
        SceneGroup(
          .bar, key: "\(bar.name)/\(parts[index].name)",
          marks: [.rect(box, fill: fill, stroke: nil)]))
      let isHatched = drawHatch(index, box, on: &board)
      texts += try value(label(count, of: total), in: box, fill, isHatched: isHatched, board)
      x += width
    }
    board.add(SceneGroup(.label, key: bar.name, marks: texts))
  }

  private func drawEmpty(_ frame: Rect, on board: inout Board) throws(DrawingError) {
    let words = Words(language: caption.language)
    let line = try board.line(words("无数据", "No data"), board.type.annotation)
    let position = Point(
      x: frame.left + board.scaled(8), y: frame.center.y + line.style.centerToBaseline)
    let run = TextRun(line, at: position, color: board.theme.note, on: board.theme.background)
    board.add(SceneGroup(.annotation, marks: [.text(run)]))
  }

  func fill(of index: Int, _ theme: Theme) -> Color {
    parts[index].outcome.map(theme.fill) ?? theme.categorical[index % theme.categorical.count]
  }

  private func drawHatch(_ index: Int, _ box: Rect, on board: inout Board) -> Bool {
    guard let spacing = parts[index].outcome.flatMap(board.theme.hatch), box.width >= 6 else {
      return false
    }
    let stroke = Stroke(board.theme.background, width: 1)
    let hatch = Path.hatch(in: box, spacing: board.scaled(spacing))
    board.add(SceneGroup(.hatch, marks: [.path(hatch, fill: nil, stroke: stroke)]))
    return true
  }

  /// The number in a part where it has room; over hatching on a plain patch.
  private func value(
    _ text: String, in box: Rect, _ fill: Color, isHatched: Bool, _ board: Board
  ) throws(DrawingError) -> [Mark] {
    let line = try board.line(text, board.type.value)
    guard box.width >= line.width + 8, box.height >= line.style.size * 1.3 else { return [] }
    let baseline = box.center.y + line.style.centerToBaseline
    let run = TextRun(
      line, at: Point(x: box.center.x, y: baseline), anchor: .middle, color: fill.labelColor,
      on: fill)
    let patch = isHatched ? [Mark.rect(run.inkBox.inset(by: -3), fill: fill, stroke: nil)] : []
    return patch + [.text(run)]
  }
}

/// What stands to the left of a bar.
private struct RowLabel {
  let name: [TextLine]
  /// How many cases the shares are of.
  let size: TextLine?

  var lines: [TextLine] { name + (size.map { [$0] } ?? []) }
}
