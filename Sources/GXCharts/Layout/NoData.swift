internal import GXDrawing

extension Board {
  /// Says in the middle of the space that there is nothing to draw.
  mutating func addMessageOfNoData() throws(DrawingError) {
    let words = Words(language: language)
    let line = try line(words("无可用数据", "No data available"), type.subtitle)
    let frame = Rect(
      left: area.left, top: area.top, right: area.right, bottom: area.bottom)
    add(
      SceneGroup(
        .axis,
        marks: [
          .rect(frame, fill: nil, stroke: Stroke(theme.grid, width: 1, dash: [4, 4]))
        ]))
    add(
      SceneGroup(
        .annotation,
        marks: [
          .text(
            TextRun(
              line,
              at: Point(x: area.center.x, y: area.center.y + type.subtitle.centerToBaseline),
              anchor: .middle, color: theme.text, on: theme.background))
        ]))
  }
}
