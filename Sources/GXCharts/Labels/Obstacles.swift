internal import GXDrawing

/// What a label must not lie on.
struct Obstacles {
  private var boxes: [Rect] = []
  private var segments: [(Point, Point)] = []

  mutating func add(_ box: Rect) { boxes.append(box) }

  mutating func add(linesThrough points: [Point]) {
    segments += zip(points, points.dropFirst()).map { ($0, $1) }
  }

  /// Whether a box is clear of everything by a margin.
  func leaveFree(_ box: Rect, margin: Double) -> Bool {
    let wide = box.inset(by: -margin)
    return !boxes.contains { $0.overlaps(wide) }
      && !segments.contains { wide.meets(segmentFrom: $0.0, to: $0.1) }
  }
}
