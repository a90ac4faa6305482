internal import GXDrawing

/// What a label must not lie on.
struct Obstacles {
  private var boxes: [Rect] = []
  private var segments: [(Point, Point)] = []

  mutating func add(_ box: Rect) { boxes.append(box) }

  /// A dot, as the square around it.
  mutating func add(dotAt center: Point, radius: Double) {
    boxes.append(
      Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
  }

  mutating func add(linesThrough points: [Point]) {
    segments += zip(points, points.dropFirst()).map { ($0, $1) }
  }

  /// Whether a box is clear of everything by a margin.
  func leaveFree(_ box: Rect, margin: Double) -> Bool {
    let wide = box.inset(by: -margin)
    return !boxes.contains { $0.overlaps(wide) }
      && !segments.contains { wide.meets(segmentFrom: $0.0, to: $0.1) }
  }

  /// Whether a leader meets nothing but what lies around the point that it belongs to.
  func leaveFree(leader: PlacedLabel.Leader, of point: Point, radius: Double) -> Bool {
    let around = Rect(x: point.x, y: point.y, width: 0, height: 0).inset(by: -radius - 2)
    return !boxes.contains { box in
      box.meets(segmentFrom: leader.start, to: leader.end) && !box.overlaps(around)
    }
      && !segments.contains { segment in
        Segments.cross(segment, (leader.start, leader.end))
          && !around.meets(segmentFrom: segment.0, to: segment.1)
      }
  }
}
