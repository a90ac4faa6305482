internal import GXDrawing

/// The names of the parts over the first bar, each as near to its part as the others allow.
struct PartHeads {
  let height: Double

  private struct Head {
    let lines: [TextLine]
    let color: Color
    let name: String
    /// Where the part lies in the first bar that has any.
    let extent: ClosedRange<Double>
    var center: Double

    var width: Double { lines.map(\.width).max() ?? 0 }
  }

  private let heads: [Head]
  private let reach: Double

  init(_ chart: StackedBarChart, left: Double, width: Double, _ board: Board) throws(DrawingError) {
    let shares = Self.shares(of: chart)
    var heads: [Head] = []
    var x = left
    for (index, part) in chart.parts.enumerated() {
      let extent = width * shares[index]
      let lines = try board.typesetter.wrap(
        part.name, board.type.labelBold, width: max(extent, board.type.labelBold.size * 6),
        maximumLines: 2)
      let half = (lines.map(\.width).max() ?? 0) / 2
      let color =
        part.outcome.map(board.theme.ink)
        ?? chart.fill(of: index, board.theme).readable(on: board.theme.background)
      heads.append(
        Head(
          lines: lines, color: color, name: part.name, extent: x...(x + extent),
          center: extent < half * 2 ? x + extent / 2 : x + half))
      x += extent
    }
    guard
      let centers = Dodge.centers(
        wanted: heads.map(\.center), sizes: heads.map(\.width), gap: board.scaled(14),
        within: board.area.left...board.area.right)
    else {
      throw .canvasTooSmall(
        width: chart.style.size.size.width, height: chart.style.size.size.height)
    }
    for index in heads.indices { heads[index].center = centers[index] }
    self.heads = heads
    reach = board.scaled(18)
    height =
      board.inkHeight(heads.map(\.lines.count).max() ?? 1, board.type.labelBold) + reach * 0.5
  }

  /// The shares of the first bar that has any.
  private static func shares(of chart: StackedBarChart) -> [Double] {
    let counts = chart.bars.lazy.compactMap { bar in
      chart.total(of: bar).flatMap { total in bar.counts.map { $0.map { $0 / total } } }
    }.first
    let length = chart.bars.first { chart.total(of: $0) != nil }.map(chart.share) ?? 1
    return (counts ?? []).map { $0 * length }
  }

  func draw(barTop: Double, on board: inout Board) {
    var leaders: [Mark] = []
    for head in heads {
      let ink = board.inkHeight(head.lines.count, board.type.labelBold)
      let bottom = barTop - reach * 0.7
      let left = head.center - head.width / 2
      board.add(
        SceneGroup(
          .head, key: head.name,
          marks: board.stack(head.lines, x: left, top: bottom - ink, color: head.color)))
      let right = left + head.width
      let shared = min(right, head.extent.upperBound) - max(left, head.extent.lowerBound)
      let length = head.extent.upperBound - head.extent.lowerBound
      if length > 0 && shared < min(head.width, length) / 2 {
        let middle = (head.extent.lowerBound + head.extent.upperBound) / 2
        leaders.append(
          .line(
            from: Point(x: min(max(middle, left), right), y: bottom + 3),
            to: Point(x: middle, y: barTop - 2), Stroke(head.color, width: 1)))
      }
    }
    board.add(SceneGroup(.leader, marks: leaders))
  }
}
