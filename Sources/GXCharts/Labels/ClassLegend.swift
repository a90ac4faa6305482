internal import GXDrawing
internal import GXModel

/// The key of a classed scale: swatches in a row with the numbers where one class turns into the next.
struct ClassLegend {
  let height: Double

  private let scale: ClassedScale
  private let labels: [TextLine]
  private let missing: TextLine?
  private let swatch: Size
  private let gap: Double
  private let width: Double

  /// - Parameter missing: what hatched cells mean; nil without any.
  init(_ scale: ClassedScale, missing: String?, width: Double, _ board: Board)
    throws(DrawingError)
  {
    self.scale = scale
    self.width = width
    let style = board.type.note
    labels = try scale.breakLabels.map { text throws(DrawingError) in try board.line(text, style) }
    self.missing = try missing.map { text throws(DrawingError) in try board.line(text, style) }
    gap = board.scaled(8)
    let widest = labels.map(\.width).max() ?? 0
    swatch = Size(width: max(board.scaled(56), widest + gap), height: board.scaled(14))
    height = swatch.height + (labels.isEmpty ? 0 : gap * 0.7 + style.inkAscent + style.inkDescent)
  }

  /// Draws the key and says where it ends.
  @discardableResult
  func draw(left: Double, top: Double, on board: inout Board) throws(DrawingError) -> Double {
    var x = left
    var swatches: [Mark] = []
    var texts: [Mark] = []
    for (index, color) in scale.colors.enumerated() {
      let box = Rect(x: x, y: top, width: swatch.width - 2, height: swatch.height)
      swatches.append(.rect(box, fill: color, stroke: board.outline(of: color)))
      if index < labels.count {
        let baseline = top + swatch.height + gap * 0.7 + labels[index].style.inkAscent
        let run = TextRun(
          labels[index], at: Point(x: x + swatch.width - 1, y: baseline), anchor: .middle,
          color: board.theme.text, on: board.theme.background)
        texts.append(.text(run))
      }
      x += swatch.width
    }
    if let missing {
      let box = Rect(x: x + gap * 2, y: top, width: swatch.width * 0.7, height: swatch.height)
      board.addMissingCells([box])
      let baseline = box.center.y + missing.style.centerToBaseline
      let run = TextRun(
        missing, at: Point(x: box.right + gap, y: baseline), color: board.theme.text,
        on: board.theme.background)
      texts.append(.text(run))
      x = box.right + gap + missing.width
    }
    guard x <= left + width else {
      throw .canvasTooSmall(
        width: board.style.size.size.width, height: board.style.size.size.height)
    }
    board.add(SceneGroup(.legend, marks: swatches))
    board.add(SceneGroup(.legend, marks: texts))
    return x
  }
}

extension Board {
  /// The line around a cell whose colour hardly differs from the background; nil for others.
  func outline(of color: Color) -> Stroke? {
    color.contrast(with: theme.background) < 1.5 ? Stroke(theme.cellOutline, width: 1) : nil
  }
}
