internal import GXDrawing
internal import GXModel

extension FunnelChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try FunnelData(self)
    guard !data.dots.isEmpty else { return try board.addMessageOfNoData() }
    let ends = try FunnelEnds(self, data, board)
    let bottom = board.area.bottom - HorizontalAxis.height(board)
    let top = board.area.top + board.type.axis.size * 0.6
    let vertical = try VerticalAxis(valueAxis(data, length: bottom - top), board)
    let plot = Rect(
      left: board.area.left + vertical.width(board), top: top,
      right: board.area.right - ends.width, bottom: bottom)
    guard plot.width >= 120, plot.height >= 80 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let sizes = QuantityAxis(
      values: data.dots.map(\.size), unit: .count(""), spacing: .squareRoot, baseline: .zero,
      length: plot.width, language: caption.language)
    let horizontal = HorizontalAxis(sizes, plot: plot, board)
    let y = vertical.scale(plot, board)
    vertical.draw(plot, on: &board)
    try horizontal.draw(on: &board)
    let lines = FunnelLines(data, horizontal.scale, y, plot)
    lines.draw(on: &board)
    ends.draw(lines, plot, on: &board)
    let radius = board.scaled(5)
    var obstacles = Obstacles()
    for path in lines.all {
      // Longer pieces than are drawn: labels keep a margin anyway.
      obstacles.add(
        linesThrough: path.indices.filter { $0 % 4 == 0 || $0 + 1 == path.count }.map { path[$0] })
    }
    for dot in data.dots {
      obstacles.add(
        dotAt: Point(x: horizontal.scale(dot.size), y: y(dot.value)), radius: radius)
    }
    drawDots(data, horizontal.scale, y, radius: radius, on: &board)
    let labels = data.outliers.map { dot in
      DotLabels.Label(
        name: dot.name, anchor: Point(x: horizontal.scale(dot.size), y: y(dot.value)),
        radius: radius, color: color(dot.position, board.theme).readable(on: board.theme.background)
      )
    }
    _ = try DotLabels.draw(
      labels, style: board.type.annotation, obstacles: obstacles,
      room: plot.inset(by: board.scaled(3)), on: &board)
  }

  private func color(_ position: FunnelData.Position, _ theme: Theme) -> Color {
    switch position {
    case .above: theme.above
    case .within: theme.context
    case .below: theme.below
    }
  }

  private func drawDots(
    _ data: FunnelData, _ x: QuantityScale, _ y: QuantityScale, radius: Double,
    on board: inout Board
  ) {
    let ring = Stroke(board.theme.background, width: board.scaled(1))
    // Those within the limits first, so that none hides one that matters.
    for position in [FunnelData.Position.within, .below, .above] {
      let marks = data.dots.filter { $0.position == position }.map { dot in
        board.dot(
          at: Point(x: x(dot.size), y: y(dot.value)),
          radius: position == .within ? radius * 0.8 : radius,
          fill: color(position, board.theme), stroke: ring, isBelow: position == .below)
      }
      board.add(SceneGroup(.point, key: "\(position)", marks: marks))
    }
  }
}

/// The names of the centre and of the limits at the right ends of their lines.
private struct FunnelEnds {
  let width: Double

  private let center: [TextLine]
  private let limits: [TextLine]

  init(_ chart: FunnelChart, _ data: FunnelData, _ board: Board) throws(DrawingError) {
    let format = NumberFormat.values(
      [data.center.value], unit: chart.unit, language: chart.caption.language)
    let most = board.area.width * 0.14
    center = try board.typesetter.wrap(
      "\(data.center.name) \(format.full(data.center.value))", board.type.labelBold, width: most,
      maximumLines: 3)
    limits = try data.limits.map { limit throws(DrawingError) in
      try board.typesetter.wrap(limit.name, board.type.annotation, width: most, maximumLines: 1)
        .first ?? TextLine(spans: [], width: 0, style: board.type.annotation)
    }
    width = ((center + limits).map(\.width).max() ?? 0) + board.scaled(14)
  }

  func draw(_ lines: FunnelLines, _ plot: Rect, on board: inout Board) {
    var blocks: [(lines: [TextLine], wanted: Double, color: Color)] = [
      (center, lines.center[0].y, board.theme.title)
    ]
    for (index, limit) in lines.limits.enumerated() {
      for path in [limit.upper, limit.lower] {
        guard let end = path.last else { continue }
        blocks.append(([limits[index]], end.y, board.theme.text))
      }
    }
    // The centre's name is the last to go where the plot is too low for all.
    while !blocks.isEmpty {
      let heights = blocks.map { block in
        board.inkHeight(block.lines.count, block.lines.first?.style ?? board.type.annotation)
      }
      if let centers = Dodge.centers(
        wanted: blocks.map(\.wanted), sizes: heights, gap: board.scaled(3),
        within: plot.top - board.scaled(8)...plot.bottom)
      {
        for (index, block) in blocks.enumerated() {
          let top = centers[index] - heights[index] / 2
          board.add(
            SceneGroup(
              .axisLabels,
              marks: board.stack(
                block.lines, x: plot.right + board.scaled(10), top: top, color: block.color)))
        }
        return
      }
      blocks.removeLast()
    }
  }
}
