internal import GXDrawing
internal import GXModel

/// Names of lines that end early, first values and words at gaps, put where they hide nothing.
struct TrendAnnotations {
  let chart: TrendChart
  let data: TrendData
  let geometry: TrendGeometry
  let inks: SeriesInks

  func draw(on board: inout Board) throws(DrawingError) {
    var obstacles = obstacles(on: board)
    try drawEarlyEnds(&obstacles, on: &board)
    try drawFirstValues(&obstacles, on: &board)
    try drawGaps(&obstacles, on: &board)
  }

  private func obstacles(on board: Board) -> Obstacles {
    var obstacles = Obstacles()
    for (index, line) in data.lines.enumerated() {
      let radius = geometry.radius(inks[index])
      for stretch in geometry.stretches(of: line) {
        obstacles.add(linesThrough: stretch)
        for point in stretch {
          obstacles.add(
            Rect(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius))
        }
      }
    }
    for item in data.breaks {
      let x = geometry.ruleX(item)
      obstacles.add(linesThrough: [
        Point(x: x, y: geometry.plot.top), Point(x: x, y: geometry.plot.bottom),
      ])
    }
    return obstacles
  }

  // MARK: Early ends

  /// A line that does not reach the last year has its name where it ends, as a leader to the margin
  /// would look like data.
  private func drawEarlyEnds(_ obstacles: inout Obstacles, on board: inout Board)
    throws(DrawingError)
  {
    let words = Words(language: chart.caption.language)
    for (index, line) in data.lines.enumerated() {
      guard let last = line.points.lastIndex(where: { $0 != nil }),
        last < line.points.count - 1 || line.points.count == 1,
        let value = line.points[last]?.value
      else { continue }
      let format = NumberFormat.values(
        [value], unit: chart.unit, language: chart.caption.language)
      let number = words.value(format.full(value), chart.unit)
      let year = data.years.lowerBound + last
      let text = try board.typesetter.wrap(
        words("\(line.series.name) \(number)（\(year)年）", "\(line.series.name) \(number) (\(year))"),
        board.type.labelBold, width: geometry.plot.width * 0.5, maximumLines: 1)
      guard let name = text.first else { continue }
      place(
        name, around: [geometry.position(index: last, value)], color: inks[index].text,
        key: line.series.name, isBesideFirst: true, &obstacles, on: &board)
    }
  }

  // MARK: First values

  private func drawFirstValues(_ obstacles: inout Obstacles, on board: inout Board)
    throws(DrawingError)
  {
    let emphasized = data.lines.indices.filter { inks[$0].isEmphasized }
    guard emphasized.count <= 2 else { return }
    let firsts = emphasized.compactMap { data.lines[$0].present.first?.value }
    let format = NumberFormat.values(
      firsts, unit: chart.unit, language: chart.caption.language)
    for index in emphasized {
      let line = data.lines[index]
      guard let first = line.points.firstIndex(where: { $0 != nil }),
        let value = line.points[first]?.value, line.present.count > 1
      else { continue }
      let text = try board.line(format.full(value), board.type.label)
      let point = geometry.position(index: first, value)
      place(
        text, around: [point], color: inks[index].text, key: line.series.name, &obstacles,
        on: &board)
    }
  }

  // MARK: Gaps

  private func drawGaps(_ obstacles: inout Obstacles, on board: inout Board) throws(DrawingError) {
    guard let index = inks.inks.firstIndex(where: \.isEmphasized) else { return }
    let line = data.lines[index]
    let words = Words(language: chart.caption.language)
    for gap in spans(of: line.missing).prefix(3) {
      let before = gap.lowerBound - 1 - data.years.lowerBound
      let after = gap.upperBound + 1 - data.years.lowerBound
      guard before >= 0, after < line.points.count, let one = line.points[before]?.value,
        let two = line.points[after]?.value
      else { continue }
      let start = geometry.position(index: before, one)
      let end = geometry.position(index: after, two)
      let years = words.years(gap)
      let text = try board.line(words("\(years)无数据", "No data \(years)"), board.type.annotation)
      let middle = Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
      place(text, around: [middle], color: board.theme.text, key: nil, &obstacles, on: &board)
    }
  }

  // MARK: Placement

  /// Puts a text above, below or beside a place at the first distance where it hides nothing.
  private func place(
    _ line: TextLine, around places: [Point], color: Color, key: String?,
    isBesideFirst: Bool = false, _ obstacles: inout Obstacles, on board: inout Board
  ) {
    let height = line.style.inkAscent + line.style.inkDescent
    let room = Rect(
      left: geometry.plot.left, top: geometry.plot.top, right: geometry.plot.right,
      bottom: geometry.plot.bottom - board.scaled(4))
    for distance in [8.0, 14, 22, 34, 50].map(board.scaled) {
      for place in places {
        for box in candidates(
          place, Size(width: line.width, height: height), distance, isBesideFirst: isBesideFirst)
        where room.contains(box) && obstacles.leaveFree(box, margin: board.scaled(3)) {
          obstacles.add(box)
          let mark = Mark.text(
            TextRun(
              line, at: Point(x: box.left, y: box.top + line.style.inkAscent), color: color,
              on: board.theme.background, halo: board.theme.background))
          board.add(SceneGroup(.annotation, key: key, marks: [mark]))
          return
        }
      }
    }
  }

  /// Beside, if wanted, then above and below, from the middle to the sides.
  private func candidates(
    _ point: Point, _ size: Size, _ distance: Double, isBesideFirst: Bool
  ) -> [Rect] {
    let lefts = [
      point.x - size.width / 2, point.x - size.width / 4, point.x - size.width * 3 / 4, point.x,
      point.x - size.width,
    ]
    let above = point.y - distance - size.height
    let below = point.y + distance
    let beside = Rect(
      x: point.x + distance + size.height * 0.4, y: point.y - size.height / 2, width: size.width,
      height: size.height)
    return (isBesideFirst ? [beside] : [])
      + [above, below].flatMap { top in
        lefts.map { Rect(x: $0, y: top, width: size.width, height: size.height) }
      }
  }
}
