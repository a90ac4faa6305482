internal import GXDrawing
internal import GXModel

/// The words above the rules of breaks, in a strip of their own where no data can lie.
struct BreakHeads {
  /// The height of the strip; zero without breaks.
  let height: Double

  private let lines: [[TextLine]]
  private let fallback: [[TextLine]]
  private let style: TextStyle

  init(_ data: TrendData, _ board: Board) throws(DrawingError) {
    style = board.type.annotation
    let words = Words(language: board.language)
    let width = style.size * 11
    var lines: [[TextLine]] = []
    var fallback: [[TextLine]] = []
    for item in data.breaks {
      let label =
        item.label ?? words("\(item.year)年统计口径变化", "Definitions changed in \(item.year)")
      lines.append(try board.typesetter.wrap(label, style, width: width, maximumLines: 2))
      fallback.append([try board.line("\(item.year)", style)])
    }
    self.lines = lines
    self.fallback = fallback
    let most = lines.map(\.count).max() ?? 0
    height = most == 0 ? 0 : board.inkHeight(most, style) + board.scaled(12)
  }

  /// Draws the words over their rules; where there are too many, the years alone or what of them
  /// fits.
  ///
  /// - Parameter left: where the strip begins.
  func draw(_ geometry: TrendGeometry, from left: Double, on board: inout Board) {
    let rules = geometry.data.breaks.map(geometry.ruleX)
    let gap = style.size
    for candidate in [lines, fallback] {
      if let centers = centers(
        candidate, rules, gap: gap, within: left...max(left, board.area.right))
      {
        draw(candidate, centers, geometry, on: &board)
        return
      }
    }
    // The notes name every break; here only years that stand clear of the one before.
    var shown: [Int] = []
    for index in rules.indices {
      let half = (fallback[index].first?.width ?? 0) / 2
      let free = shown.last.map { rules[$0] + half + gap } ?? left
      if rules[index] - half >= free { shown.append(index) }
    }
    draw(shown.map { fallback[$0] }, shown.map { rules[$0] }, geometry, on: &board)
  }

  /// Centres within the canvas, none far from its rule.
  private func centers(
    _ blocks: [[TextLine]], _ rules: [Double], gap: Double, within bounds: ClosedRange<Double>
  ) -> [Double]? {
    let widths = blocks.map { $0.map(\.width).max() ?? 0 }
    guard let centers = Dodge.centers(wanted: rules, sizes: widths, gap: gap, within: bounds),
      zip(zip(centers, rules), widths).allSatisfy({ abs($0.0 - $0.1) <= $1 / 2 })
    else { return nil }
    return centers
  }

  private func draw(
    _ blocks: [[TextLine]], _ centers: [Double], _ geometry: TrendGeometry, on board: inout Board
  ) {
    var marks: [Mark] = []
    for (block, center) in zip(blocks, centers) {
      let bottom = geometry.plot.top - board.scaled(8)
      let top = bottom - board.inkHeight(block.count, style)
      marks += board.stack(
        block, x: center, top: top, anchor: .middle, color: board.theme.text)
    }
    board.add(SceneGroup(.head, marks: marks))
  }
}
