internal import GXDrawing
internal import GXModel

extension TileMapChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try TileMapData(self)
    guard !data.values.isEmpty else { return try board.addMessageOfNoData() }
    let scale = ClassedScale(
      values: data.values, center: center, format: format(data), theme: board.theme)
    let size = min(
      board.area.width / Double(ProvinceTile.columns.count),
      board.area.height / Double(ProvinceTile.rows.count), board.scaled(132))
    guard size >= 30 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let grid = Size(
      width: size * Double(ProvinceTile.columns.count),
      height: size * Double(ProvinceTile.rows.count))
    let free = board.area.width - grid.width
    let isBeside = free >= board.scaled(300)
    let room = isBeside ? free - board.scaled(48) : size * 1.95
    var key = try TileKey(data, scale, names: isBeside, width: room, board)
    if key.height(board) > grid.height {
      key = try TileKey(data, scale, names: false, width: room, board)
    }
    let keyWidth = isBeside ? key.width + board.scaled(48) : 0
    let origin = Point(
      x: board.area.left + keyWidth + (free - keyWidth) / 2,
      y: board.area.top + max(0, board.area.height - grid.height) / 2)
    let texts = try TileTexts(data, format(data), size: size, board)
    for (index, item) in data.tiles.enumerated() {
      let box = Rect(
        x: origin.x + Double(item.tile.column - ProvinceTile.columns.lowerBound) * size,
        y: origin.y + Double(item.tile.row) * size, width: size, height: size
      ).inset(by: size * 0.025)
      draw(item.tile, item.content, box, scale, texts, index, on: &board)
    }
    key.draw(
      left: isBeside ? board.area.left : origin.x,
      bottom: origin.y + grid.height - size * 0.025,
      height: isBeside ? grid.height : size * 2.9, on: &board)
  }

  private func draw(
    _ tile: ProvinceTile, _ content: TileMapData.Content, _ box: Rect, _ scale: ClassedScale,
    _ texts: TileTexts, _ index: Int, on board: inout Board
  ) {
    guard case .value(let value) = content, let fill = scale.color(of: value) else {
      board.addMissingCells([box], key: tile.code)
      board.add(
        SceneGroup(
          .cell, key: tile.code,
          marks: [.rect(box, fill: nil, stroke: Stroke(board.theme.cellOutline, width: 1))]))
      let ink = board.theme.text
      board.add(
        SceneGroup(
          .label, key: tile.code,
          marks: texts.marks(index, in: box, color: ink, on: board.theme.missing, patched: true)))
      return
    }
    board.add(
      SceneGroup(
        .cell, key: tile.code, marks: [.rect(box, fill: fill, stroke: board.outline(of: fill))]))
    board.add(
      SceneGroup(
        .label, key: tile.code,
        marks: texts.marks(index, in: box, color: fill.labelColor, on: fill, patched: false)))
  }
}

/// Name and value of each tile, measured.
private struct TileTexts {
  private let names: [[TextLine]]
  private let values: [TextLine?]

  init(_ data: TileMapData, _ format: NumberFormat, size: Double, _ board: Board)
    throws(DrawingError)
  {
    let room = size * 0.9
    let nameStyle = TextStyle(
      size: max(12, min(board.type.label.size, (size * 0.2).rounded())), weight: .bold)
    let valueStyle = TextStyle(size: max(12, min(board.type.value.size, (size * 0.19).rounded())))
    let full = try data.tiles.map { item throws(DrawingError) in
      try board.typesetter.wrap(
        item.tile.name[board.language], nameStyle, width: room, maximumLines: size >= 70 ? 2 : 1)
    }
    // One name that does not fit turns all into letters, so that all are read alike.
    let fits = zip(full, data.tiles).allSatisfy { lines, item in
      let words = item.tile.name[board.language].split(separator: " ").map(String.init)
      return lines.map(\.text) == words || lines.map(\.text) == [words.joined(separator: " ")]
    }
    names =
      fits
      ? full
      : try data.tiles.map { item throws(DrawingError) in
        [try board.line(item.tile.letters, nameStyle)]
      }
    let lines = try data.tiles.map { item throws(DrawingError) -> TextLine? in
      guard case .value(let value) = item.content, let number = DecimalNumber(value) else {
        return nil
      }
      let word = board.language == .english && format.magnitude != .percent
      return try board.line(
        format.bare(number) + (word ? format.magnitude.word : ""), valueStyle)
    }
    let hasRoom = lines.allSatisfy { ($0?.width ?? 0) <= room } && size >= 40
    values = hasRoom ? lines : lines.map { _ in nil }
  }

