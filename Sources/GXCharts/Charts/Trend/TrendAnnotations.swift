internal import GXDrawing
internal import GXModel

/// The first values and the words at gaps, put where they hide nothing or left out.
struct TrendAnnotations {
  let chart: TrendChart
  let data: TrendData
  let geometry: TrendGeometry
  let inks: SeriesInks

  func draw(avoiding taken: [Rect], on board: inout Board) throws(DrawingError) {
    var obstacles = obstacles(on: board)
    for box in taken { obstacles.add(box) }
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
    _ obstacles: inout Obstacles, on board: inout Board
  ) {
    let height = line.style.inkAscent + line.style.inkDescent
    let room = Rect(
      left: geometry.plot.left, top: geometry.plot.top, right: geometry.plot.right,
      bottom: geometry.plot.bottom - board.scaled(4))
    for distance in [8.0, 14, 22, 34, 50].map(board.scaled) {
      for place in places {
        for box in candidates(place, Size(width: line.width, height: height), distance)
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

  /// Above, below, and both to the sides; in this order.
  private func candidates(_ point: Point, _ size: Size, _ distance: Double) -> [Rect] {
    let lefts = [
      point.x - size.width / 2, point.x - size.width / 4, point.x - size.width * 3 / 4, point.x,
      point.x - size.width,
    ]
    let above = point.y - distance - size.height
    let below = point.y + distance
    return [above, below].flatMap { top in
      lefts.map { Rect(x: $0, y: top, width: size.width, height: size.height) }
    }
  }
}
