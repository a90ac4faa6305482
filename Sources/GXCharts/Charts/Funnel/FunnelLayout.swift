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
        Mark.circle(
          center: Point(x: x(dot.size), y: y(dot.value)),
          radius: position == .within ? radius * 0.8 : radius,
          fill: color(position, board.theme), stroke: ring)
      }
      board.add(SceneGroup(.point, key: "\(position)", marks: marks))
    }
  }
}

/// The centre line and the limits of a funnel in pixels, cut at the plot's edges.
struct FunnelLines {
  let center: [Point]
  /// For each level the upper and the lower limit.
  let limits: [(upper: [Point], lower: [Point])]

  init(_ data: FunnelData, _ x: QuantityScale, _ y: QuantityScale, _ plot: Rect) {
    let height = y(data.center.value)
    center = [Point(x: plot.left, y: height), Point(x: plot.right, y: height)]
    let domain = y.domain
    let widest = x.domain.upperBound
    limits = data.limits.map { limit in
      let points = Self.dense(limit, x).filter { $0.size <= widest }
      func path(_ value: (FunnelChart.LimitPoint) -> Double) -> [Point] {
        let moving = Self.moving(points.map { ($0.size, value($0)) })
        return Self.visible(moving, in: domain).map { Point(x: x($0.0), y: y($0.1)) }
      }
      return (path(\.high), path(\.low))
    }
  }

  /// A limit with a point every few pixels, so that its curve has no corners.
  private static func dense(_ limit: FunnelChart.Limit, _ x: QuantityScale)
    -> [FunnelChart.LimitPoint]
  {
    let pairs = zip(limit.points, limit.points.dropFirst())
    let between = pairs.flatMap { left, right -> [FunnelChart.LimitPoint] in
      let steps = max(1, Int((x(right.size) - x(left.size)) / 12))
      return (0..<steps).compactMap { step in
        let size = left.size + (right.size - left.size) * Double(step) / Double(steps)
        return FunnelData.bounds(of: limit, at: size).map {
          FunnelChart.LimitPoint(size: size, low: $0.low, high: $0.high)
        }
      }
    }
    return between + limit.points.suffix(1)
  }

  /// Without the stretch at the start where a limit stays at the end of what is possible.
  private static func moving(_ points: [(Double, Double)]) -> [(Double, Double)] {
    let start = zip(points, points.dropFirst()).prefix { $0.1 == $1.1 }.count
    return start + 1 < points.count ? Array(points[start...]) : []
  }

  var all: [[Point]] { [center] + limits.flatMap { [$0.upper, $0.lower] } }

  /// The stretch from where a limit enters the domain, as near to the centre as it then stays.
  private static func visible(_ points: [(Double, Double)], in domain: ClosedRange<Double>) -> [(
    Double, Double
  )] {
    guard let first = points.firstIndex(where: { domain.contains($0.1) }) else { return [] }
    var kept = points[first...].prefix { domain.contains($0.1) }.map(\.self)
    if first > 0, let entry = kept.first {
      let before = points[first - 1]
      let edge = before.1 > domain.upperBound ? domain.upperBound : domain.lowerBound
      let share = (edge - before.1) / (entry.1 - before.1)
      kept.insert((before.0 + (entry.0 - before.0) * share, edge), at: 0)
    }
    return kept
  }

  func draw(on board: inout Board) {
    let theme = board.theme
    board.add(
      SceneGroup(
        .rule, key: "center",
        marks: [
          .line(from: center[0], to: center[1], Stroke(theme.title, width: board.scaled(1.4)))
        ]))
    for (index, limit) in limits.enumerated() {
      let isOuter = index == limits.count - 1
      let stroke = Stroke(
        theme.text, width: board.scaled(1.4),
        dash: isOuter ? [] : [board.scaled(6), board.scaled(4)])
      let marks = [limit.upper, limit.lower].filter { $0.count > 1 }.map {
        Mark.path(Path(through: $0), fill: nil, stroke: stroke)
      }
      board.add(SceneGroup(.rule, key: "limit", marks: marks))
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
