/// The elements of an SVG document, group by group.
struct SVGBody {
  private(set) var text = ""
  let outliner: (any GlyphOutliner)?

  init(outliner: (any GlyphOutliner)?) { self.outliner = outliner }

  mutating func append(_ group: SceneGroup) throws(DrawingError) {
    guard !group.marks.isEmpty else { return }
    let shared = SharedAttributes(of: group)
    text += "<g class=\"\(group.role.rawValue)\""
    if let key = group.key { text += " data-key=\"\(SVGText.escaped(key))\"" }
    text += shared.written + ">\n"
    if group.role == .cell, let cells = Cell.all(of: group) {
      append(cells, shared: shared)
    } else {
      for mark in group.marks { try append(mark, shared: shared) }
    }
    text += "</g>\n"
  }

  /// Cells lie side by side, so those of one colour make one path.
  private mutating func append(_ cells: [Cell], shared: SharedAttributes) {
    var looks: [Cell.Look] = []
    var rects: [Cell.Look: [Rect]] = [:]
    for cell in cells {
      if rects[cell.look] == nil { looks.append(cell.look) }
      rects[cell.look, default: []].append(cell.rect)
    }
    for look in looks {
      text += "<path d=\"\(SVGPath(rects[look] ?? []).data)\""
      text += paint(fill: look.fill, stroke: look.stroke, shared) + "/>\n"
    }
  }

  private mutating func append(_ mark: Mark, shared: SharedAttributes) throws(DrawingError) {
    switch mark {
    case .rect(let rect, let fill, let stroke):
      text += "<rect" + attribute("x", rect.x) + attribute("y", rect.y)
      text += attribute("width", rect.width) + attribute("height", rect.height)
      text += paint(fill: fill, stroke: stroke, shared) + "/>\n"
    case .circle(let center, let radius, let fill, let stroke):
      text += "<circle" + attribute("cx", center.x) + attribute("cy", center.y)
      text += attribute("r", radius) + paint(fill: fill, stroke: stroke, shared) + "/>\n"
    case .line(let start, let end, let stroke):
      text += "<line" + attribute("x1", start.x) + attribute("y1", start.y)
      text += attribute("x2", end.x) + attribute("y2", end.y)
      text += (shared.stroke == stroke ? "" : SVGPaint.stroke(stroke)) + "/>\n"
    case .path(let path, let fill, let stroke):
      text += "<path d=\"\(SVGPath(path).data)\"" + paint(fill: fill, stroke: stroke, shared)
      text += "/>\n"
    case .text(let run): try append(run, shared: shared)
    }
  }

  private func attribute(_ name: String, _ value: Double) -> String {
    " \(name)=\"\(SVGText.number(value))\""
  }

  private func paint(fill: Color?, stroke: Stroke?, _ shared: SharedAttributes) -> String {
    var result = fill.map { SVGPaint.color("fill", $0) } ?? " fill=\"none\""
    if let stroke, shared.stroke != stroke { result += SVGPaint.stroke(stroke) }
    return result
  }
}

/// A filled rectangle of a table of colours.
private struct Cell {
  struct Look: Hashable {
    let fill: Color?
    let stroke: Stroke?
  }

  let rect: Rect
  let look: Look

  /// The cells that a group consists of; nil where it holds anything else.
  static func all(of group: SceneGroup) -> [Cell]? {
    let cells = group.marks.compactMap { mark -> Cell? in
      guard case .rect(let rect, let fill, let stroke) = mark else { return nil }
      return Cell(rect: rect, look: Look(fill: fill, stroke: stroke))
    }
    return cells.count == group.marks.count ? cells : nil
  }
}

// MARK: Texts

extension SVGBody {
  private mutating func append(_ run: TextRun, shared: SharedAttributes) throws(DrawingError) {
    guard let outliner else {
      text += element(of: run, shared: shared, extra: "")
      return
    }
    for span in run.line.spans {
      let outline = try outliner.outline(of: span.text, style: run.line.style)
      let x = SVGText.number(run.start + span.offset)
      let y = SVGText.number(run.position.y)
      text += "<path transform=\"translate(\(x) \(y))\" d=\"\(SVGPath(outline).data)\""
      text += SVGPaint.color("fill", run.color) + "/>\n"
    }
    text += element(of: run, shared: shared, extra: " opacity=\"0\"")
  }

  private func element(of run: TextRun, shared: SharedAttributes, extra: String) -> String {
    // A line of one span is anchored, so that it keeps its side where a viewer has other fonts.
    let isAnchored = run.line.spans.count == 1 && run.line.spans.first?.offset == 0
    let first = run.start + (run.line.spans.first?.offset ?? 0)
    var result = "<text" + attribute("x", isAnchored ? run.position.x : first)
    result += attribute("y", run.position.y)
    let anchor = isAnchored ? run.anchor : .start
    if anchor != shared.anchor { result += SVGPaint.anchor(anchor) }
    if run.line.style != shared.style { result += SVGPaint.style(run.line.style) }
    if run.color != shared.fill { result += SVGPaint.color("fill", run.color) }
    if let halo = run.halo {
      result += " paint-order=\"stroke\""
      result += SVGPaint.stroke(
        Stroke(halo, width: run.line.style.size * TextRun.haloShare, isRound: true))
    }
    if run.line.text.hasSpacesToKeep { result += " xml:space=\"preserve\"" }
    result += extra + ">"
    if let full = run.fullText { result += "<title>\(SVGText.escaped(full))</title>" }
    for (index, span) in run.line.spans.enumerated() {
      let content = SVGText.escaped(span.text)
      result +=
        index == 0
        ? content : "<tspan\(attribute("x", run.start + span.offset))>\(content)</tspan>"
    }
    return result + "</text>\n"
  }
}

extension String {
  /// Whether a viewer would drop some of its spaces: all at the ends and all but one in a row.
  fileprivate var hasSpacesToKeep: Bool { first == " " || last == " " || contains("  ") }
}

extension TextRun {
  /// The width of the halo's outline in parts of the size; half of it lies outside the letters.
  public static let haloShare = 0.28
}
