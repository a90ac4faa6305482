internal import GXDrawing

/// A text for each row of a chart, below a head.
struct TextColumn {
  let lines: [TextLine?]
  let head: [TextLine]
  let colors: [Color]
  /// The whole texts where the lines show a part of them.
  private let fullTexts: [String?]

  /// - Parameters:
  ///   - texts: one for each row; an empty one leaves its place free.
  ///   - head: set in up to two lines, as a long one would take room from the plot.
  ///   - colors: one for each row, or one for all.
  init(
    _ texts: [String], head: String = "", style: TextStyle, colors: [Color], widest: Double,
    _ board: Board
  ) throws(DrawingError) {
    let lines = try texts.map { text throws(DrawingError) in
      try board.typesetter.wrap(text, style, width: widest, maximumLines: 1).first
    }
    self.lines = lines
    self.colors = colors.count == texts.count ? colors : texts.map { _ in colors[0] }
    fullTexts = zip(lines, texts).map { line, text in
      [line].compactMap(\.self).isCut ? text : nil
    }
    let headStyle = board.type.annotation
    let room = max(lines.compactMap { $0?.width }.max() ?? 0, headStyle.size * 7.2)
    self.head =
      lines.contains { $0 != nil }
      ? try board.typesetter.wrap(head, headStyle, width: room, maximumLines: 2) : []
  }

  var width: Double { (lines.compactMap(\.self) + head).map(\.width).max() ?? 0 }

  func text(_ index: Int, right: Double, center: Double, on ground: Color) -> Mark? {
    lines[index].map { line in
      .text(
        TextRun(
          line, at: Point(x: right, y: center + line.style.centerToBaseline), anchor: .end,
          color: colors[index], on: ground, fullText: fullTexts[index]))
    }
  }
}

/// Columns of texts that are aligned at their right edges.
struct TextColumns {
  private var columns: [(column: TextColumn, right: Double)] = []

  mutating func add(_ column: TextColumn, right: Double) { columns.append((column, right)) }

  func headHeight(_ board: Board) -> Double {
    board.inkHeight(max(1, columns.map(\.column.head.count).max() ?? 1), board.type.annotation)
  }

  func drawHeads(bottom: Double, on board: inout Board) {
    let marks = columns.flatMap { column, right in
      board.stack(
        column.head, x: right,
        top: bottom - board.inkHeight(column.head.count, board.type.annotation), anchor: .end,
        color: board.theme.text)
    }
    board.add(SceneGroup(.head, marks: marks))
  }

  /// The texts of one row.
  func draw(_ index: Int, center: Double, on board: inout Board) {
    for (column, right) in columns {
      let mark = column.text(index, right: right, center: center, on: board.theme.background)
      board.add(SceneGroup(.axisLabels, marks: [mark].compactMap(\.self)))
    }
  }
}
