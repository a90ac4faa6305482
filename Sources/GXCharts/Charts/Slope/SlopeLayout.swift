internal import GXDrawing
internal import GXModel

extension SlopeChart: ChartPhases {
  /// More lines than this cannot be followed.
  private static let mostRows = 24

  func describe() throws(DrawingError) -> ChartDescription {
    let data = try TwoValueData(rows)
    let words = Words(language: caption.language)
    guard data.rows.count <= Self.mostRows else {
      throw .invalidChart(
        zh: "斜率图多于\(Self.mostRows)条线，无法辨认；请改用哑铃图或减少行数",
        en:
          "More than \(Self.mostRows) slopes cannot be followed; use a dumbbell chart or fewer rows"
      )
    }
    let unitPart =
      unit.isPercent
      ? words("单位：%，括号内为变化的百分点", "in %, change in percentage points in brackets")
      : [
        words.unit(unit, data.format(unit, caption.language).magnitude),
        words("括号内为变化", "change in brackets"),
      ]
      .filter { !$0.isEmpty }.joined(separator: words("，", ", "))
    let colored =
      data.rows.contains(where: \.isEmphasized) || !data.rows.contains { $0.change < 0 }
      ? "" : words("粗线为下降", "bold lines fall")
    return ChartDescription(
      subtitleParts: data.rows.isEmpty ? [] : [unitPart, colored], notes: data.notes(words),
      summary: data.summary(
        kind: words("斜率图，\(data.rows.count)条线", "Slope chart, \(data.rows.count) lines"), unit,
        ends: (startName, endName), words),
      table: data.table(ends: (startName, endName), words))
  }

  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try TwoValueData(rows)
    guard let low = data.values.min(), let high = data.values.max() else {
      return try board.addMessageOfNoData()
    }
    let format = data.format(unit, caption.language)
    let labels = try SlopeLabels(data, format, board)
    let heads = try [startName, endName].map { text throws(DrawingError) in
      try board.typesetter.wrap(
        text, board.type.panelTitle, width: board.area.width * 0.3, maximumLines: 1)
    }
    let headHeight = board.inkHeight(1, board.type.panelTitle) + board.scaled(16)
    let inset = board.scaled(14)
    let plot = Rect(
      left: board.area.left + labels.width.start, top: board.area.top + headHeight,
      right: board.area.right - labels.width.end, bottom: board.area.bottom)
    guard plot.width >= board.area.width * 0.2, plot.height >= 60 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    // Wide canvases would flatten the slopes; the rest is left free on both sides.
    let spare = max(0, plot.width - plot.height * 1.25) / 2
    let left = plot.left + spare
    let right = plot.right - spare
    let y = LinearScale(domain: low...high, from: plot.bottom - inset, to: plot.top + inset)
    drawRails(left, right, plot, heads, on: &board)
    let inks = inks(data, board.theme)
    draw(data, inks, left, right, y, on: &board)
    for (side, x) in [(SlopeLabels.Side.start, left), (.end, right)] {
      guard labels.draw(side, x: x, y: y, plot, inks, on: &board) else {
        throw .invalidChart(
          zh: "画布放不下\(data.rows.count)条线的标签；请用更高的画布或减少行数",
          en: "The labels of \(data.rows.count) lines do not fit; use a taller canvas or fewer rows"
        )
      }
    }
  }

  private func drawRails(
    _ left: Double, _ right: Double, _ plot: Rect, _ heads: [[TextLine]], on board: inout Board
  ) {
    let stroke = Stroke(board.theme.axis, width: 1)
    let rails = [left, right].map { x in
      Mark.line(from: Point(x: x, y: plot.top), to: Point(x: x, y: plot.bottom), stroke)
    }
    board.add(SceneGroup(.axis, marks: rails))
    for (x, head) in zip([left, right], heads) {
      let width = head.first?.width ?? 0
      let center = max(board.area.left + width / 2, min(x, board.area.right - width / 2))
      board.add(
        SceneGroup(
          .head,
          marks: board.stack(
            head, x: center, top: board.area.top, anchor: .middle, color: board.theme.title)))
    }
  }

  /// Falling lines in one colour and rising ones in the context's, or the emphasised ones by direction.
  private func inks(_ data: TwoValueData, _ theme: Theme) -> [Color] {
    let hasEmphasis = data.rows.contains(where: \.isEmphasized)
    return data.rows.map { row in
      if hasEmphasis {
        return row.isEmphasized ? (row.change < 0 ? theme.below : theme.above) : theme.context
      }
      return row.change < 0 ? theme.below : theme.context
    }
  }

  private func draw(
    _ data: TwoValueData, _ inks: [Color], _ left: Double, _ right: Double, _ y: LinearScale,
    on board: inout Board
  ) {
    let context = board.theme.context
    let order = data.rows.indices.sorted { one, two in
      (inks[one] == context ? 0 : 1, one) < (inks[two] == context ? 0 : 1, two)
    }
    for index in order {
      let row = data.rows[index]
      let isStrong = inks[index] != context
      let ends = [Point(x: left, y: y(row.start)), Point(x: right, y: y(row.end))]
      let stroke = Stroke(
        inks[index], width: board.scaled(isStrong ? 3.2 : 2), isRound: true)
      board.add(
        SceneGroup(.line, key: row.name, marks: [.line(from: ends[0], to: ends[1], stroke)]))
      let ring = Stroke(board.theme.background, width: board.scaled(1.2))
      board.add(
        SceneGroup(
          .point, key: row.name,
          marks: ends.map {
            .circle(
              center: $0, radius: board.scaled(isStrong ? 5.5 : 4.5), fill: inks[index],
              stroke: ring)
          }))
    }
  }
}

