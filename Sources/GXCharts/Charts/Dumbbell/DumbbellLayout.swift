internal import GXDrawing
internal import GXModel

extension DumbbellChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try sortedData()
    let words = Words(language: caption.language)
    var parts: [String] = []
    if !data.rows.isEmpty {
      parts = [words.unit(unit, data.format(unit, caption.language).magnitude), orderName(words)]
      if axis(data, length: 500).leavesOutZero {
        parts.append(words("横轴不从0开始", "axis does not start at zero"))
      }
    }
    return ChartDescription(
      subtitleParts: parts, notes: data.notes(words),
      summary: data.summary(
        kind: words("哑铃图，\(data.rows.count)行", "Dumbbell chart, \(data.rows.count) rows"), unit,
        ends: (startName, endName), words),
      table: data.table(ends: (startName, endName), words))
  }

  private func orderName(_ words: Words) -> String {
    switch order {
    case .given(let name): name
    case .end: words("按\(endName)从高到低排列", "sorted by \(endName)")
    case .change: words("按变化从升到降排列", "sorted by change")
    }
  }

  private func sortedData() throws(DrawingError) -> TwoValueData {
    let data = try TwoValueData(rows)
    func key(_ row: TwoValueData.Row) -> Double { order == .change ? row.change : row.end }
    if case .given = order { return data }
    let sorted = data.rows.enumerated().sorted { one, two in
      let (first, second) = (key(one.element), key(two.element))
      return first == second ? one.offset < two.offset : first > second
    }
    return data.with(rows: sorted.map(\.element))
  }

  private func axis(_ data: TwoValueData, length: Double) -> ValueAxis {
    ValueAxis(
      values: data.values, unit: unit, baseline: .free, length: length, spacing: 130,
      language: caption.language)
  }

  // MARK: Layout

  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try sortedData()
    guard !data.rows.isEmpty else { return try board.addMessageOfNoData() }
    let key = try DumbbellKey(self, board)
    let count = Double(data.rows.count)
    let room = board.area.height - HorizontalAxis.height(board)
    let isTight = room / (count + 2) < board.type.axis.size * 1.3
    let style = isTight ? board.type.note : board.type.axis
    let format = data.format(unit, caption.language)
    let columns = try DumbbellColumns(self, data, format, style, board)
    let head = max(key.height, columns.texts.headHeight(board)) + board.scaled(14)
    let step = min((room - head) / count, board.scaled(46))
    guard step >= style.size * 1.1 else {
      throw .invalidChart(
        zh: "画布放不下\(data.rows.count)行；请用更高的画布或减少行数",
        en: "\(data.rows.count) rows do not fit; use a taller canvas or fewer rows")
    }
    let plot = Rect(
      left: columns.plotLeft, top: board.area.top + head, right: columns.plotRight,
      bottom: board.area.top + head + step * count)
    guard plot.width >= board.area.width * 0.25 else {
      throw .canvasTooSmall(width: self.style.size.size.width, height: self.style.size.size.height)
    }
    let values = QuantityAxis(linear: axis(data, length: plot.width))
    let horizontal = HorizontalAxis(values, plot: plot, board)
    try horizontal.draw(on: &board)
    let headBottom = plot.top - board.scaled(10)
    key.draw(left: plot.left, top: headBottom - key.height, on: &board)
    columns.texts.drawHeads(bottom: headBottom, on: &board)
    for (index, row) in data.rows.enumerated() {
      let y = plot.top + step * (Double(index) + 0.5)
      columns.texts.draw(index, center: y, on: &board)
      draw(row, Self.color(row, format, board.theme), at: y, horizontal.scale, on: &board)
    }
  }

  private func draw(
    _ row: TwoValueData.Row, _ color: Color, at y: Double, _ x: QuantityScale,
    on board: inout Board
  ) {
    let theme = board.theme
    let ends = [Point(x: x(row.start), y: y), Point(x: x(row.end), y: y)]
    board.add(
      SceneGroup(
        .interval, key: row.name,
        marks: [.line(from: ends[0], to: ends[1], Stroke(color, width: board.scaled(2.6)))]))
    let radius = board.scaled(5.6)
    board.add(
      SceneGroup(
        .point, key: row.name,
        marks: [
          .circle(
            center: ends[0], radius: radius, fill: theme.background,
            stroke: Stroke(color, width: board.scaled(2))),
          .circle(
            center: ends[1], radius: radius, fill: color,
            stroke: Stroke(theme.background, width: board.scaled(1.2))),
        ]))
  }

  /// By the printed change, so that a difference of 0.0 is neither.
  static func color(_ row: TwoValueData.Row, _ format: NumberFormat, _ theme: Theme) -> Color {
    guard let change = TwoValueData.printedChange(row, format), change.digits != [0] else {
      return theme.context
    }
    return change.isNegative ? theme.below : theme.above
  }
}

