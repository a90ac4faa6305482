internal import GXDrawing
internal import GXModel

extension ScatterChart: ChartPhases {
  /// A dot with both values.
  private struct Placed {
    let name: String
    let x: Double
    let y: Double
    let isEmphasized: Bool
  }

  private var placed: [Placed] {
    dots.compactMap { dot in
      guard let x = dot.x, let y = dot.y else { return nil }
      return Placed(name: dot.name, x: x, y: y, isEmphasized: dot.isEmphasized)
    }
  }

  func describe() throws(DrawingError) -> ChartDescription {
    try check()
    let words = Words(language: caption.language)
    let placed = placed
    let missing = dots.count - placed.count
    let parts = [
      (x, words("横轴", "horizontal"), placed.map(\.x)),
      (y, words("纵轴", "vertical"), placed.map(\.y)),
    ]
    .map { axis, side, values in
      let unit =
        axis.isLogarithmic
        ? words.unitName(axis.unit, .one)
        : words.unitName(axis.unit, scale(axis, values, length: 600).format.magnitude)
      let details = [unit, axis.isLogarithmic ? words("对数刻度", "logarithmic") : ""]
        .filter { !$0.isEmpty }
      let bracket =
        details.isEmpty ? "" : words("（\(words.list(details))）", " (\(words.list(details)))")
      return words("\(side)为\(axis.name)\(bracket)", "\(side): \(axis.name)\(bracket)")
    }
    return ChartDescription(
      subtitleParts: placed.isEmpty ? [] : parts,
      notes: missing == 0
        ? [] : [words("\(missing)个缺数据，未画出。", "\(missing) lack data and are not drawn.")],
      summary: words.sentence(
        [words("散点图，\(placed.count)个点", "Scatter plot, \(placed.count) dots")] + parts),
      table: DataTable(
        columns: [words("名称", "name"), x.name, y.name],
        rows: dots.map { dot in
          [dot.name, dot.x.map(PlainNumber.text) ?? "", dot.y.map(PlainNumber.text) ?? ""]
        }))
  }

  private func check() throws(DrawingError) {
    for dot in dots {
      for (axis, value) in [(x, dot.x), (y, dot.y)] {
        guard let value else { continue }
        guard value.isFinite, abs(value) < 1e300, value >= 0 || !axis.isLogarithmic else {
          throw .invalidChart(
            zh: "“\(dot.name)”的“\(axis.name)”不是有限数，或在对数轴上为负",
            en: "“\(axis.name)” of “\(dot.name)” is not finite, or negative on a logarithmic axis")
        }
      }
    }
  }

  private func scale(_ axis: Axis, _ values: [Double], length: Double) -> QuantityAxis {
    QuantityAxis(
      values: values, unit: axis.unit, spacing: axis.isLogarithmic ? .logarithmic : .linear,
      baseline: .free, length: length, language: caption.language)
  }

  // MARK: Layout

  func layOut(on board: inout Board) throws(DrawingError) {
    let placed = placed
    guard !placed.isEmpty else { return try board.addMessageOfNoData() }
    let top = board.area.top + board.type.axis.size * 0.6
    let bottom = board.area.bottom - HorizontalAxis.height(board)
    let vertical = try VerticalAxis(
      scale(y, placed.map(\.y), length: bottom - top), board)
    let plot = Rect(
      left: board.area.left + vertical.width(board), top: top,
      right: board.area.right - board.type.axis.size * 1.4, bottom: bottom)
    guard plot.width >= 120, plot.height >= 80 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let horizontal = HorizontalAxis(
      scale(x, placed.map(\.x), length: plot.width), plot: plot, board)
    vertical.draw(plot, on: &board)
    try horizontal.draw(on: &board)
    let height = vertical.scale(plot, board)
    let places = placed.map { Point(x: horizontal.scale($0.x), y: height($0.y)) }
    let radius = board.scaled(placed.count > 400 ? 3 : 5)
    let kept = Self.visible(placed, places, cell: radius / 2)
    draw(kept, placed, places, radius: radius, on: &board)
    var obstacles = Obstacles()
    for index in kept { obstacles.add(dotAt: places[index], radius: radius) }
    let named = namedDots(placed, places, plot).map { index in
      DotLabels.Label(
        name: placed[index].name, anchor: places[index], radius: radius,
        color: placed[index].isEmphasized
          ? board.theme.accent.readable(on: board.theme.background) : board.theme.text)
    }
    _ = try DotLabels.draw(
      named, style: board.type.annotation, obstacles: obstacles,
      room: plot.inset(by: board.scaled(3)), on: &board)
  }

  /// Of dots that would cover one another to within half a radius only one is drawn, an emphasised one
  /// if there is any.
  private static func visible(_ dots: [Placed], _ places: [Point], cell: Double) -> [Int] {
    struct Cell: Hashable {
      let x: Double
      let y: Double
    }
    guard dots.count > 2000 else { return Array(dots.indices) }
    var seen = Set<Cell>()
    return dots.indices.filter { index in
      let place = Cell(
        x: (places[index].x / cell).rounded(), y: (places[index].y / cell).rounded())
      return seen.insert(place).inserted || dots[index].isEmphasized
    }
  }

  private func draw(
    _ kept: [Int], _ dots: [Placed], _ places: [Point], radius: Double, on board: inout Board
  ) {
    let hasEmphasis = dots.contains(where: \.isEmphasized)
    let ring = Stroke(board.theme.background, width: board.scaled(radius < 4 ? 0.6 : 1))
    for isFront in [false, true] {
      let color = isFront || !hasEmphasis ? board.theme.accent : board.theme.context
      let marks = kept.filter { dots[$0].isEmphasized == isFront }.map {
        Mark.circle(center: places[$0], radius: radius, fill: color, stroke: ring)
      }
      board.add(SceneGroup(.point, key: isFront ? "emphasized" : nil, marks: marks))
    }
  }

  /// The dots to be named, the most important first.
  private func namedDots(_ dots: [Placed], _ places: [Point], _ plot: Rect) -> [Int] {
    let emphasized = dots.indices.filter { dots[$0].isEmphasized }
    guard case .extremes(let count) = labels, count > 0 else {
      return labels == .none ? [] : emphasized
    }
    let xs = places.map(\.x).sorted()
    let ys = places.map(\.y).sorted()
    let middle = Point(x: xs[xs.count / 2], y: ys[ys.count / 2])
    func distance(_ index: Int) -> Double {
      let dx = (places[index].x - middle.x) / plot.width
      let dy = (places[index].y - middle.y) / plot.height
      return dx * dx + dy * dy
    }
    let others = dots.indices.filter { !dots[$0].isEmphasized }
      .sorted { (-distance($0), $0) < (-distance($1), $1) }
    return emphasized + others.prefix(count)
  }
}
