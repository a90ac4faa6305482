internal import GXDrawing
internal import GXModel

/// Where a trend chart's years and values lie, and the drawing of what has only a place.
struct TrendGeometry {
  let data: TrendData
  let axis: ValueAxis
  let plot: Rect
  private let x: LinearScale
  private let y: LinearScale
  private let unit: Double

  init(data: TrendData, axis: ValueAxis, plot: Rect, board: Board) {
    self.data = data
    self.axis = axis
    self.plot = plot
    unit = board.style.size.factor
    // Room for half a year label at both ends, so that no dot stands on the plot's edge.
    let inset = board.type.axis.size * 1.4
    let last = Double(max(1, data.years.count - 1))
    let isAlone = data.years.count == 1
    x = LinearScale(
      domain: isAlone ? 0...0 : 0...last, from: plot.left + inset, to: plot.right - inset * 0.5)
    y = LinearScale(domain: axis.domain, from: plot.bottom, to: plot.top)
  }

  func position(index: Int, _ value: Double) -> Point { Point(x: x(Double(index)), y: y(value)) }

  func center(of year: Int) -> Double { x(Double(year - data.years.lowerBound)) }

  /// The pixels between two years.
  var step: Double { data.years.count > 1 ? x(1) - x(0) : plot.width }

  /// Where the rule of a break stands: between the years that it divides.
  func ruleX(_ item: SeriesBreak) -> Double { center(of: item.year) - step / 2 }

  /// The points of a line's stretches, without years that have no value.
  func stretches(of line: TrendData.Line) -> [[Point]] {
    data.segments { line.points[$0] != nil }.map { range in
      range.map { position(index: $0, line.points[$0]?.value ?? 0) }
    }
  }

  // MARK: Guides

  func drawGuides(_ ticks: [AxisTick], on board: inout Board, areLabelled: Bool = true) {
    let theme = board.theme
    let grid = SceneGroup(
      .grid,
      marks: ticks.map { item in
        let height = y(item.tick.value)
        return .line(
          from: Point(x: plot.left, y: height), to: Point(x: plot.right, y: height),
          Stroke(theme.grid, width: 1))
      })
    let labels = SceneGroup(
      .axisLabels,
      marks: ticks.map { item in
        let baseline = y(item.tick.value) + item.label.style.centerToBaseline
        return .text(
          TextRun(
            item.label, at: Point(x: plot.left - 10 * unit, y: baseline), anchor: .end,
            color: theme.text, on: theme.background))
      })
    board.add(grid)
    if areLabelled { board.add(labels) }
  }

  func drawYears(on board: inout Board, areLabelled: Bool, style: TextStyle? = nil)
    throws(DrawingError)
  {
    let theme = board.theme
    let style = style ?? board.type.axis
    let sample = try board.line("\(data.years.upperBound)", style).width
    let years = YearTicks.labelled(
      data.years, length: x.range.end - x.range.start, labelWidth: sample)
    let tick = 6 * unit
    let stroke = Stroke(theme.axis, width: 1)
    var marks: [Mark] = [
      .line(
        from: Point(x: plot.left, y: plot.bottom), to: Point(x: plot.right, y: plot.bottom),
        stroke)
    ]
    var labels: [Mark] = []
    for year in years {
      let center = center(of: year)
      marks.append(
        .line(
          from: Point(x: center, y: plot.bottom), to: Point(x: center, y: plot.bottom + tick),
          stroke))
      let baseline = plot.bottom + tick + 5 * unit + style.inkAscent
      labels.append(
        .text(
          TextRun(
            try board.line("\(year)", style), at: Point(x: center, y: baseline), anchor: .middle,
            color: theme.text, on: theme.background)))
    }
    if axis.domain.lowerBound < 0, axis.domain.upperBound > 0 {
      marks.append(
        .line(from: Point(x: plot.left, y: y(0)), to: Point(x: plot.right, y: y(0)), stroke))
    }
    board.add(SceneGroup(.axis, marks: marks))
    if areLabelled { board.add(SceneGroup(.axisLabels, marks: labels)) }
  }

  // MARK: Marks

  func drawMarks(_ inks: SeriesInks, on board: inout Board) {
    drawRules(on: &board)
    let order = data.lines.indices.sorted { one, two in
      !inks[one].isEmphasized && inks[two].isEmphasized
    }
    for index in order { drawBand(data.lines[index], inks[index], on: &board) }
    drawBackdrop(order.filter { inks[$0].isBackdrop }, inks, on: &board)
    for index in order where !inks[index].isBackdrop {
      drawLine(data.lines[index], inks[index], on: &board)
    }
  }