  /// The texts in the middle of a tile, over hatching on a plain patch.
  func marks(_ index: Int, in box: Rect, color: Color, on ground: Color, patched: Bool) -> [Mark] {
    let lines = names[index] + (values[index].map { [$0] } ?? [])
    let gap = box.height * (lines.count > 2 ? 0.06 : 0.1)
    let heights = lines.map { $0.style.inkAscent + $0.style.inkDescent }
    var top =
      box.center.y - (heights.reduce(0, +) + gap * Double(max(0, lines.count - 1))) / 2
    var marks: [Mark] = []
    for (line, height) in zip(lines, heights) {
      let run = TextRun(
        line, at: Point(x: box.center.x, y: top + line.style.inkAscent), anchor: .middle,
        color: color, on: ground)
      if patched { marks.append(.rect(run.inkBox.inset(by: -3), fill: ground, stroke: nil)) }
      marks.append(.text(run))
      top += height + gap
    }
    return marks
  }
}

/// The classes below one another, from high to low; beside a map with the names of their provinces.
private struct TileKey {
  private struct Entry {
    let color: Color?
    let lines: [TextLine]
    let isHead: Bool
  }

  private struct Member {
    let name: String
    let value: Double
  }

  let width: Double

  private let entries: [Entry]

  init(
    _ data: TileMapData, _ scale: ClassedScale, names: Bool, width: Double, _ board: Board
  ) throws(DrawingError) {
    let words = Words(language: board.language)
    let text = width - board.scaled(44)
    var members: [Int: [Member]] = [:]
    for item in data.tiles {
      guard case .value(let value) = item.content, let index = scale.index(of: value) else {
        continue
      }
      members[index, default: []].append(
        Member(name: item.tile.name[board.language], value: value))
    }
    var entries: [Entry] = []
    for index in scale.colors.indices.reversed() {
      let range = scale.rangeLabel(index, words)
      let inside = (members[index] ?? []).sorted { one, two in
        one.value == two.value ? one.name < two.name : one.value > two.value
      }
      let head = names ? range + words("（\(inside.count)个）", " (\(inside.count))") : range
      let style = names ? board.type.labelBold : board.type.note
      var lines = try board.typesetter.wrap(head, style, width: text, maximumLines: 1)
      if names, !inside.isEmpty {
        lines += try board.typesetter.wrap(
          words.list(inside.map(\.name)), board.type.note, width: text, maximumLines: 3)
      }
      entries.append(Entry(color: scale.colors[index], lines: lines, isHead: names))
    }
    if data.tiles.contains(where: { $0.content == .notCovered || $0.content == .missing }) {
      let lines = try board.typesetter.wrap(
        words("无数据或未涵盖", "no data or not covered"), board.type.note, width: text,
        maximumLines: 2)
      entries.append(Entry(color: nil, lines: lines, isHead: false))
    }
    self.entries = entries
    self.width = (entries.flatMap(\.lines).map(\.width).max() ?? 0) + board.scaled(44)
  }

  private func heights(_ board: Board) -> [Double] {
    entries.map { entry in
      max(board.scaled(22), entry.lines.reduce(0) { $0 + board.lineHeight($1.style) })
    }
  }

  private func gap(_ board: Board) -> Double {
    board.scaled(entries.contains(where: \.isHead) ? 14 : 5)
  }

  func height(_ board: Board) -> Double {
    heights(board).reduce(0, +) + gap(board) * Double(max(0, entries.count - 1))
  }

  func draw(left: Double, bottom: Double, height: Double, on board: inout Board) {
    let box = board.scaled(22)
    let gap = gap(board)
    let heights = heights(board)
    let total = self.height(board)
    var top = bottom - total - max(0, (height - total) * (height > total * 1.3 ? 0.5 : 0))
    for (entry, height) in zip(entries, heights) {
      let swatch = Rect(x: left, y: top, width: box * 1.3, height: box * 0.9)
      if let color = entry.color {
        board.add(
          SceneGroup(
            .legend, marks: [.rect(swatch, fill: color, stroke: board.outline(of: color))]))
      } else {
        board.addMissingCells([swatch])
      }
      let x = swatch.right + board.scaled(10)
      let first = entry.lines.first?.style ?? board.type.note
      let offset = (swatch.height - first.inkAscent - first.inkDescent) / 2
      board.add(
        SceneGroup(
          .legend,
          marks: board.stack(
            entry.lines, x: x, top: top + offset, color: board.theme.text)))
      top += height + gap
    }
  }
}
