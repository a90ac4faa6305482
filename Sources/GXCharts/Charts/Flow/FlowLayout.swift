internal import GXDrawing
internal import GXModel

extension FlowChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    guard total > 0 else { return try board.addMessageOfNoData() }
    let ins = sources.filter { $0.value > 0 }
    let outs = targets.filter { $0.value > 0 }
    let left = try FlowLabels(ins, of: self, hasShares: false, board)
    let right = try FlowLabels(outs, of: self, hasShares: true, board)
    let words = Words(language: caption.language)
    let stock = try board.typesetter.wrap(
      "\(stockName) \(words.value(format.full(total), .count(unit)))", board.type.labelBold,
      width: board.area.width * 0.4, maximumLines: 2)
    let headHeight = board.inkHeight(stock.count, board.type.labelBold) + board.scaled(12)
    let plot = Rect(
      left: board.area.left + left.width, top: board.area.top + headHeight,
      right: board.area.right - right.width, bottom: board.area.bottom)
    let gap = board.scaled(14)
    let gaps = gap * Double(max(ins.count, outs.count) - 1)
    let bar = board.scaled(18)
    guard plot.width >= bar * 8, plot.height - gaps >= 60 else { throw tooManyNodes }
    let unitHeight = (plot.height - gaps) / total
    let columns = FlowColumns(plot: plot, bar: bar, gap: gap, unitHeight: unitHeight)
    let inBoxes = columns.stack(ins.map(\.value), x: plot.left, spaced: true)
    let outBoxes = columns.stack(outs.map(\.value), x: plot.right - bar, spaced: true)
    let middle = plot.center.x - bar / 2
    let inJoints = columns.stack(ins.map(\.value), x: middle, spaced: false)
    let outJoints = columns.stack(outs.map(\.value), x: middle, spaced: false)
    for index in ins.indices {
      draw(ribbonOf: ins[index], from: inBoxes[index], to: inJoints[index], on: &board)
    }
    for index in outs.indices {
      draw(ribbonOf: outs[index], from: outJoints[index], to: outBoxes[index], on: &board)
    }
    for (node, box) in zip(ins + outs, inBoxes + outBoxes) { draw(node, box, on: &board) }
    let half = (stock.map(\.width).max() ?? 0) / 2
    let tops = [
      columns.top(of: inJoints, towards: inBoxes, within: half),
      columns.top(of: outJoints, towards: outBoxes, within: half),
    ]
    drawStock(stock, inJoints, above: tops.min() ?? plot.top, on: &board)
    guard left.draw(beside: inBoxes, isLeft: true, on: &board),
      right.draw(beside: outBoxes, isLeft: false, on: &board)
    else { throw tooManyNodes }
  }

  private var tooManyNodes: DrawingError {
    let count = sources.count + targets.count
    return .invalidChart(
      zh: "画布放不下\(count)个来源与去向；请用更大的画布或减少数量",
      en: "\(count) sources and targets do not fit; use a larger canvas or fewer of them")
  }

  fileprivate func ink(_ node: Node, _ theme: Theme) -> Color {
    node.outcome.map(theme.fill) ?? theme.context
  }

  private func draw(_ node: Node, _ box: Rect, on board: inout Board) {
    board.add(
      SceneGroup(
        .bar, key: node.name,
        marks: [.rect(box, fill: ink(node, board.theme), stroke: nil)]))
    guard let spacing = node.outcome.flatMap(board.theme.hatch), box.height >= 6 else { return }
    let hatch = Path.hatch(in: box, spacing: board.scaled(spacing))
    board.add(
      SceneGroup(
        .hatch, key: node.name,
        marks: [.path(hatch, fill: nil, stroke: Stroke(board.theme.background, width: 1))]))
  }

  private func draw(ribbonOf node: Node, from start: Rect, to end: Rect, on board: inout Board) {
    let x1 = start.right
    let x2 = end.left
    let middle = (x1 + x2) / 2
    let path = Path([
      .move(Point(x: x1, y: start.top)),
      .curve(
        control1: Point(x: middle, y: start.top), control2: Point(x: middle, y: end.top),
        end: Point(x: x2, y: end.top)),
      .line(Point(x: x2, y: end.bottom)),
      .curve(
        control1: Point(x: middle, y: end.bottom), control2: Point(x: middle, y: start.bottom),
        end: Point(x: x1, y: start.bottom)),
      .close,
    ])
    board.add(
      SceneGroup(
        .flow, key: node.name,
        marks: [.path(path, fill: ink(node, board.theme).opacity(0.38), stroke: nil)]))
  }

  private func drawStock(
    _ lines: [TextLine], _ joints: [Rect], above ribbons: Double, on board: inout Board
  ) {
    guard let first = joints.first, let last = joints.last else { return }
    let box = Rect(left: first.left, top: first.top, right: first.right, bottom: last.bottom)
    board.add(
      SceneGroup(
        .bar, key: stockName, marks: [.rect(box, fill: board.theme.title, stroke: nil)]))
    let top = ribbons - board.scaled(10) - board.inkHeight(lines.count, board.type.labelBold)
    board.add(
      SceneGroup(
        .label, key: stockName,
        marks: board.stack(
          lines, x: box.center.x, top: top, anchor: .middle, color: board.theme.title)))
  }
}

