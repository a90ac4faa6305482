/// A sequence of straight and curved strokes.
public struct Path: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(control1: Point, control2: Point, end: Point)
    case close
  }

  public var elements: [Element]

  public init(_ elements: [Element] = []) { self.elements = elements }

  /// An open line through points, in order.
  public init(through points: [Point]) {
    elements = points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
  }

  /// A closed shape with these corners.
  public init(polygon corners: [Point]) {
    self.init(through: corners)
    if !corners.isEmpty { elements.append(.close) }
  }

  /// The rectangle that holds all end and control points; nil for an empty path.
  public var bounds: Rect? {
    let points = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let one, let two, let end): [one, two, end]
      case .close: []
      }
    }
    guard let first = points.first else { return nil }
    var box = Rect(x: first.x, y: first.y, width: 0, height: 0)
    for point in points.dropFirst() {
      box = box.union(Rect(x: point.x, y: point.y, width: 0, height: 0))
    }
    return box
  }

  /// The strokes of a 45° hatch that fill a rectangle, `spacing` apart across the strokes.
  ///
  /// The strokes of neighbouring rectangles join, as all lie on the lines x + y = k × spacing × √2.
  public static func hatch(in rect: Rect, spacing: Double) -> Path {
    guard spacing > 0, rect.width > 0, rect.height > 0 else { return Path() }
    let step = spacing * 2.0.squareRoot()
    var elements: [Element] = []
    var sum = ((rect.left + rect.top) / step).rounded(.up) * step
    while sum < rect.right + rect.bottom {
      let start = Point(x: max(rect.left, sum - rect.bottom), y: min(rect.bottom, sum - rect.left))
      let end = Point(x: min(rect.right, sum - rect.top), y: max(rect.top, sum - rect.right))
      elements += [.move(start), .line(end)]
      sum += step
    }
    return Path(elements)
  }
}
