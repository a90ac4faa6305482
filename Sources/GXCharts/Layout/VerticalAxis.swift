internal import GXDrawing

/// A vertical axis with gridlines, its labels left of a plot.
struct VerticalAxis {
  let axis: QuantityAxis
  private let labels: [TextLine]
  private let zero: TextLine

  init(_ axis: QuantityAxis, _ board: Board) throws(DrawingError) {
    self.axis = axis
    var labels: [TextLine] = []
    for tick in axis.ticks { labels.append(try board.line(axis.label(tick), board.type.axis)) }
    self.labels = labels
    zero = try board.line("0", board.type.axis)
  }

  /// What the labels take left of the plot.
  func width(_ board: Board) -> Double { (labels.map(\.width).max() ?? 0) + board.scaled(12) }

  func scale(_ plot: Rect, _ board: Board) -> QuantityScale {
    axis.scale(from: plot.bottom, to: plot.top, slot: board.scaled(40))
  }

  func draw(_ plot: Rect, on board: inout Board) {
    let scale = scale(plot, board)
    var places = zip(axis.ticks, labels).map { (y: scale($0.value), line: $1) }
    if axis.hasZeroSlot { places.append((scale(0), zero)) }
    let lines = places.map { place in
      Mark.line(
        from: Point(x: plot.left, y: place.y), to: Point(x: plot.right, y: place.y),
        Stroke(board.theme.grid, width: 1))
    }
    let texts = places.map { place in
      let baseline = place.y + place.line.style.centerToBaseline
      return Mark.text(
        TextRun(
          place.line, at: Point(x: plot.left - board.scaled(10), y: baseline), anchor: .end,
          color: board.theme.text, on: board.theme.background))
    }
    board.add(SceneGroup(.grid, marks: lines))
    board.add(SceneGroup(.axisLabels, marks: texts))
  }
}
