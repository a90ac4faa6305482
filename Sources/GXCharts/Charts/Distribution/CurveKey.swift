internal import GXDrawing

/// Curves with their names and figures beside the plot, in order.
struct CurveKey {
  let width: Double

  private let entries: [(name: [TextLine], detail: [TextLine])]
  private let sample: Double

  init(_ entries: [(name: String, detail: String)], _ board: Board) throws(DrawingError) {
    sample = board.scaled(34)
    let most = board.area.width * 0.3
    self.entries = try entries.map { entry throws(DrawingError) in
      (
        try board.typesetter.wrap(entry.name, board.type.labelBold, width: most, maximumLines: 2),
        try board.typesetter.wrap(entry.detail, board.type.annotation, width: most, maximumLines: 3)
      )
    }
    let widest = self.entries.flatMap { $0.name + $0.detail }.map(\.width).max() ?? 0
    width = widest + sample + board.scaled(40)
  }

  func draw(left: Double, top: Double, _ inks: SeriesInks, on board: inout Board) {
    var y = top
    for (index, entry) in entries.enumerated() {
      let ink = inks[index]
      let middle = y + board.type.labelBold.size * 0.5
      let stroke = Stroke(
        ink.mark, width: board.scaled(ink.width), dash: ink.dash.map(board.scaled))
      let x = left + board.scaled(16)
      board.add(
        SceneGroup(
          .legend,
          marks: [.line(from: Point(x: x, y: middle), to: Point(x: x + sample, y: middle), stroke)])
      )
      let texts = x + sample + board.scaled(10)
      board.add(
        SceneGroup(
          .legend, marks: board.stack(entry.name, x: texts, top: y, color: ink.text)))
      y += Double(entry.name.count) * board.lineHeight(board.type.labelBold)
      board.add(
        SceneGroup(
          .legend, marks: board.stack(entry.detail, x: texts, top: y, color: board.theme.text)))
      y += Double(entry.detail.count) * board.lineHeight(board.type.annotation) + board.scaled(18)
    }
  }
}