  /// The lines behind another one, which all look alike, as one.
  private func drawBackdrop(_ indices: [Int], _ inks: SeriesInks, on board: inout Board) {
    var paths: [Stroke: [Path.Element]] = [:]
    var strokes: [Stroke] = []
    for index in indices {
      for case .path(let path, _, let stroke?) in marks(of: data.lines[index], inks[index]) {
        if paths[stroke] == nil { strokes.append(stroke) }
        paths[stroke, default: []] += path.elements
      }
    }
    let marks = strokes.map { Mark.path(Path(paths[$0] ?? []), fill: nil, stroke: $0) }
    board.add(SceneGroup(.backdrop, marks: marks))
  }

  private func drawRules(on board: inout Board) {
    let stroke = Stroke(board.theme.text, width: 1.3 * unit, dash: [5 * unit, 4 * unit])
    let marks = data.breaks.map { item in
      Mark.line(
        from: Point(x: ruleX(item), y: plot.top), to: Point(x: ruleX(item), y: plot.bottom),
        stroke)
    }
    board.add(SceneGroup(.rule, marks: marks))
  }

  private func drawBand(_ line: TrendData.Line, _ ink: SeriesInks.Ink, on board: inout Board) {
    let fill = ink.mark.opacity(0.18)
    let marks = data.segments { line.bands[$0] != nil }.map { range in
      let intervals = range.compactMap { index in line.bands[index].map { (index, $0) } }
      // A single year has no extent of its own, so it gets a narrow bar.
      let reach = intervals.count == 1 ? min(step, 40 * unit) * 0.2 : 0
      let upper = intervals.flatMap { ends(of: $0, $1.high, reach) }
      let lower = intervals.reversed().flatMap { ends(of: $0, $1.low, reach).reversed() }
      return Mark.path(Path(polygon: upper + lower), fill: fill, stroke: nil)
    }
    board.add(SceneGroup(.band, key: line.series.name, marks: marks))
  }

  private func ends(of index: Int, _ value: Double, _ reach: Double) -> [Point] {
    let point = position(index: index, value)
    guard reach > 0 else { return [point] }
    return [Point(x: point.x - reach, y: point.y), Point(x: point.x + reach, y: point.y)]
  }

  private func drawLine(_ line: TrendData.Line, _ ink: SeriesInks.Ink, on board: inout Board) {
    board.add(SceneGroup(.line, key: line.series.name, marks: marks(of: line, ink)))
    board.add(
      SceneGroup(.point, key: line.series.name, marks: dots(of: line, ink, on: board)))
  }

  /// The stretches of a line, dashed where they lead to or from an estimate.
  private func marks(of line: TrendData.Line, _ ink: SeriesInks.Ink) -> [Mark] {
    let width = ink.width * unit
    let solid = Stroke(
      ink.mark, width: width, dash: ink.dash.map { $0 * unit * (width / unit / 3) },
      isRound: ink.dash.isEmpty)
    let dashed = Stroke(ink.mark, width: width * 0.75, dash: [5 * unit, 5 * unit])
    var marks: [Mark] = []
    for range in data.segments({ line.points[$0] != nil }) where range.count > 1 {
      for part in parts(of: range, in: line) {
        let points = part.range.map { position(index: $0, line.points[$0]?.value ?? 0) }
        marks.append(
          .path(Path(through: points), fill: nil, stroke: part.isEstimated ? dashed : solid))
      }
    }
    return marks
  }

  /// A stretch cut where it leads to or from an estimate.
  private func parts(of range: Range<Int>, in line: TrendData.Line) -> [(
    range: ClosedRange<Int>, isEstimated: Bool
  )] {
    var parts: [(range: ClosedRange<Int>, isEstimated: Bool)] = []
    for index in range.dropLast() {
      let isEstimated =
        line.points[index]?.isEstimated == true || line.points[index + 1]?.isEstimated == true
      if let last = parts.last, last.isEstimated == isEstimated {
        parts[parts.count - 1].range = last.range.lowerBound...(index + 1)
      } else {
        parts.append((index...(index + 1), isEstimated))
      }
    }
    return parts
  }

  /// The radius of a dot of a line.
  func radius(_ ink: SeriesInks.Ink) -> Double { (ink.isEmphasized ? 5 : 3.6) * unit }

  private func dots(of line: TrendData.Line, _ ink: SeriesInks.Ink, on board: Board) -> [Mark] {
    let radius = radius(ink)
    let ring = Stroke(board.theme.background, width: 1.5 * unit)
    let hasRoom = step >= radius * 3.2 && !ink.hasOnlyLastDot
    let last = line.points.lastIndex { $0 != nil }
    return data.segments { line.points[$0] != nil }.flatMap { range in
      range.compactMap { index -> Mark? in
        guard let point = line.points[index], let value = point.value,
          hasRoom || range.count == 1 || point.isEstimated || index == last
        else { return nil }
        let center = position(index: index, value)
        guard point.isEstimated else {
          return .circle(center: center, radius: radius, fill: ink.mark, stroke: ring)
        }
        return .circle(
          center: center, radius: radius, fill: board.theme.background,
          stroke: Stroke(ink.mark, width: 2 * unit))
      }
    }
  }
}
