/// A position in CSS pixels; y grows downwards.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An extent in CSS pixels.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle in CSS pixels, with its origin at the top left.
public struct Rect: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The rectangle between two edges each way; turned round where an edge lies before the other.
  public init(left: Double, top: Double, right: Double, bottom: Double) {
    self.init(
      x: min(left, right), y: min(top, bottom), width: abs(right - left),
      height: abs(bottom - top))
  }

  public var left: Double { x }
  public var right: Double { x + width }
  public var top: Double { y }
  public var bottom: Double { y + height }
  public var center: Point { Point(x: x + width / 2, y: y + height / 2) }

  /// The rectangle made smaller on all sides, or larger where the distance is negative.
  public func inset(by distance: Double) -> Rect {
    Rect(
      x: x + distance, y: y + distance, width: max(0, width - 2 * distance),
      height: max(0, height - 2 * distance))
  }

  /// Whether two rectangles share more than an edge.
  public func overlaps(_ other: Rect) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether another rectangle lies wholly inside.
  public func contains(_ other: Rect) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// Whether a segment has a point inside: the rectangles overlap and the line does not leave all
  /// corners on one side.
  public func meets(segmentFrom start: Point, to end: Point) -> Bool {
    guard max(start.x, end.x) >= left, min(start.x, end.x) <= right,
      max(start.y, end.y) >= top, min(start.y, end.y) <= bottom
    else { return false }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    func side(_ x: Double, _ y: Double) -> Double { dx * (y - start.y) - dy * (x - start.x) }
    let (one, two) = (side(left, top), side(right, top))
    let (three, four) = (side(left, bottom), side(right, bottom))
    return min(min(one, two), min(three, four)) <= 0 && max(max(one, two), max(three, four)) >= 0
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rect) -> Rect {
    Rect(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
