public import GXDrawing
internal import GXModel

/// A small plot for each series with the same axes, the other series faint behind it.
///
/// Breaks and gaps are drawn as in a trend chart.
public struct MultiplesChart: Chart {
  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  public var series: [TrendSeries]
  /// From left to right and from top to bottom.
  public var order: SeriesOrder
  public var breaks: [SeriesBreak]

  public init(
    caption: Caption, unit: ValueUnit, series: [TrendSeries], order: SeriesOrder = .lastYear,
    breaks: [SeriesBreak] = [], style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.series = series
    self.order = order
    self.breaks = breaks
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}

extension MultiplesChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let words = Words(language: caption.language)
    var description = try trend(panels: series.map { TrendPanel(title: $0.name, series: [$0]) })
      .describe()
    guard let data = try data() else { return description }
    description.subtitleParts = [
      words.unit(unit, axis(data, length: 200).format.magnitude),
      order.name(lastYear: data.years.upperBound, words),
      words("同一纵轴，灰线为其余各项", "same axis, grey lines are the others"),
    ]
    return description
  }

  func layOut(on board: inout Board) throws(DrawingError) {
    guard let unsorted = try data(), !unsorted.isEmpty else {
      return try board.addMessageOfNoData()
    }
    var chart = self
    chart.series = order.sorted(unsorted.lines).map(\.series)
    if let data = try chart.data() { try chart.drawPanels(data, on: &board) }
  }

  private func drawPanels(_ data: TrendData, on board: inout Board) throws(DrawingError) {
    let grid = try MultiplesGrid(self, data, board)
    let axis = axis(data, length: grid.plotHeight)
    var ticks: [AxisTick] = []
    for tick in axis.ticks {
      ticks.append(
        AxisTick(tick: tick, label: try board.line(axis.label(tick), board.type.note)))
    }
    let left = (ticks.map(\.label.width).max() ?? 0) + board.scaled(10)
    for index in series.indices {
      let plot = grid.plot(index, tickWidth: left)
      guard plot.width >= 60, plot.height >= 40 else {
        throw .invalidChart(
          zh: "画布放不下\(series.count)个小图；请用更大的画布或减少数量",
          en: "\(series.count) panels do not fit; use a larger canvas or fewer panels")
      }
      let geometry = TrendGeometry(data: data, axis: axis, plot: plot, board: board)
      let inks = SeriesInks(front: index, of: series.count, board.theme)
      geometry.drawGuides(ticks, on: &board, areLabelled: grid.isFirstInRow(index))
      try geometry.drawYears(
        on: &board, areLabelled: grid.isLastInColumn(index), style: board.type.note)
      geometry.drawMarks(inks, on: &board)
      grid.drawTitle(index, above: plot, on: &board)
      try drawEnd(index, geometry, inks, on: &board)
    }
    if let room = grid.key(tickWidth: left) {
      try MultiplesKey(breaks: data.breaks, board).draw(in: room, on: &board)
    }
  }

  private func trend(panels: [TrendPanel]) -> TrendChart {
    TrendChart(caption: caption, unit: unit, panels: panels, breaks: breaks, style: style)
  }

  /// All series in one, so that the axes agree and the others stand behind; nil without series.
  private func data() throws(DrawingError) -> TrendData? {
    let bare = series.map { series in
      var bare = series
      bare.band = nil
      return bare
    }
    return try TrendData.panels(of: trend(panels: [TrendPanel(series: bare)])).first
  }

  private func axis(_ data: TrendData, length: Double) -> ValueAxis {
    ValueAxis(
      values: data.values, unit: unit, baseline: .zero, length: length, spacing: 60, fewest: 3,
      language: caption.language)
  }

  /// The last value beside the last dot.
  private func drawEnd(
    _ index: Int, _ geometry: TrendGeometry, _ inks: SeriesInks, on board: inout Board
  ) throws(DrawingError) {
    let points = geometry.data.lines[index].points
    guard let last = points.lastIndex(where: { $0 != nil }), let value = points[last]?.value else {
      return
    }
    let line = try board.line(endFormat(geometry.data).full(value), board.type.noteBold)
    let end = geometry.position(index: last, value)
    let radius = geometry.radius(inks[index])
    // Beside the plot where the line reaches its end, else above the dot, never on the line.
    let isAtEnd = last == points.count - 1
    let x = isAtEnd ? geometry.plot.right + board.scaled(6) : end.x
    let y = isAtEnd ? end.y + line.style.centerToBaseline : end.y - radius - board.scaled(6)
    let run = TextRun(
      line, at: Point(x: x, y: y), anchor: isAtEnd ? .start : .middle, color: inks[index].text,
      on: board.theme.background, halo: board.theme.background)
    board.add(SceneGroup(.label, key: series[index].name, marks: [.text(run)]))
  }

  /// The last values of all lines have one precision.
  func endFormat(_ data: TrendData) -> NumberFormat {
    .values(
      data.lines.compactMap { $0.present.last?.value }, unit: unit, language: caption.language)
  }
}