/// What hollow and full dots and the colours mean.
private struct DumbbellKey {
  let height: Double

  private let lines: [TextLine]

  init(_ chart: DumbbellChart, _ board: Board) throws(DrawingError) {
    let words = Words(language: chart.caption.language)
    let style = board.type.annotation
    lines = try [
      chart.startName, chart.endName, words("较高", "higher"), words("较低", "lower"),
    ].map { text throws(DrawingError) in
      try board.typesetter.wrap(text, style, width: board.area.width * 0.16, maximumLines: 1).first
        ?? TextLine(spans: [], width: 0, style: style)
    }
    height = board.inkHeight(1, style)
  }

  func draw(left: Double, top: Double, on board: inout Board) {
    let theme = board.theme
    let radius = board.scaled(5.2)
    let style = board.type.annotation
    let center = top + style.inkAscent - style.centerToBaseline
    var x = left
    for (index, line) in lines.enumerated() {
      guard x + radius * 4 + line.width <= board.area.right else { return }
      let color = index < 2 ? theme.context : (index == 2 ? theme.above : theme.below)
      let isHollow = index == 0
      let mark: Mark =
        index < 2
        ? .circle(
          center: Point(x: x + radius, y: center), radius: radius,
          fill: isHollow ? theme.background : color, stroke: Stroke(color, width: board.scaled(2)))
        : .line(
          from: Point(x: x, y: center), to: Point(x: x + radius * 3, y: center),
          Stroke(color, width: board.scaled(2.6)))
      let text = x + radius * (index < 2 ? 3 : 4)
      board.add(SceneGroup(.legend, marks: [mark]))
      board.add(
        SceneGroup(
          .legend,
          marks: board.stack(
            [line], x: text, top: top, color: color.readable(on: theme.background))))
      x = text + line.width + board.scaled(24)
    }
  }
}

/// Names on the left, values and their difference on the right.
private struct DumbbellColumns {
  let texts: TextColumns
  let plotLeft: Double
  let plotRight: Double

  init(
    _ chart: DumbbellChart, _ data: TwoValueData, _ format: NumberFormat, _ style: TextStyle,
    _ board: Board
  ) throws(DrawingError) {
    let words = Words(language: chart.caption.language)
    func column(_ texts: [String], head: String = "", _ colors: [Color]) throws(DrawingError)
      -> TextColumn
    {
      try TextColumn(
        texts, head: head, style: style, colors: colors, widest: board.area.width * 0.24, board)
    }
    let plain = [board.theme.title]
    let inks = data.rows.map {
      DumbbellChart.color($0, format, board.theme).readable(on: board.theme.background)
    }
    let names = try column(data.rows.map(\.name), plain)
    let values = [
      try column(
        data.rows.map { TwoValueData.change($0, format) }, head: differenceName(chart, words), inks),
      try column(data.rows.map { format.full($0.end) }, head: chart.endName, plain),
      try column(data.rows.map { format.full($0.start) }, head: chart.startName, plain),
    ]
    let gap = board.scaled(18)
    var texts = TextColumns()
    plotLeft = board.area.left + names.width + gap
    texts.add(names, right: plotLeft - gap)
    var right = board.area.right
    for column in values {
      texts.add(column, right: right)
      right -= column.width + gap
    }
    self.texts = texts
    plotRight = right - board.type.axis.size
  }
}

/// The head of the differences, those of shares with their unit.
private func differenceName(_ chart: DumbbellChart, _ words: Words) -> String {
  chart.unit.isPercent ? words("差（百分点）", "Difference (pp)") : words("差", "Difference")
}
