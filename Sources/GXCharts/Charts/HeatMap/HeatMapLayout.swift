internal import GXDrawing
internal import GXModel

extension HeatMapChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try HeatMapData(self)
    guard !data.values.isEmpty else { return try board.addMessageOfNoData() }
    let words = Words(language: caption.language)
    let hasMissing = data.rows.contains { !$0.missing.isEmpty }
    let legendHeight = board.scaled(14) + board.type.note.size * 1.4 + board.scaled(18)
    let area = Rect(
      left: board.area.left, top: board.area.top + legendHeight, right: board.area.right,
      bottom: board.area.bottom)
    let grid = try HeatMapGrid(data, in: area, board)
    let numbers = try CellNumbers(formats(data), data, cell: grid.cell, board)
    let scale = ClassedScale(
      values: data.values, center: center, format: numbers.format, theme: board.theme)
    let left = grid.blocks.first?.plot.left ?? board.area.left
    let legend = try ClassLegend(
      scale, missing: hasMissing ? words("无数据", "no data") : nil,
      width: board.area.right - left, board)
    let end = try legend.draw(left: left, top: board.area.top, on: &board)
    if grid.areNumbered { try drawNumbering(words, from: end + board.scaled(28), on: &board) }
    for block in grid.blocks {
      try drawYears(data.years, above: block, grid, on: &board)
      for row in block.rows {
        drawName(row, of: data, in: block, grid, on: &board)
        draw(data.rows[row], row, in: block, grid, scale, numbers, on: &board)
      }
      drawRules(data, in: block, grid, on: &board)
    }
  }

  /// Says what stands in place of the names.
  private func drawNumbering(_ words: Words, from left: Double, on board: inout Board)
    throws(DrawingError)
  {
    let text = words(
      "名称放不下，各行以次序编号", "names do not fit; rows are numbered in their order")
    let lines = try board.typesetter.wrap(
      text, board.type.note, width: board.area.right - left, maximumLines: 2)
    board.add(
      SceneGroup(
        .legend, marks: board.stack(lines, x: left, top: board.area.top, color: board.theme.text)))
  }

  private func drawYears(
    _ years: ClosedRange<Int>, above block: HeatMapGrid.Block, _ grid: HeatMapGrid,
    on board: inout Board
  ) throws(DrawingError) {
    let style = board.type.axis
    let sample = try board.line("\(years.upperBound)", style).width
    var heads: [(line: TextLine, center: Double)] = []
    func add(_ line: TextLine, _ center: Double) {
      let half = line.width / 2
      heads.append((line, max(board.area.left + half, min(center, board.area.right - half))))
    }
    if years.count > 1, block.plot.width < sample * 2.4 {
      // No room for two years: the stretch alone.
      let span = try board.line(
        Words(language: caption.language).span(years), board.type.note)
      if span.width < block.plot.width + board.scaled(16) { add(span, block.plot.center.x) }
    } else {
      // Labels over cells need less air between them than those on an axis.
      let labelled = YearTicks.labelled(
        years, length: grid.cell.width * Double(years.count - 1), labelWidth: sample * 0.85)
      for year in labelled {
        let column = Double(year - years.lowerBound) + 0.5
        add(try board.line("\(year)", style), block.plot.left + grid.cell.width * column)
      }
    }
    let lastLeft = heads.last.map { $0.center - $0.line.width / 2 - style.size * 0.3 } ?? 0
    let kept = heads.enumerated().filter { index, head in
      index == heads.count - 1 || head.center + head.line.width / 2 <= lastLeft
    }
    let baseline = block.plot.top - board.scaled(6) - style.inkDescent
    let marks = kept.map { _, head in
      Mark.text(
        TextRun(
          head.line, at: Point(x: head.center, y: baseline), anchor: .middle,
          color: board.theme.text, on: board.theme.background))
    }
    board.add(SceneGroup(.axisLabels, marks: marks))
  }

  private func drawName(
    _ row: Int, of data: HeatMapData, in block: HeatMapGrid.Block, _ grid: HeatMapGrid,
    on board: inout Board
  ) {
    let line = grid.names[row]
    let box = grid.cell(row, 0, in: block)
    let run = TextRun(
      line,
      at: Point(
        x: block.plot.left - board.scaled(10), y: box.center.y + line.style.centerToBaseline),
      anchor: .end, color: board.theme.title, on: board.theme.background,
      fullText: grid.areNumbered || [line].isCut ? data.rows[row].series.name : nil)
    board.add(SceneGroup(.axisLabels, marks: [.text(run)]))
  }

  private func draw(
    _ row: TrendData.Line, _ index: Int, in block: HeatMapGrid.Block, _ grid: HeatMapGrid,
    _ scale: ClassedScale, _ numbers: CellNumbers, on board: inout Board
  ) {
    var cells: [Mark] = []
    var missing: [Rect] = []
    for run in runs(of: row, grid, scale) {
      let box = grid.cells(index, run.columns, in: block)
      guard let fill = run.fill else {
        missing.append(box)
        continue
      }
      let outline = min(box.width, box.height) >= 8 ? board.outline(of: fill) : nil
      cells.append(.rect(box, fill: fill, stroke: outline))
    }
    board.add(SceneGroup(.cell, key: row.series.name, marks: cells))
    if !missing.isEmpty { board.addMissingCells(missing, key: row.series.name) }
    let texts = row.points.enumerated().compactMap { column, point -> Mark? in
      guard let point, let fill = point.value.flatMap(scale.color),
        let line = numbers.lines[numbers.text(point)]
      else { return nil }
      let box = grid.cell(index, column, in: block)
      let position = Point(x: box.center.x, y: box.center.y + line.style.centerToBaseline)
      return .text(TextRun(line, at: position, anchor: .middle, color: fill.labelColor, on: fill))
    }
    board.add(SceneGroup(.label, key: row.series.name, marks: texts))
  }

  /// The cells of a row with their colours, nil for none; those of one colour that nothing parts are
  /// drawn as one.
  private func runs(of row: TrendData.Line, _ grid: HeatMapGrid, _ scale: ClassedScale)
    -> [(columns: Range<Int>, fill: Color?)]
  {
    row.points.enumerated().reduce(into: []) { runs, cell in
      let fill = cell.element?.value.flatMap(scale.color)
      if !grid.hasSeparators, let last = runs.last, last.fill == fill {
        runs[runs.count - 1].columns = last.columns.lowerBound..<cell.offset + 1
      } else {
        runs.append((cell.offset..<cell.offset + 1, fill))
      }
    }
  }

  private func drawRules(
    _ data: HeatMapData, in block: HeatMapGrid.Block, _ grid: HeatMapGrid, on board: inout Board
  ) {
    let stroke = Stroke(board.theme.title, width: board.scaled(2.4))
    let separator = (grid.cell.width - grid.cell(0, 0, in: block).width) / 2
    let marks = data.breaks.map { item -> Mark in
      let column = Double(item.year - data.years.lowerBound)
      let x = block.plot.left + grid.cell.width * column - separator
      return .line(
        from: Point(x: x, y: block.plot.top - board.scaled(3)),
        to: Point(x: x, y: block.plot.bottom), stroke)
    }
    board.add(SceneGroup(.rule, marks: marks))
  }
}

