internal import GXDrawing
internal import GXModel
internal import GXStatistics

/// Cumulated curves of the groups in one plot: shares of the holders or of the total.
struct DistributionCurves {
  private struct Curve {
    let name: String
    /// What the label says below the name.
    let detail: String
    /// From 0 to 1 upwards, in the units of the axes.
    let points: [(x: Double, y: Double)]
  }

  private let chart: DistributionChart
  private let curves: [Curve]
  private let horizontal: QuantityAxis
  private let shares: QuantityAxis

  var isEmpty: Bool { curves.isEmpty }

  /// - Throws: `DrawingError.invalidChart` for more curves than can be told apart.
  init(_ chart: DistributionChart, _ data: DistributionData, _ board: Board) throws(DrawingError) {
    self.chart = chart
    let isLorenz = chart.kind == .lorenz
    curves = data.groups.compactMap { group in
      isLorenz ? Self.lorenz(group, chart) : Self.cumulative(group, chart)
    }
    guard curves.count <= board.theme.categorical.count else {
      throw .invalidChart(
        zh: "曲线多于\(board.theme.categorical.count)条，无法区分；请改用箱线图",
        en: "More than \(board.theme.categorical.count) curves cannot be told apart; use boxes")
    }
    shares = QuantityAxis(
      values: [0, 1], unit: .share, spacing: .linear, baseline: .zero, length: board.area.height,
      language: chart.caption.language)
    horizontal = isLorenz ? shares : chart.axis(data, length: board.area.width * 0.9)
  }

  private static func cumulative(_ group: DistributionData.Group, _ chart: DistributionChart)
    -> Curve?
  {
    guard let sample = group.sample else { return nil }
    let words = Words(language: chart.caption.language)
    let format = NumberFormat.values(
      [sample.median], unit: chart.unit, language: chart.caption.language)
    let median = words.value(format.full(sample.median), chart.unit)
    let count = DecimalNumber(mantissa: sample.count, exponent: 0).text(decimals: 0)
    let total = Double(sample.count)
    var points: [(x: Double, y: Double)] = []
    for (index, value) in sample.values.enumerated() {
      let isLast = index + 1 == sample.count || sample.values[index + 1] != value
      if isLast { points.append((value, Double(index + 1) / total)) }
    }
    return Curve(
      name: group.name,
      detail: words("n=\(count)，中位数\(median)", "n=\(count), median \(median)"),
      points: points)
  }

  private static func lorenz(_ group: DistributionData.Group, _ chart: DistributionChart) -> Curve?
  {
    guard let sample = group.sample, let inequality = Inequality(sample.values) else { return nil }
    let words = Words(language: chart.caption.language)
    let gini = DecimalNumber(inequality.gini)?.text(decimals: 2) ?? ""
    let largest = max(1, Int((Double(sample.count) * 0.1).rounded()))
    let share = NumberFormat(magnitude: .percent, decimals: 0, language: chart.caption.language)
      .full(inequality.share(ofLargest: largest))
    let holders = words("最大\(largest)\(chart.holders)占\(share)", "largest \(largest) hold \(share)")
    let total = Double(sample.count)
    return Curve(
      name: group.name, detail: words("G=\(gini)，\(holders)", "G=\(gini), \(holders)"),
      points: inequality.lorenz.enumerated().map { (Double($0.offset) / total, $0.element) })
  }

  // MARK: Drawing

  func draw(on board: inout Board) throws(DrawingError) {
    // Lorenz curves lie too near to one another for labels beside them, and so may others.
    if chart.kind == .cumulative, let labelled = try drawn(on: board, key: nil) {
      board = labelled
    } else if let keyed = try drawn(
      on: board, key: CurveKey(curves.map { ($0.name, $0.detail) }, board))
    {
      board = keyed
    }
  }

  /// The board with all curves, named by the key or beside themselves; nil where the names find no
  /// place there.
  private func drawn(on board: Board, key: CurveKey?) throws(DrawingError) -> Board? {
    var board = board
    let vertical = try VerticalAxis(shares, board)
    let plot = try plot(beside: key, vertical, board)
    let axis = HorizontalAxis(horizontal, plot: plot, board)
    let y = vertical.scale(plot, board)
    vertical.draw(plot, on: &board)
    try axis.draw(on: &board)
    let inks = SeriesInks(curves: curves.count, board.theme)
    let paths = curves.map { path(of: $0, axis.scale, y) }
    var obstacles = Obstacles()
    if chart.kind == .lorenz { try drawDiagonal(plot, &obstacles, on: &board) }
    for (index, points) in paths.enumerated() {
      let ink = inks[index]
      let stroke = Stroke(
        ink.mark, width: board.scaled(ink.width), dash: ink.dash.map(board.scaled),
        isRound: ink.dash.isEmpty)
      board.add(
        SceneGroup(
          .line, key: curves[index].name,
          marks: [.path(Path(through: points), fill: nil, stroke: stroke)]))
      obstacles.add(linesThrough: thinned(points, apart: 3))
    }
    if let key {
      key.draw(left: plot.right + board.type.axis.size * 1.4, top: plot.top, inks, on: &board)
      return board
    }
    for index in curves.indices {
      guard
        try drawLabel(index, along: paths[index], plot, inks[index], &obstacles, on: &board)
      else { return nil }
    }
    return board
  }

