internal import GXDrawing
internal import GXModel

/// Where the rows and years of a heat map lie: one table or, for many rows, several side by side.
struct HeatMapGrid {
  let cell: Size
  /// The names, or where they would be cut to what no longer tells them apart, places in the order.
  let names: [TextLine]
  let areNumbered: Bool
  let nameStyle: TextStyle
  let blocks: [Block]

  /// A stretch of the rows below one another.
  struct Block {
    let rows: Range<Int>
    /// The rectangle of the cells.
    let plot: Rect
  }

  /// - Throws: `DrawingError.invalidChart` when names or cells would be too small to be read.
  init(_ data: HeatMapData, in area: Rect, _ board: Board) throws(DrawingError) {
    let head = board.type.axis.size * 1.2 + board.scaled(6)
    let height = area.height - head
    let least = board.type.note.size * 1.12
    let most = max(1, Int(height / least))
    let count = (data.rows.count + most - 1) / most
    let perBlock = (data.rows.count + count - 1) / count
    let rowHeight = min(height / Double(perBlock), board.scaled(44))
    nameStyle = rowHeight >= board.type.axis.size * 1.2 ? board.type.axis : board.type.note
    let gap = board.scaled(count > 4 ? 16 : 28)
    let width = (area.width - gap * Double(count - 1)) / Double(count)
    let leastCells = Double(data.years.count) * (count > 4 ? 3.1 : 8) + board.scaled(10)
    let whole = try Self.names(
      data.rows.map(\.series.name), nameStyle,
      width: max(width * 0.3, min(width * 0.6, width - leastCells)), board)
    areNumbered = Set(whole.map(\.text)).count < Set(data.rows.map(\.series.name)).count
    names =
      areNumbered
      ? try Self.names((1...data.rows.count).map(String.init), nameStyle, width: width, board)
      : whole
    let nameWidth = (names.map(\.width).max() ?? 0) + board.scaled(10)
    let cellWidth = min((width - nameWidth) / Double(data.years.count), board.scaled(150))
    guard rowHeight >= least, cellWidth >= 3 else {
      throw .invalidChart(
        zh: "画布放不下\(data.rows.count)行、\(data.years.count)年；请用更大的画布或减少行数",
        en: "\(data.rows.count) rows of \(data.years.count) years do not fit; "
          + "use a larger canvas or fewer rows")
    }
    cell = Size(width: cellWidth, height: rowHeight)
    blocks = (0..<count).map { index in
      let rows = index * perBlock..<min(data.rows.count, (index + 1) * perBlock)
      return Block(
        rows: rows,
        plot: Rect(
          x: area.left + Double(index) * (width + gap) + nameWidth, y: area.top + head,
          width: cellWidth * Double(data.years.count), height: rowHeight * Double(rows.count)))
    }
  }

  private static func names(
    _ names: [String], _ style: TextStyle, width: Double, _ board: Board
  ) throws(DrawingError) -> [TextLine] {
    try names.map { name throws(DrawingError) in
      try board.typesetter.wrap(name, style, width: width, maximumLines: 1).first
        ?? TextLine(spans: [], width: 0, style: style)
    }
  }

  /// Whether neighbours are parted by a line of the ground; narrow cells would be half lines.
  var hasSeparators: Bool { min(cell.width, cell.height) >= 12 }

  /// The cells of a row within a block, of years counted from the first, without their separators.
  func cells(_ row: Int, _ columns: Range<Int>, in block: Block) -> Rect {
    let separator = hasSeparators ? 1.5 : 0
    return Rect(
      x: block.plot.left + cell.width * Double(columns.lowerBound),
      y: block.plot.top + cell.height * Double(row - block.rows.lowerBound),
      width: cell.width * Double(columns.count) - separator,
      height: cell.height - max(separator, 0.5))
  }

  func cell(_ row: Int, _ column: Int, in block: Block) -> Rect {
    cells(row, column..<column + 1, in: block)
  }
}
