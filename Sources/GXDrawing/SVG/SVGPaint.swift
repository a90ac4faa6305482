/// Paint and type as SVG attributes, each led by a space.
enum SVGPaint {
  static func color(_ name: String, _ color: Color) -> String {
    let paint = " \(name)=\"\(color.hex)\""
    guard color.opacity < 1 else { return paint }
    return paint + " \(name)-opacity=\"\(SVGText.number(color.opacity))\""
  }

  static func stroke(_ stroke: Stroke) -> String {
    var result = color("stroke", stroke.color)
    if stroke.width != 1 { result += " stroke-width=\"\(SVGText.number(stroke.width))\"" }
    if !stroke.dash.isEmpty {
      let lengths = stroke.dash.map(SVGText.number).joined(separator: " ")
      result += " stroke-dasharray=\"\(lengths)\""
    }
    if stroke.isRound { result += " stroke-linecap=\"round\" stroke-linejoin=\"round\"" }
    return result
  }

  static func style(_ style: TextStyle) -> String {
    let size = " font-size=\"\(SVGText.number(style.size))\""
    return style.weight == .bold ? size + " font-weight=\"700\"" : size
  }

  static func anchor(_ anchor: TextRun.Anchor) -> String {
    switch anchor {
    case .start: " text-anchor=\"start\""
    case .middle: " text-anchor=\"middle\""
    case .end: " text-anchor=\"end\""
    }
  }
}

/// What all marks of a group have in common and the group says once.
struct SharedAttributes {
  private(set) var stroke: Stroke?
  private(set) var style: TextStyle?
  private(set) var fill: Color?
  private(set) var anchor: TextRun.Anchor = .start

  init(of group: SceneGroup) {
    let runs = group.marks.compactMap { if case .text(let run) = $0 { run } else { nil } }
    if runs.count == group.marks.count, let first = runs.first {
      if runs.allSatisfy({ $0.line.style == first.line.style && $0.halo == nil }) {
        style = first.line.style
      }
      if runs.allSatisfy({ $0.color == first.color }) { fill = first.color }
      if runs.allSatisfy({ $0.anchor == first.anchor }) { anchor = first.anchor }
    }
    let strokes = group.marks.map(Self.stroke)
    if let first = strokes.first, let common = first, strokes.allSatisfy({ $0 == common }) {
      stroke = common
    }
  }

  private static func stroke(of mark: Mark) -> Stroke? {
    switch mark {
    case .line(_, _, let stroke): stroke
    case .rect(_, _, let stroke), .circle(_, _, _, let stroke), .path(_, _, let stroke): stroke
    case .text: nil
    }
  }

  var written: String {
    var result = stroke.map(SVGPaint.stroke) ?? ""
    if let style { result += SVGPaint.style(style) }
    if let fill { result += SVGPaint.color("fill", fill) }
    if anchor != .start { result += SVGPaint.anchor(anchor) }
    return result
  }
}
