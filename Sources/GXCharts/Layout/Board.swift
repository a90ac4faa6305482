internal import GXDrawing
internal import GXModel

/// What a chart draws on: the space that titles and notes leave, and the means to set text.
struct Board {
  let area: Rect
  let style: ChartStyle
  let type: TypeScale
  let language: Language
  let typesetter: Typesetter
  private(set) var groups: [SceneGroup] = []

  init(
    area: Rect, style: ChartStyle, type: TypeScale, language: Language, typesetter: Typesetter
  ) {
    self.area = area
    self.style = style
    self.type = type
    self.language = language
    self.typesetter = typesetter
  }

  var theme: Theme { style.theme }

  /// Lengths of lines, dots and gaps as they are on a slide, for this canvas.
  func scaled(_ length: Double) -> Double { length * style.size.factor }

  /// The distance of baselines.
  func lineHeight(_ style: TextStyle) -> Double {
    style.size * (language == .chinese ? 1.4 : 1.25)
  }

  /// The height of the ink of lines below one another.
  func inkHeight(_ lines: Int, _ style: TextStyle) -> Double {
    guard lines > 0 else { return 0 }
    return style.inkAscent + style.inkDescent + Double(lines - 1) * lineHeight(style)
  }

  mutating func add(_ group: SceneGroup) {
    if !group.marks.isEmpty { groups.append(group) }
  }

  func line(_ text: String, _ style: TextStyle) throws(DrawingError) -> TextLine {
    try typesetter.line(text, style)
  }

  /// Lines below one another, the ink of the first starting at `top`.
  func stack(
    _ lines: [TextLine], x: Double, top: Double, anchor: TextRun.Anchor = .start, color: Color,
    halo: Color? = nil, fullText: String? = nil
  ) -> [Mark] {
    var baseline = top
    return lines.enumerated().map { index, line in
      baseline += index == 0 ? line.style.inkAscent : lineHeight(line.style)
      return .text(
        TextRun(
          line, at: Point(x: x, y: baseline), anchor: anchor, color: color, on: theme.background,
          halo: halo, fullText: index == lines.count - 1 ? fullText : nil))
    }
  }
}
