internal import GXDrawing
internal import GXModel

/// The title above a chart and the notes below it, measured, and the space that is left between.
struct Frame {
  let header: [SceneGroup]
  let footer: [SceneGroup]
  let area: Rect

  /// Lays out the words of a chart.
  /// - Throws: `DrawingError.canvasTooSmall` when too little is left for the chart itself.
  init(caption: Caption, style: ChartStyle, type: TypeScale, typesetter: Typesetter)
    throws(DrawingError)
  {
    let size = style.size.size
    guard size.width.isFinite, size.height.isFinite, size.width >= 200, size.height >= 150,
      size.width <= 20_000, size.height <= 20_000
    else { throw .canvasTooSmall(width: size.width, height: size.height) }
    let inside = Rect(x: 0, y: 0, width: size.width, height: size.height)
      .inset(by: style.size.margin)
    let board = Board(
      area: inside, style: style, type: type, language: caption.language, typesetter: typesetter)
    let header = try Header(caption, board)
    let footer = try Footer(caption, board, mostHeight: inside.height * 0.3)
    self.header = header.groups
    self.footer = footer.groups
    area = Rect(
      left: inside.left, top: header.bottom, right: inside.right,
      bottom: max(header.bottom, footer.top))
    guard area.height >= 100, area.width >= 150 else {
      throw .canvasTooSmall(width: size.width, height: size.height)
    }
  }
}

/// Title and subtitle.
private struct Header {
  let groups: [SceneGroup]
  let bottom: Double

  init(_ caption: Caption, _ board: Board) throws(DrawingError) {
    let area = board.area
    var top = area.top
    var groups: [SceneGroup] = []
    if !caption.title.isEmpty {
      let lines = try Self.titleLines(caption.title, board)
      let style = lines.first?.style ?? board.type.title
      let full = lines.isCut ? caption.title : nil
      let marks = board.stack(
        lines, x: area.left, top: top, color: board.theme.title, fullText: full)
      groups.append(SceneGroup(.title, marks: marks))
      top += board.inkHeight(lines.count, style) + board.type.subtitle.size * 0.75
    }
    if !caption.subtitle.isEmpty {
      let style = board.type.subtitle
      let lines = try board.typesetter.wrap(
        caption.subtitle, style, width: area.width, maximumLines: 3)
      let full = lines.isCut ? caption.subtitle : nil
      let marks = board.stack(
        lines, x: area.left, top: top, color: board.theme.text, fullText: full)
      groups.append(SceneGroup(.subtitle, marks: marks))
      top += board.inkHeight(lines.count, style)
    }
    self.groups = groups
    bottom = groups.isEmpty ? top : top + board.scaled(30)
  }

  /// Two lines at the full size or, for long titles, smaller; three at most, then an ellipsis.
  private static func titleLines(_ title: String, _ board: Board) throws(DrawingError) -> [TextLine]
  {
    let full = board.type.title
    for share in [1, 0.875, 0.75] {
      let style = TextStyle(
        size: max(board.type.subtitle.size, (full.size * share).rounded()), weight: full.weight)
      let lines = share == 0.75 ? 3 : 2
      if try board.typesetter.fits(title, style, width: board.area.width, lines: lines)
        || share == 0.75
      {
        return try board.typesetter.wrap(
          title, style, width: board.area.width, maximumLines: lines)
      }
    }
    return []
  }
}

/// Notes, source and the mark of made-up data.
private struct Footer {
  let groups: [SceneGroup]
  let top: Double

  init(_ caption: Caption, _ board: Board, mostHeight: Double) throws(DrawingError) {
    let area = board.area
    let style = board.type.note
    let mark = caption.isSynthetic ? try SyntheticMark(caption.language, board) : nil
    let width = area.width - (mark.map { $0.width + board.scaled(32) } ?? 0)
    let noteText = Self.notes(caption)
    let sourceText = Self.source(caption)
    let sourceLines = try board.typesetter.wrap(
      sourceText, style, width: width, maximumLines: 3, isBalanced: false)
    let room = Int((mostHeight / board.lineHeight(style)).rounded(.down)) - sourceLines.count
    let noteLines = try board.typesetter.wrap(
      noteText, style, width: area.width, maximumLines: max(1, room), isBalanced: false)
    let sourceHeight = board.inkHeight(sourceLines.count, style)
    let lowHeight = max(sourceHeight, mark?.height ?? 0)
    let noteHeight = board.inkHeight(noteLines.count, style)
    let between = noteLines.isEmpty || lowHeight == 0 ? 0 : style.size * 0.64
    let start = area.bottom - lowHeight - between - noteHeight
    var groups = [
      SceneGroup(
        .notes,
        marks: board.stack(
          noteLines, x: area.left, top: start, color: board.theme.note,
          fullText: noteLines.isCut ? noteText : nil)),
      SceneGroup(
        .source,
        marks: board.stack(
          sourceLines, x: area.left, top: area.bottom - sourceHeight, color: board.theme.note)),
    ]
    if let mark { groups.append(mark.group(board)) }
    self.groups = groups.filter { !$0.marks.isEmpty }
    top = self.groups.isEmpty ? area.bottom : start - board.scaled(26)
  }

  private static func notes(_ caption: Caption) -> String {
    guard !caption.notes.isEmpty else { return "" }
    let prefix = LocalizedText(zh: "注：", en: "Note: ")[caption.language]
    return prefix + caption.notes.joined(separator: caption.language == .chinese ? "" : " ")
  }

  private static func source(_ caption: Caption) -> String {
    guard !caption.source.isEmpty else { return "" }
    return LocalizedText(zh: "来源：", en: "Source: ")[caption.language] + caption.source
  }
}

/// The outlined words in the lower right corner that say that the figures are made up.
private struct SyntheticMark {
  let line: TextLine
  let width: Double
  let height: Double

  init(_ language: Language, _ board: Board) throws(DrawingError) {
    line = try board.line(Caption.syntheticNotice[language], board.type.noteBold)
    width = line.width + line.style.size * 1.2
    height = line.style.size * 1.6
  }

  func group(_ board: Board) -> SceneGroup {
    let area = board.area
    let box = Rect(
      x: area.right - width, y: area.bottom - height, width: width, height: height)
    let baseline = box.center.y + line.style.centerToBaseline
    return SceneGroup(
      .notice,
      marks: [
        .rect(box, fill: nil, stroke: Stroke(board.theme.axis, width: 1)),
        .text(
          TextRun(
            line, at: Point(x: box.center.x, y: baseline), anchor: .middle,
            color: board.theme.text, on: board.theme.background)),
      ])
  }
}

extension [TextLine] {
  /// Whether the lines end in an ellipsis.
  var isCut: Bool { last.map { $0.text.hasSuffix("…") || $0.text.hasSuffix("...") } ?? false }
}
