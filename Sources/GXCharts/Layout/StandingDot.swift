internal import GXDrawing

extension Board {
  /// The dot of a value that lies below what it is compared with, or not: square where it does and the
  /// theme has no colours to say so.
  func dot(at center: Point, radius: Double, fill: Color, stroke: Stroke?, isBelow: Bool) -> Mark {
    guard isBelow, theme.usesDashes else {
      return .circle(center: center, radius: radius, fill: fill, stroke: stroke)
    }
    // As large as the circle to the eye.
    let half = radius * 0.89
    return .rect(
      Rect(x: center.x - half, y: center.y - half, width: 2 * half, height: 2 * half), fill: fill,
      stroke: stroke)
  }
}
