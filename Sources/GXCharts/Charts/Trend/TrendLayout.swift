internal import GXDrawing
internal import GXModel

extension TrendChart: ChartPhases {
  func layOut(on board: inout Board) throws(DrawingError) {
    let shown = try TrendData.panels(of: self).filter { !$0.isEmpty }
    guard let first = shown.first else { return try board.addMessageOfNoData() }
    let heads = try BreakHeads(first, board)
    let frames = try panelFrames(of: shown, heads: heads, on: &board)
    var labels: [EndLabels] = []
    for data in shown { labels.append(try EndLabels(self, data, board)) }
    var axes: [(axis: ValueAxis, ticks: [AxisTick])] = []
    for (data, frame) in zip(shown, frames) {
      let axis = valueAxis(data, length: frame.height)
      axes.append(
        (
          axis,
          try axis.ticks.map { tick throws(DrawingError) in
            AxisTick(tick: tick, label: try board.line(axis.label(tick), board.type.axis))
          }
        ))
    }
    let tickWidth = axes.flatMap(\.ticks).map(\.label.width).max() ?? 0
    let labelWidth = labels.map(\.width).max() ?? 0
    for index in shown.indices {
      let plot = Rect(
        left: frames[index].left + tickWidth + board.scaled(12), top: frames[index].top,
        right: frames[index].right - labelWidth, bottom: frames[index].bottom)
      guard plot.width >= 60, plot.height >= 50, frames[index].right - labelWidth > plot.left else {
        throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
      }
      let geometry = TrendGeometry(
        data: shown[index], axis: axes[index].axis, plot: plot, board: board)
      let inks = SeriesInks(shown[index].lines.map(\.series), board.theme)
      geometry.drawGuides(axes[index].ticks, on: &board)
      try geometry.drawYears(on: &board, areLabelled: index == shown.count - 1)
      geometry.drawMarks(inks, on: &board)
      if index == 0 {
        let title = shown.count > 1 ? try titleLine(of: first, board).width + board.scaled(20) : 0
        heads.draw(geometry, from: board.area.left + title, on: &board)
      }
      try labels[index].draw(geometry, inks, on: &board)
      try TrendAnnotations(chart: self, data: shown[index], geometry: geometry, inks: inks)
        .draw(on: &board)
    }
  }

  /// The heights of the plots: the first gets more than the others; titles above each of several.
  private func panelFrames(
    of shown: [TrendData], heads: BreakHeads, on board: inout Board
  ) throws(DrawingError) -> [Rect] {
    let hasTitles = shown.count > 1
    let title = hasTitles ? board.type.panelTitle.size + board.scaled(16) : 0
    let years = board.type.axis.size * 1.2 + board.scaled(10)
    let between = board.scaled(30)
    let top = board.area.top + max(heads.height, title, board.type.axis.size * 0.5)
    let room = board.area.bottom - years - top - Double(shown.count - 1) * (between + title)
    let weights = shown.indices.map { $0 == 0 ? 1.5 : 1.0 }
    var frames: [Rect] = []
    var edge = top
    for (index, data) in shown.enumerated() {
      let height = max(0, room * weights[index] / weights.reduce(0, +))
      if hasTitles { try drawTitle(of: data, bottom: edge - board.scaled(14), on: &board) }
      frames.append(
        Rect(left: board.area.left, top: edge, right: board.area.right, bottom: edge + height))
      edge += height + between + title
    }
    return frames
  }

  private func drawTitle(of data: TrendData, bottom: Double, on board: inout Board)
    throws(DrawingError)
  {
    let line = try titleLine(of: data, board)
    let top = bottom - board.inkHeight(1, board.type.panelTitle)
    board.add(
      SceneGroup(
        .head, marks: board.stack([line], x: board.area.left, top: top, color: board.theme.title)))
  }

  private func titleLine(of data: TrendData, _ board: Board) throws(DrawingError) -> TextLine {
    let words = Words(language: caption.language)
    let unit = words.unitName(unit, valueAxis(data, length: 400).format.magnitude)
    let text = data.title + (unit.isEmpty ? "" : words("（\(unit)）", " (\(unit))"))
    let lines = try board.typesetter.wrap(
      text, board.type.panelTitle, width: board.area.width * 0.6, maximumLines: 1)
    return lines.first ?? TextLine(spans: [], width: 0, style: board.type.panelTitle)
  }

  func valueAxis(_ data: TrendData, length: Double) -> ValueAxis {
    ValueAxis(
      values: data.values, unit: unit, baseline: baseline == .zero ? .zero : .automatic,
      length: length, language: caption.language)
  }
}

/// A value on an axis with its measured label.
struct AxisTick {
  let tick: Tick
  let label: TextLine
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
    /// Whether the line only stands behind another: thin, faint, without dots.
    var isBackdrop = false
    /// Whether only the last value has a dot.
    var hasOnlyLastDot = false
  }

  let inks: [Ink]

  init(_ series: [TrendSeries], _ theme: Theme) {
    let anyEmphasis = series.contains(where: \.isEmphasized)
    let allColored = series.count <= 4 && !anyEmphasis
    let emphasized = series.indices.filter { series[$0].isEmphasized || allColored }
    let isAlone = emphasized.count == 1
    let others = series.count - emphasized.count
    inks = series.indices.map { index in
      guard let rank = emphasized.firstIndex(of: index) else {
        // Of many lines no one can be followed; thin, they still show where most of them run.
        return Ink(
          mark: theme.context, text: theme.context.readable(on: theme.background),
          width: others > 60 ? 0.5 : others > 15 ? 1.2 : 2.2, dash: [], isEmphasized: false,
          hasOnlyLastDot: others > 15)
      }
      let color = isAlone ? theme.accent : theme.categorical[rank % theme.categorical.count]
      return Ink(
        mark: color, text: color.readable(on: theme.background), width: isAlone ? 4 : 3,
        dash: theme.usesDashes && !isAlone ? Self.dashes[rank % Self.dashes.count] : [],
        isEmphasized: true)
    }
  }

  /// Curves of one weight without a meaning of their own, at most as many as the palette has colours.
  init(curves count: Int, _ theme: Theme) {
    inks = (0..<count).map { index in
      let color =
        count == 1 ? theme.accent : theme.categorical[index % theme.categorical.count]
      return Ink(
        mark: color, text: color.readable(on: theme.background), width: 3,
        dash: theme.usesDashes && count > 1 ? Self.dashes[index % Self.dashes.count] : [],
        isEmphasized: true)
    }
  }

  /// One line in front of faint others.
  init(front: Int, of count: Int, _ theme: Theme) {
    inks = (0..<count).map { index in
      let isFront = index == front
      let faint = theme.context.mixed(with: theme.background, share: 0.55)
      return Ink(
        mark: isFront ? theme.accent : faint,
        text: theme.accent.readable(on: theme.background), width: isFront ? 3.4 : 1.2, dash: [],
        isEmphasized: isFront, isBackdrop: !isFront,
        hasOnlyLastDot: true)
    }
  }

  private static let dashes: [[Double]] = [[], [10, 5], [3, 4], [12, 4, 3, 4]]

  subscript(_ index: Int) -> Ink { inks[index] }
}