/// Names and values at both ends of slopes, moved apart where they would overlap.
private struct SlopeLabels {
  enum Side { case start, end }

  let width: (start: Double, end: Double)

  private let data: TwoValueData
  private let starts: [TextLine]
  private let ends: [TextLine]
  private let leader: Double

  init(_ data: TwoValueData, _ format: NumberFormat, _ board: Board) throws(DrawingError) {
    self.data = data
    let words = Words(language: board.language)
    let style = data.rows.count > 14 ? board.type.note : board.type.axis
    let most = board.area.width * 0.34
    starts = try data.rows.map { row throws(DrawingError) in
      try Self.line(row.name, "  " + Self.number(row.start, format), style, most, board)
    }
    ends = try data.rows.map { row throws(DrawingError) in
      let change = TwoValueData.change(row, format)
      let tail = words("（\(change)）", " (\(change))")
      return try Self.line(
        "\(Self.number(row.end, format))  \(row.name)", tail, style, most, board)
    }
    leader = board.scaled(34)
    width = (
      (starts.map(\.width).max() ?? 0) + leader, (ends.map(\.width).max() ?? 0) + leader
    )
  }

  private static func number(_ value: Double, _ format: NumberFormat) -> String {
    guard format.magnitude == .percent, let number = DecimalNumber(value) else {
      return format.full(value)
    }
    return format.bare(number)
  }

  /// A text whose first part is cut where the whole would be too long.
  private static func line(
    _ text: String, _ tail: String, _ style: TextStyle, _ most: Double, _ board: Board
  ) throws(DrawingError) -> TextLine {
    let whole = try board.line(text + tail, style)
    guard whole.width > most else { return whole }
    let room = most - (try board.line(tail, style)).width
    let cut = try board.typesetter.wrap(text, style, width: max(room, 20), maximumLines: 1)
    return try board.line((cut.first?.text ?? "") + tail, style)
  }

  /// Draws one side's labels if they fit, and says whether they did.
  func draw(
    _ side: Side, x: Double, y: LinearScale, _ plot: Rect, _ inks: [Color], on board: inout Board
  ) -> Bool {
    let lines = side == .start ? starts : ends
    let wanted = data.rows.map { y(side == .start ? $0.start : $0.end) }
    let sizes = lines.map { $0.style.inkAscent + $0.style.inkDescent }
    let size = lines.first?.style.size ?? 0
    guard
      let centers = Dodge.centers(
        wanted: wanted, sizes: sizes, gap: size * 0.2,
        within: plot.top - size * 0.5...plot.bottom + size * 0.3)
    else { return false }
    let direction: Double = side == .start ? -1 : 1
    var leaders: [Mark] = []
    for (index, line) in lines.enumerated() {
      let text = x + direction * leader
      let color = inks[index]
      leaders.append(
        .line(
          from: Point(x: x + direction * board.scaled(9), y: wanted[index]),
          to: Point(x: text - direction * board.scaled(5), y: centers[index]),
          Stroke(color, width: 0.8)))
      let run = TextRun(
        line, at: Point(x: text, y: centers[index] + line.style.centerToBaseline),
        anchor: side == .start ? .end : .start,
        color: color.readable(on: board.theme.background), on: board.theme.background)
      board.add(SceneGroup(.label, key: data.rows[index].name, marks: [.text(run)]))
    }
    board.add(SceneGroup(.leader, marks: leaders))
    return true
  }
}
