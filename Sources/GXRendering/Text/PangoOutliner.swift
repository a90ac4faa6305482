internal import CCairo
public import GXDrawing

/// Gives the outlines of letters as Pango shapes them.
public struct PangoOutliner: GlyphOutliner {
  private let text: PangoText

  public init(text: PangoText) { self.text = text }

  public func outline(of string: String, style: TextStyle) throws(DrawingError) -> Path {
    let surface = try CairoSurface.recording()
    let cairo = try surface.makeContext()
    defer { cairo_destroy(cairo) }
    text.addPath(of: string, style: style, at: .init(x: 0, y: 0), to: cairo)
    guard let path = cairo_copy_path(cairo) else { return Path() }
    defer { cairo_path_destroy(path) }
    return Self.elements(of: path.pointee)
  }

  private static func elements(of path: cairo_path_t) -> Path {
    var elements: [Path.Element] = []
    var index = 0
    // SAFETY: cairo's path data are `num_data` records; each header counts itself and its points.
    while index < Int(path.num_data), let data = path.data {
      let header = data[index].header
      let first = index + 1
      func point(_ offset: Int) -> Point {
        Point(x: data[first + offset].point.x, y: data[first + offset].point.y)
      }
      switch header.type {
      case CAIRO_PATH_MOVE_TO: elements.append(.move(point(0)))
      case CAIRO_PATH_LINE_TO: elements.append(.line(point(0)))
      case CAIRO_PATH_CURVE_TO:
        elements.append(.curve(control1: point(0), control2: point(1), end: point(2)))
      default: elements.append(.close)
      }
      index += max(1, Int(header.length))
    }
    return Path(withoutEmptyMoves(elements))
  }

  /// cairo puts a move after each closed figure, which draws nothing.
  private static func withoutEmptyMoves(_ elements: [Path.Element]) -> [Path.Element] {
    elements.indices.compactMap { index in
      if case .move = elements[index] {
        guard index + 1 < elements.count else { return nil }
        if case .move = elements[index + 1] { return nil }
      }
      return elements[index]
    }
  }
}
