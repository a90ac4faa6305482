internal import GXDrawing
internal import GXModel

extension TrendChart: ChartPhases {
  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try TrendData(self)
    guard !data.isEmpty else { return try board.addMessageOfNoData() }
    let heads = try BreakHeads(data, board)
    let labels = try EndLabels(self, data, board)
    var plot = board.area
    let axisHeight = board.type.axis.size * 1.2 + board.scaled(10)
    plot = Rect(
      left: plot.left, top: plot.top + max(heads.height, board.type.axis.size * 0.5),
      right: plot.right - labels.width, bottom: plot.bottom - axisHeight)
    let axis = valueAxis(data, length: plot.height)
    let ticks = try axis.ticks.map { tick throws(DrawingError) in
      (tick, try board.line(axis.label(tick), board.type.axis))
    }
    let tickWidth = ticks.map(\.1.width).max() ?? 0
    plot = Rect(
      left: plot.left + tickWidth + board.scaled(12), top: plot.top, right: plot.right,
      bottom: plot.bottom)
    guard plot.width >= 60, plot.height >= 50 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let geometry = TrendGeometry(data: data, axis: axis, plot: plot, board: board)
    geometry.drawGuides(ticks, on: &board)
    try geometry.drawYears(on: &board)
    let inks = SeriesInks(self, board.theme)
    geometry.drawMarks(inks, on: &board)
    let headBoxes = try heads.draw(geometry, on: &board)
    try labels.draw(geometry, inks, on: &board)
    try TrendAnnotations(chart: self, data: data, geometry: geometry, inks: inks)
      .draw(avoiding: headBoxes, on: &board)
  }

  func valueAxis(_ data: TrendData, length: Double) -> ValueAxis {
    ValueAxis(
      values: data.values, unit: unit, baseline: baseline == .zero ? .zero : .automatic,
      length: length, language: caption.language)
  }
}

/// The inks of a trend chart's lines.
struct SeriesInks {
  struct Ink {
    /// Of line and dots, at least 3:1.
    let mark: Color
    /// Of the label, at least 4.5:1.
    let text: Color
    let width: Double
    let dash: [Double]
    let isEmphasized: Bool
  }

  let inks: [Ink]

  init(_ chart: TrendChart, _ theme: Theme) {
    let anyEmphasis = chart.series.contains(where: \.isEmphasized)
    let allColored = chart.series.count <= 4 && !anyEmphasis
    let emphasized = chart.series.indices.filter { chart.series[$0].isEmphasized || allColored }
    let isAlone = emphasized.count == 1
    inks = chart.series.indices.map { index in
      guard let rank = emphasized.firstIndex(of: index) else {
        return Ink(
          mark: theme.context, text: theme.context.readable(on: theme.background), width: 2.2,
          dash: [], isEmphasized: false)
      }
      let color = isAlone ? theme.accent : theme.categorical[rank % theme.categorical.count]
      return Ink(
        mark: color, text: color.readable(on: theme.background), width: isAlone ? 4 : 3,
        dash: theme.usesDashes && !isAlone ? Self.dashes[rank % Self.dashes.count] : [],
        isEmphasized: true)
    }
  }

  private static let dashes: [[Double]] = [[], [10, 5], [3, 4], [12, 4, 3, 4]]

  subscript(_ index: Int) -> Ink { inks[index] }
}
