internal import GXDrawing

/// A horizontal axis with gridlines, drawn below a plot.
struct HorizontalAxis {
  let axis: QuantityAxis
  let scale: QuantityScale
  let plot: Rect

  init(_ axis: QuantityAxis, plot: Rect, _ board: Board) {
    self.axis = axis
    self.plot = plot
    scale = axis.scale(from: plot.left, to: plot.right, slot: board.scaled(64))
  }

  func draw(on board: inout Board) throws(DrawingError) {
    let style = board.type.axis
    var places = axis.ticks.map { (x: scale($0.value), label: axis.label($0)) }
    if axis.hasZeroSlot { places.insert((scale(0), "0"), at: 0) }
    let grid = places.map { place in
      Mark.line(
        from: Point(x: place.x, y: plot.top), to: Point(x: place.x, y: plot.bottom),
        Stroke(board.theme.grid, width: 1))
    }
    board.add(SceneGroup(.grid, marks: grid))
    let stroke = Stroke(board.theme.axis, width: 1)
    var base: [Mark] = [
      .line(
        from: Point(x: scale.start, y: plot.bottom), to: Point(x: scale.end, y: plot.bottom),
        stroke)
    ]
    if let slot = scale.slot {
      base.append(
        .line(
          from: Point(x: slot.start, y: plot.bottom), to: Point(x: slot.end, y: plot.bottom),
          stroke))
    }
    board.add(SceneGroup(.axis, marks: base))
    var labels: [Mark] = []
    var free = -Double.infinity
    for place in places {
      let line = try board.line(place.label, style)
      let half = line.width / 2
      let x = max(board.area.left + half, min(place.x, board.area.right - half))
      guard x - half > free else { continue }
      free = x + half + style.size * 0.4
      labels.append(
        .text(
          TextRun(
            line, at: Point(x: x, y: plot.bottom + board.scaled(8) + style.inkAscent),
            anchor: .middle, color: board.theme.text, on: board.theme.background)))
    }
    board.add(SceneGroup(.axisLabels, marks: labels))
  }

  /// What the axis takes below its plot.
  static func height(_ board: Board) -> Double { board.type.axis.size * 1.2 + board.scaled(10) }
}
