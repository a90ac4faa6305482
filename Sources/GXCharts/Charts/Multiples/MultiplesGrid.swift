internal import GXDrawing

/// Rows and columns of panels.
struct MultiplesGrid {
  let plotHeight: Double

  private let columns: Int
  private let count: Int
  private let cell: Size
  private let titles: [TextLine]
  private let titleHeight: Double
  private let endWidth: Double
  private let area: Rect

  init(_ chart: MultiplesChart, _ data: TrendData, _ board: Board) throws(DrawingError) {
    count = chart.series.count
    let years = board.type.note.size * 1.2 + board.scaled(12)
    area = Rect(
      left: board.area.left, top: board.area.top, right: board.area.right,
      bottom: max(board.area.top, board.area.bottom - years))
    columns = Self.columns(for: count, in: area)
    let rows = (count + columns - 1) / columns
    cell = Size(width: area.width / Double(columns), height: area.height / Double(rows))
    titleHeight = board.type.panelTitle.size + board.scaled(20)
    plotHeight = cell.height - titleHeight - board.scaled(16)
    var titles: [TextLine] = []
    var widths: [Double] = []
    for series in chart.series {
      let lines = try board.typesetter.wrap(
        series.name, board.type.panelTitle, width: cell.width * 0.9, maximumLines: 1)
      titles.append(
        lines.first ?? TextLine(spans: [], width: 0, style: board.type.panelTitle))
    }
    let format = chart.endFormat(data)
    for line in data.lines {
      guard let value = line.points.last??.value else { continue }
      widths.append(try board.line(format.full(value), board.type.noteBold).width)
    }
    self.titles = titles
    endWidth = (widths.max() ?? 0) + board.scaled(18)
  }

  /// As many columns as make cells not far from half as wide again as high, and leave few cells empty.
  private static func columns(for count: Int, in area: Rect) -> Int {
    func cost(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let shape = area.width / Double(columns) / (area.height / Double(rows)) / 1.7
      return max(shape, 1 / shape) + 2 * Double(columns * rows - count) / Double(columns * rows)
    }
    return (1...max(1, count)).min { cost($0) < cost($1) } ?? 1
  }

  /// Where the key has room: in the cells of the last row that no panel fills.
  func key(tickWidth: Double) -> Rect? {
    guard count % columns != 0 else { return nil }
    let first = plot(count, tickWidth: tickWidth)
    return Rect(left: first.left, top: first.top, right: area.right, bottom: first.bottom)
  }

  func plot(_ index: Int, tickWidth: Double) -> Rect {
    let x = area.left + cell.width * Double(index % columns)
    let y = area.top + cell.height * Double(index / columns)
    return Rect(
      left: x + tickWidth, top: y + titleHeight, right: x + cell.width - endWidth,
      bottom: y + titleHeight + plotHeight)
  }

  func isFirstInRow(_ index: Int) -> Bool { index % columns == 0 }

  func isLastInColumn(_ index: Int) -> Bool { index + columns >= count }

  func drawTitle(_ index: Int, above plot: Rect, on board: inout Board) {
    let bottom = plot.top - board.scaled(12)
    let top = bottom - board.inkHeight(1, board.type.panelTitle)
    board.add(
      SceneGroup(
        .head,
        marks: board.stack([titles[index]], x: plot.left, top: top, color: board.theme.title)))
  }
}
