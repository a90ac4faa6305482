internal import GXDrawing

/// What the lines of small multiples mean, where a cell is left for it.
struct MultiplesKey {
  private struct Entry {
    let stroke: Stroke
    let isUpright: Bool
    let text: TextLine
  }

  private let entries: [Entry]
  private let style: TextStyle
  private static let sample = 28.0

  init(breaks: [SeriesBreak], _ board: Board) throws(DrawingError) {
    let words = Words(language: board.language)
    let inks = SeriesInks(front: 0, of: 2, board.theme)
    let style = board.type.note
    func entry(_ text: String, _ stroke: Stroke, isUpright: Bool = false) throws(DrawingError)
      -> Entry
    {
      Entry(stroke: stroke, isUpright: isUpright, text: try board.line(text, style))
    }
    var entries = [
      try entry(
        words("标题所示的一项", "the one in the heading"),
        Stroke(inks[0].mark, width: board.scaled(inks[0].width))),
      try entry(
        words("其余各项", "the others"), Stroke(inks[1].mark, width: board.scaled(inks[1].width))),
    ]
    for item in breaks {
      let text =
        item.label ?? words("\(item.year)年统计口径变化", "definitions changed in \(item.year)")
      entries.append(
        try entry(
          text,
          Stroke(
            board.theme.text, width: board.scaled(1.3), dash: [board.scaled(5), board.scaled(4)]),
          isUpright: true))
    }
    self.entries = entries
    self.style = style
  }

  /// Draws the key if there is room for it.
  func draw(in room: Rect, on board: inout Board) {
    let step = style.size * 1.9
    let sample = board.scaled(Self.sample)
    let widest = entries.map(\.text.width).max() ?? 0
    guard step * Double(entries.count) <= room.height, sample + widest <= room.width else { return }
    for (index, entry) in entries.enumerated() {
      let center = room.top + step * (Double(index) + 0.5)
      let middle = room.left + sample * 0.4
      let reach = step * 0.36
      let line: Mark =
        entry.isUpright
        ? .line(
          from: Point(x: middle, y: center - reach), to: Point(x: middle, y: center + reach),
          entry.stroke)
        : .line(
          from: Point(x: room.left, y: center), to: Point(x: room.left + sample * 0.8, y: center),
          entry.stroke)
      let top = center - board.inkHeight(1, style) / 2
      board.add(
        SceneGroup(
          .legend,
          marks: [line]
            + board.stack(
              [entry.text], x: room.left + sample, top: top, color: board.theme.text)))
    }
  }
}