/// Places nodes below one another in a column.
private struct FlowColumns {
  let plot: Rect
  let bar: Double
  let gap: Double
  let unitHeight: Double

  /// The boxes of values, together in the middle of the plot's height; spaced nodes are apart.
  func stack(_ values: [Double], x: Double, spaced: Bool) -> [Rect] {
    let gaps = spaced ? gap * Double(max(0, values.count - 1)) : 0
    let height = values.reduce(0, +) * unitHeight + gaps
    var y = plot.center.y - height / 2
    return values.map { value in
      let box = Rect(x: x, y: y, width: bar, height: value * unitHeight)
      y = box.bottom + (spaced ? gap : 0)
      return box
    }
  }

  /// The highest place of the first ribbon between a joint and its box, so far from the joint's middle.
  func top(of joints: [Rect], towards boxes: [Rect], within reach: Double) -> Double {
    guard let joint = joints.first, let box = boxes.first else { return plot.top }
    let distance = abs(box.center.x - joint.center.x) - bar
    let share = min(1, max(0, reach - bar / 2) / max(distance, 1))
    // The curve of a ribbon's edge rises first slowly, then fast, then slowly.
    let rise = share * share * (3 - 2 * share)
    return min(joint.top, joint.top + (box.top - joint.top) * rise)
  }
}

/// Names, counts and shares beside the nodes of one side.
private struct FlowLabels {
  let width: Double

  private let blocks: [[TextLine]]
  private let names: [String]
  private let colors: [Color]
  private let distance: Double

  init(_ nodes: [FlowChart.Node], of chart: FlowChart, hasShares: Bool, _ board: Board)
    throws(DrawingError)
  {
    let words = Words(language: chart.caption.language)
    let most = board.area.width * (hasShares ? 0.3 : 0.2)
    blocks = try nodes.map { node throws(DrawingError) in
      let number = words.value(chart.format.full(node.value), .count(chart.unit))
      let share = chart.share(node)
      let figures = number + (hasShares ? words("（\(share)）", " (\(share))") : "")
      let together = try board.line("\(node.name)  \(figures)", board.type.label)
      if hasShares, together.width <= most { return [together] }
      return try board.typesetter.wrap(node.name, board.type.label, width: most, maximumLines: 2)
        + board.typesetter.wrap(figures, board.type.label, width: most, maximumLines: 2)
    }
    names = nodes.map(\.name)
    colors = nodes.map { node in
      node.outcome.map(board.theme.ink) ?? board.theme.title
    }
    distance = board.scaled(12)
    let widest = blocks.flatMap(\.self).map(\.width).max() ?? 0
    width = widest + distance + board.scaled(hasShares ? 22 : 2)
  }

  /// Draws the labels if they fit, and says whether they did.
  func draw(beside boxes: [Rect], isLeft: Bool, on board: inout Board) -> Bool {
    let heights = blocks.map { board.inkHeight($0.count, board.type.label) }
    let wanted = boxes.map(\.center.y)
    guard
      let centers = Dodge.centers(
        wanted: wanted, sizes: heights, gap: board.type.label.size * 0.3,
        within: board.area.top...board.area.bottom)
    else { return false }
    let isMoved = zip(centers, wanted).contains { abs($0 - $1) > 4 }
    let reach = distance + (isMoved && !isLeft ? board.scaled(18) : 0)
    for (index, lines) in blocks.enumerated() {
      let box = boxes[index]
      let x = isLeft ? box.left - reach : box.right + reach
      if abs(centers[index] - wanted[index]) > 4 {
        let start = Point(x: isLeft ? box.left - 2 : box.right + 2, y: wanted[index])
        let end = Point(x: isLeft ? x + 3 : x - 4, y: centers[index])
        board.add(
          SceneGroup(
            .leader, key: names[index],
            marks: [.line(from: start, to: end, Stroke(board.theme.context, width: 0.8))]))
      }
      board.add(
        SceneGroup(
          .label, key: names[index],
          marks: board.stack(
            lines, x: x, top: centers[index] - heights[index] / 2,
            anchor: isLeft ? .end : .start, color: colors[index])))
    }
    return true
  }
}