  private func plot(beside key: CurveKey?, _ vertical: VerticalAxis, _ board: Board)
    throws(DrawingError) -> Rect
  {
    let left = board.area.left + vertical.width(board)
    let bottom = board.area.bottom - HorizontalAxis.height(board)
    let top = board.area.top + board.type.axis.size * 0.6
    let room = board.area.right - board.type.axis.size * 1.4 - (key.map { $0.width } ?? 0)
    let wide = chart.kind == .lorenz ? (bottom - top) * 1.75 : .infinity
    let plot = Rect(left: left, top: top, right: min(room, left + wide), bottom: bottom)
    guard plot.width >= 120, plot.height >= 80 else {
      throw .canvasTooSmall(
        width: chart.style.size.size.width, height: chart.style.size.size.height)
    }
    return plot
  }

  /// The line of equal shares.
  private func drawDiagonal(_ plot: Rect, _ obstacles: inout Obstacles, on board: inout Board)
    throws(DrawingError)
  {
    let ends = [Point(x: plot.left, y: plot.bottom), Point(x: plot.right, y: plot.top)]
    let stroke = Stroke(
      board.theme.context, width: board.scaled(1.3), dash: [board.scaled(6), board.scaled(4)])
    board.add(SceneGroup(.rule, marks: [.line(from: ends[0], to: ends[1], stroke)]))
    obstacles.add(linesThrough: ends)
    let words = Words(language: chart.caption.language)
    let line = try board.line(words("完全均等", "equal shares"), board.type.annotation)
    let size = Size(width: line.width, height: board.inkHeight(1, line.style))
    let middle = Point(
      x: plot.left + plot.width * 0.4, y: plot.bottom - plot.height * 0.4)
    let box = Rect(
      x: middle.x - size.width - board.scaled(14), y: middle.y - size.height - board.scaled(8),
      width: size.width, height: size.height)
    obstacles.add(box)
    board.add(
      SceneGroup(
        .annotation,
        marks: board.stack([line], x: box.left, top: box.top, color: board.theme.text)))
  }

  /// The curve in pixels: steps for shares of holders, straight between the points of a Lorenz curve.
  private func path(of curve: Curve, _ x: QuantityScale, _ y: QuantityScale) -> [Point] {
    var points: [Point] = []
    var last = y(0)
    for item in curve.points {
      let point = Point(x: x(item.x), y: y(item.y))
      let isNear = points.last.map { point.x - $0.x < 0.5 } ?? false
      if chart.kind == .cumulative {
        if isNear, points.count > 1 {
          points.removeLast()
        } else {
          points.append(Point(x: point.x, y: last))
        }
        last = point.y
        points.append(point)
      } else if !isNear || item.x >= 1 {
        points.append(point)
      }
    }
    if chart.kind == .cumulative { points.append(Point(x: x.end, y: last)) }
    return points
  }

  private func thinned(_ points: [Point], apart: Double) -> [Point] {
    points.reduce(into: []) { kept, point in
      guard let last = kept.last else { return kept.append(point) }
      if abs(point.x - last.x) + abs(point.y - last.y) >= apart { kept.append(point) }
    }
  }

  /// Name and figures beside the curve, at the first height where they hide nothing; false where there
  /// is none.
  private func drawLabel(
    _ index: Int, along path: [Point], _ plot: Rect, _ ink: SeriesInks.Ink,
    _ obstacles: inout Obstacles, on board: inout Board
  ) throws(DrawingError) -> Bool {
    let curve = curves[index]
    let most = plot.width * 0.45
    let name = try board.typesetter.wrap(
      curve.name, board.type.labelBold, width: most, maximumLines: 1)
    let detail = try board.typesetter.wrap(
      curve.detail, board.type.annotation, width: most, maximumLines: 2)
    for lines in [name + detail, name] {
      let place = place(lines, along: path, plot, order: index, obstacles, board)
      guard let (label, anchor) = place else { continue }
      obstacles.add(label.box)
      if let leader = label.leader {
        board.add(
          SceneGroup(
            .leader, key: curve.name,
            marks: [.line(from: leader.start, to: leader.end, Stroke(ink.mark, width: 0.8))]))
      }
      let isLeft = label.box.center.x < anchor.x
      let marks = board.stack(
        lines, x: isLeft ? label.box.right : label.box.left, top: label.box.top,
        anchor: isLeft ? .end : .start, color: ink.text,
        fullText: name.isCut ? curve.name : nil)
      board.add(SceneGroup(.label, key: curve.name, marks: marks))
      return true
    }
    return false
  }

  private func place(
    _ lines: [TextLine], along path: [Point], _ plot: Rect, order: Int, _ obstacles: Obstacles,
    _ board: Board
  ) -> (PlacedLabel, Point)? {
    let heights = lines.enumerated().map { index, line in
      index == 0 ? board.inkHeight(1, line.style) : board.lineHeight(line.style)
    }
    let size = Size(width: lines.map(\.width).max() ?? 0, height: heights.reduce(0, +))
    let placement = LabelPlacement(
      obstacles: obstacles, room: plot.inset(by: 3), margin: board.scaled(4))
    // From the middle of the curve to its ends, each curve beginning a little lower than the last.
    let shares = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9].map { $0 - 0.04 * Double(order % 3) }
    var apart: (PlacedLabel, Point)?
    for share in shares {
      let height = plot.bottom - plot.height * share
      guard let anchor = path.first(where: { $0.y <= height }),
        let label = placement.place([PointLabel(anchor: anchor, radius: 2, size: size)])[0]
      else { continue }
      if label.leader == nil { return (label, anchor) }
      apart = apart ?? (label, anchor)
    }
    return apart
  }
}
