internal import GXDrawing

/// The centre line and the limits of a funnel in pixels, cut at the plot's edges.
struct FunnelLines {
  let center: [Point]
  /// For each level the upper and the lower limit.
  let limits: [(upper: [Point], lower: [Point])]

  init(_ data: FunnelData, _ x: QuantityScale, _ y: QuantityScale, _ plot: Rect) {
    let height = y(data.center.value)
    center = [Point(x: plot.left, y: height), Point(x: plot.right, y: height)]
    let widest = x.domain.upperBound
    limits = data.limits.map { limit in
      func path(_ value: (FunnelChart.LimitPoint) -> Double) -> [Point] {
        FunnelCurve(limit.points.map { ($0.size, value($0)) })
          .visible(in: y.domain, to: widest, step: { (x($1) - x($0)) / 12 })
          .map { Point(x: x($0.size), y: y($0.value)) }
      }
      return (path(\.high), path(\.low))
    }
  }

  var all: [[Point]] { [center] + limits.flatMap { [$0.upper, $0.lower] } }

  func draw(on board: inout Board) {
    let theme = board.theme
    board.add(
      SceneGroup(
        .rule, key: "center",
        marks: [
          .line(from: center[0], to: center[1], Stroke(theme.title, width: board.scaled(1.4)))
        ]))
    for (index, limit) in limits.enumerated() {
      let isOuter = index == limits.count - 1
      let stroke = Stroke(
        theme.text, width: board.scaled(1.4),
        dash: isOuter ? [] : [board.scaled(6), board.scaled(4)])
      let marks = [limit.upper, limit.lower].filter { $0.count > 1 }.map {
        Mark.path(Path(through: $0), fill: nil, stroke: stroke)
      }
      board.add(SceneGroup(.rule, key: "limit", marks: marks))
    }
  }
}