/// The numbers of the cells in the best format that all cells have room for; none where no format has.
private struct CellNumbers {
  let format: NumberFormat
  /// The measured lines by their text; empty where cells are too small.
  let lines: [String: TextLine]

  init(_ formats: [NumberFormat], _ data: HeatMapData, cell: Size, _ board: Board)
    throws(DrawingError)
  {
    let size = min(board.type.value.size, max(12, (cell.height * 0.64).rounded(.down)))
    let style = TextStyle(size: size)
    if cell.height >= size * 1.3, cell.width >= 24 {
      for format in formats {
        var lines: [String: TextLine] = [:]
        for point in data.rows.flatMap(\.present) {
          let text = Self.text(point, format)
          if lines[text] == nil { lines[text] = try board.line(text, style) }
        }
        if lines.values.allSatisfy({ $0.width + 6 <= cell.width }) {
          self.format = format
          self.lines = lines
          return
        }
      }
    }
    format = formats[formats.count - 1]
    lines = [:]
  }

  func text(_ point: TrendPoint) -> String { Self.text(point, format) }

  private static func text(_ point: TrendPoint, _ format: NumberFormat) -> String {
    guard let number = point.value.flatMap(DecimalNumber.init) else { return "" }
    // In Chinese the subtitle says 万 and 亿 once; k and M stand at each number.
    let word = format.language == .english && format.magnitude != .percent
    return format.bare(number) + (word ? format.magnitude.word : "")
      + (point.isEstimated ? "*" : "")
  }
}
