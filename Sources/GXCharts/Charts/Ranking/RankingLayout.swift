internal import GXDrawing
internal import GXModel

extension RankingChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try RankingData(self)
    guard !data.isEmpty else { return try board.addMessageOfNoData() }
    let columns = try RankingColumns(self, data, board)
    let legend = try StandingLegend(data, board)
    let plot = Rect(
      left: columns.plotLeft,
      top: board.area.top + columns.texts.headHeight(board) + board.scaled(10),
      right: columns.plotRight,
      bottom: board.area.bottom - HorizontalAxis.height(board) - legend.height(board))
    guard plot.width >= board.area.width * 0.25, plot.height > 30 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let step = plot.height / Double(data.places.count)
    guard step >= columns.style.size * 1.08 else {
      throw .invalidChart(
        zh: "画布放不下\(rows.count)行；请用更高的画布或减少行数",
        en: "\(rows.count) rows do not fit; use a taller canvas or fewer rows")
    }
    let axis = QuantityAxis(linear: valueAxis(data, length: plot.width))
    let horizontal = HorizontalAxis(axis, plot: plot, board)
    try horizontal.draw(on: &board)
    columns.texts.drawHeads(bottom: plot.top - board.scaled(8), on: &board)
    try drawReference(data, horizontal.scale, plot, on: &board)
    legend.draw(left: plot.left, bottom: board.area.bottom, on: &board)
    for (index, place) in data.places.enumerated() {
      let center = plot.top + step * (Double(index) + 0.5)
      columns.texts.draw(index, center: center, on: &board)
      draw(place, data.standing(place.row), at: center, horizontal.scale, on: &board)
    }
  }

  private func drawReference(
    _ data: RankingData, _ x: QuantityScale, _ plot: Rect, on board: inout Board
  ) throws(DrawingError) {
    guard let reference else { return }
    let place = x(reference.value)
    let stroke = Stroke(
      board.theme.text, width: board.scaled(1.3), dash: [board.scaled(5), board.scaled(4)])
    board.add(
      SceneGroup(
        .rule,
        marks: [
          .line(from: Point(x: place, y: plot.top), to: Point(x: place, y: plot.bottom), stroke)
        ]))
    let text = "\(reference.name) \(data.format.full(reference.value))"
    guard
      let line = try board.typesetter.wrap(
        text, board.type.annotation, width: plot.width, maximumLines: 1
      ).first
    else { return }
    let left = min(max(place - line.width / 2, plot.left), plot.right - line.width)
    let top = plot.top - board.scaled(8) - board.inkHeight(1, board.type.annotation)
    board.add(
      SceneGroup(.head, marks: board.stack([line], x: left, top: top, color: board.theme.title)))
  }

  private func draw(
    _ place: RankingData.Place, _ standing: RankingData.Standing?, at y: Double,
    _ x: QuantityScale, on board: inout Board
  ) {
    guard let value = place.row.value else { return }
    let color = standing?.color(board.theme) ?? board.theme.accent
    if let interval = place.row.interval {
      let ends = (Point(x: x(interval.lowerBound), y: y), Point(x: x(interval.upperBound), y: y))
      board.add(
        SceneGroup(
          .interval, key: place.row.name,
          marks: [.line(from: ends.0, to: ends.1, Stroke(color, width: board.scaled(2.6)))]))
    }
    let ring =
      place.isSmall
      ? Stroke(color, width: board.scaled(1.8))
      : Stroke(board.theme.background, width: board.scaled(1.4))
    board.add(
      SceneGroup(
        .point, key: place.row.name,
        marks: [
          board.dot(
            at: Point(x: x(value), y: y), radius: board.scaled(5.2),
            fill: place.isSmall ? board.theme.background : color, stroke: ring,
            isBelow: standing == .below)
        ]))
  }
}

extension RankingData.Standing {
  func color(_ theme: Theme) -> Color {
    switch self {
    case .above: theme.above
    case .around: theme.context
    case .below: theme.below
    }
  }
}

/// What the three colours say of the intervals; empty where there is no reference.
private struct StandingLegend {
  private let entries: [(standing: RankingData.Standing, line: TextLine)]

  init(_ data: RankingData, _ board: Board) throws(DrawingError) {
    guard let name = data.reference?.name, data.hasIntervals else {
      entries = []
      return
    }
    let words = Words(language: board.language)
    let all: [(RankingData.Standing, String)] = [
      (.above, words("区间高于\(name)", "interval above the line")),
      (.around, words("区间包含\(name)值", "contains the line")),
      (.below, words("区间低于\(name)", "below the line")),
    ]
    entries = try all.map { standing, text throws(DrawingError) in
      (standing, try board.line(text, board.type.annotation))
    }
  }

  /// What the legend takes below the axis.
  func height(_ board: Board) -> Double {
    entries.isEmpty ? 0 : board.type.annotation.size + board.scaled(14)
  }

  func draw(left: Double, bottom: Double, on board: inout Board) {
    let theme = board.theme
    let radius = board.scaled(5.2)
    var marks: [Mark] = []
    var x = left
    for (standing, line) in entries {
      let color = standing.color(theme)
      guard x + 3 * radius + line.width <= board.area.right else { break }
      let style = line.style
      let center = bottom - style.inkDescent - style.centerToBaseline
      let start = Point(x: x + radius * 3, y: center + style.centerToBaseline)
      marks.append(
        board.dot(
          at: Point(x: x + radius, y: center), radius: radius, fill: color, stroke: nil,
          isBelow: standing == .below))
      marks.append(
        .text(
          TextRun(
            line, at: start, color: color.readable(on: theme.background), on: theme.background)))
      x = start.x + line.width + board.scaled(28)
    }
    board.add(SceneGroup(.legend, marks: marks))
  }
}
