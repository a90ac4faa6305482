public import GXDrawing
internal import GXModel

/// A small plot for each series with the same axes, the other series faint behind it.
///
/// The plots stand in the order of the series; breaks and gaps are drawn as in a trend chart.
public struct MultiplesChart: Chart {
  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  public var series: [TrendSeries]
  public var breaks: [SeriesBreak]

  public init(
    caption: Caption, unit: ValueUnit, series: [TrendSeries], breaks: [SeriesBreak] = [],
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.series = series
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
    let data = try panelData()
    let magnitude = data.first.map { axis($0, length: 200).format.magnitude } ?? .one
    description.subtitleParts = [
      words.unit(unit, magnitude),
      words("同一纵轴，灰线为其余各项", "same axis, grey lines are the others"),
    ]
    return description
  }

  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try panelData()
    guard let first = data.first, !first.isEmpty else { return try board.addMessageOfNoData() }
    let grid = try MultiplesGrid(self, first, board)
    let axis = axis(first, length: grid.plotHeight)
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
      let geometry = TrendGeometry(data: data[index], axis: axis, plot: plot, board: board)
      let inks = SeriesInks(front: index, of: series.count, board.theme)
      geometry.drawGuides(ticks, on: &board, areLabelled: grid.isFirstInRow(index))
      try geometry.drawYears(
        on: &board, areLabelled: grid.isLastInColumn(index), style: board.type.note)
      geometry.drawMarks(inks, on: &board)
      grid.drawTitle(index, above: plot, on: &board)
      try drawEnd(index, geometry, inks, on: &board)
    }
  }

  private func trend(panels: [TrendPanel]) -> TrendChart {
    TrendChart(caption: caption, unit: unit, panels: panels, breaks: breaks, style: style)
  }

  /// For each panel all series, so that the axes agree and the others stand behind.
  private func panelData() throws(DrawingError) -> [TrendData] {
    let bare = series.map { series in
      var bare = series
      bare.band = nil
      return bare
    }
    guard let data = try TrendData.panels(of: trend(panels: [TrendPanel(series: bare)])).first
    else {
      return []
    }
    return series.map { _ in data }
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
    let line = try board.line(endText(value), board.type.noteBold)
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

  fileprivate func endText(_ value: Double) -> String {
    NumberFormat.values([value], unit: unit, language: caption.language).full(value)
  }
}

/// Rows and columns of panels.
private struct MultiplesGrid {
  let plotHeight: Double

  private let columns: Int
  private let count: Int
  private let cell: Size
  private let titles: [TextLine]
  private let titleHeight: Double
  private let endWidth: Double
  private let area: Rect

  init(_ chart: MultiplesChart, _ data: TrendData, _ board: Board) throws(DrawingError) {
    count = chart.series.count
    let years = board.type.note.size * 1.2 + board.scaled(12)
    area = Rect(
      left: board.area.left, top: board.area.top, right: board.area.right,
      bottom: max(board.area.top, board.area.bottom - years))
    columns = Self.columns(for: count, in: area)
    let rows = (count + columns - 1) / columns
    cell = Size(width: area.width / Double(columns), height: area.height / Double(rows))
    titleHeight = board.type.panelTitle.size + board.scaled(20)
    plotHeight = cell.height - titleHeight - board.scaled(16)
    var titles: [TextLine] = []
    var widths: [Double] = []
    for series in chart.series {
      let lines = try board.typesetter.wrap(
        series.name, board.type.panelTitle, width: cell.width * 0.9, maximumLines: 1)
      titles.append(
        lines.first ?? TextLine(spans: [], width: 0, style: board.type.panelTitle))
    }
    for line in data.lines {
      guard let value = line.points.last??.value else { continue }
      widths.append(try board.line(chart.endText(value), board.type.noteBold).width)
    }
    self.titles = titles
    endWidth = (widths.max() ?? 0) + board.scaled(18)
  }

  /// As many columns as make the cells about half as high again as wide.
  private static func columns(for count: Int, in area: Rect) -> Int {
    let ideal = (Double(count) * area.width / area.height / 1.7).squareRoot()
    let columns = min(count, max(1, Int(ideal.rounded())))
    // The same number of rows in fewer columns leaves no ragged last row.
    let rows = (count + columns - 1) / columns
    return (count + rows - 1) / rows
  }

  func plot(_ index: Int, tickWidth: Double) -> Rect {
    let x = area.left + cell.width * Double(index % columns)
    let y = area.top + cell.height * Double(index / columns)
    return Rect(
      left: x + tickWidth, top: y + titleHeight, right: x + cell.width - endWidth,
      bottom: y + titleHeight + plotHeight)
  }

  func isFirstInRow(_ index: Int) -> Bool { index % columns == 0 }

  func isLastInColumn(_ index: Int) -> Bool { index + columns >= count }

  func drawTitle(_ index: Int, above plot: Rect, on board: inout Board) {
    let bottom = plot.top - board.scaled(12)
    let top = bottom - board.inkHeight(1, board.type.panelTitle)
    board.add(
      SceneGroup(
        .head,
        marks: board.stack([titles[index]], x: plot.left, top: top, color: board.theme.title)))
  }
}
