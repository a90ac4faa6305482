public import GXDrawing
internal import GXModel

/// Parts of wholes as horizontal bars, such as the outcomes of each year's applications.
///
/// Shares are printed in the bars, names stand over the first bar, and the size of each whole beside
/// its name. A whole of nothing has no shares and is drawn as such.
public struct StackedBarChart: Chart {
  public enum Mode: Hashable, Sendable {
    /// Every bar is as long as the others and shows shares.
    case shares
    /// Bars are as long as their sums and show counts.
    case counts
  }

  /// What a part of all bars is.
  public struct Part: Hashable, Sendable {
    public var name: String
    /// The fixed colour of an outcome; parts without one take the categorical colours in order.
    public var outcome: OutcomeColor?

    public init(name: String, outcome: OutcomeColor? = nil) {
      self.name = name
      self.outcome = outcome
    }
  }

  /// One whole.
  public struct Bar: Hashable, Sendable {
    public var name: String
    /// The counts of the parts in their order; nil for the bar where nothing is known.
    public var counts: [Double]?

    public init(name: String, counts: [Double]?) {
      self.name = name
      self.counts = counts
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var mode: Mode
  /// The name of what is counted: 件, cases.
  public var unit: String
  public var parts: [Part]
  /// From top to bottom.
  public var bars: [Bar]

  public init(
    caption: Caption, mode: Mode = .shares, unit: String, parts: [Part], bars: [Bar],
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.mode = mode
    self.unit = unit
    self.parts = parts
    self.bars = bars
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}

// MARK: What follows from the data

extension StackedBarChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    try check()
    let words = Words(language: caption.language)
    let kind =
      mode == .shares
      ? words("各条合计100%，单位：%", "% of each bar's total")
      : words("单位：\(format.magnitude.word)\(unit)", "in \(unit)")
    var notes: [String] = []
    if mode == .shares, bars.contains(where: { !roundsToWhole($0) }) {
      notes.append(
        words("因四舍五入，合计可能不等于100%。", "Shares may not add up to 100% because of rounding."))
    }
    let empty = bars.filter { total(of: $0) == nil }.map(\.name)
    if !empty.isEmpty {
      notes.append(words("\(words.list(empty))无数据。", "No data for \(words.list(empty))."))
    }
    return ChartDescription(
      subtitleParts: [kind], notes: notes, summary: summary(words), table: table(words))
  }

  private func check() throws(DrawingError) {
    guard !parts.isEmpty, parts.count <= 8 else {
      throw .invalidChart(zh: "堆叠条形图须有1至8个部分", en: "A stacked bar has from 1 to 8 parts")
    }
    for bar in bars {
      guard let counts = bar.counts else { continue }
      guard counts.count == parts.count,
        counts.allSatisfy({ $0.isFinite && $0 >= 0 && $0 < 1e300 })
      else {
        throw .invalidChart(
          zh: "“\(bar.name)”须为每个部分给出一个不小于零的数",
          en: "“\(bar.name)” must give one number of at least zero for each part")
      }
    }
  }

  /// The sum of a bar; nil where nothing is known or nothing was counted.
  fileprivate func total(of bar: Bar) -> Double? {
    guard let sum = bar.counts?.reduce(0, +), sum > 0 else { return nil }
    return sum
  }

  private var format: NumberFormat {
    .values(bars.compactMap(total), unit: .count(unit), language: caption.language)
  }

  fileprivate func label(_ count: Double, of total: Double) -> String {
    guard mode == .shares else { return format.full(count) }
    return DecimalNumber(count / total * 100)?.text(decimals: 1) ?? ""
  }

  private func roundsToWhole(_ bar: Bar) -> Bool {
    guard let counts = bar.counts, let total = total(of: bar) else { return true }
    let tenths = counts.map { ($0 / total * 1000).rounded() }.reduce(0, +)
    return tenths == 1000
  }

  private func summary(_ words: Words) -> String {
    let kind = words("堆叠条形图，\(bars.count)条", "Stacked bars, \(bars.count)")
    let lines = bars.map { bar -> String in
      guard let counts = bar.counts, let total = total(of: bar) else {
        return words("\(bar.name)：无数据", "\(bar.name): no data")
      }
      let shares = zip(parts, counts).map { part, count in
        "\(part.name) \(DecimalNumber(count / total * 100)?.text(decimals: 1) ?? "")%"
      }
      return bar.name + words("：", ": ") + words.list(shares)
    }
    return words.sentence([kind] + lines)
  }

  private func table(_ words: Words) -> DataTable {
    DataTable(
      columns: [""] + parts.map(\.name) + [words("合计", "total")],
      rows: bars.map { bar in
        let counts = bar.counts?.map(PlainNumber.text) ?? parts.map { _ in "" }
        return [bar.name] + counts + [bar.counts.map { PlainNumber.text($0.reduce(0, +)) } ?? ""]
      })
  }
}

// MARK: Layout

extension StackedBarChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    guard bars.contains(where: { total(of: $0) != nil }) else {
      return try board.addMessageOfNoData()
    }
    let names = try rowLabels(board)
    let nameWidth = names.flatMap(\.lines).map(\.width).max() ?? 0
    let totals = try totalLabels(board)
    let totalWidth = totals.compactMap { $0?.width }.max().map { $0 + board.scaled(12) } ?? 0
    let left = board.area.left + nameWidth + board.scaled(14)
    let width = board.area.right - totalWidth - left
    guard width > board.area.width * 0.3 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let heads = try PartHeads(self, left: left, width: width, board)
    let top = board.area.top + heads.height
    let row = (board.area.bottom - top) / Double(bars.count)
    let needed = names.map { board.inkHeight($0.lines.count, board.type.note) }.max() ?? 0
    guard row >= needed * 1.1 else { throw tooManyRows }
    let thickness = min(row * 0.72, board.scaled(72))
    for (index, bar) in bars.enumerated() {
      let center = top + row * (Double(index) + 0.5)
      let frame = Rect(
        x: left, y: center - thickness / 2, width: width * share(of: bar), height: thickness)
      drawName(names[index], right: left - board.scaled(14), center: center, on: &board)
      try draw(bar, in: frame, on: &board)
      if let total = totals[index] {
        let position = Point(
          x: frame.right + board.scaled(10), y: center + total.style.centerToBaseline)
        let run = TextRun(
          total, at: position, color: board.theme.title, on: board.theme.background)
        board.add(SceneGroup(.label, key: bar.name, marks: [.text(run)]))
      }
    }
    heads.draw(barTop: top + row * 0.5 - thickness / 2, on: &board)
  }

  private var tooManyRows: DrawingError {
    .invalidChart(
      zh: "画布放不下\(bars.count)行；请用更高的画布或减少行数",
      en: "\(bars.count) rows do not fit; use a taller canvas or fewer rows")
  }

  /// The length of a bar in parts of the plot.
  fileprivate func share(of bar: Bar) -> Double {
    guard mode == .counts else { return 1 }
    let longest = bars.compactMap(total).max() ?? 1
    return (total(of: bar) ?? 0) / longest
  }

  /// Name and, for shares, the size of the whole below it.
  private func rowLabels(_ board: Board) throws(DrawingError) -> [RowLabel] {
    let most = board.area.width * 0.22
    return try bars.map { bar throws(DrawingError) in
      let name = try board.typesetter.wrap(
        bar.name, board.type.axis, width: most, maximumLines: bars.count > 12 ? 1 : 2)
      guard mode == .shares, bars.count <= 16, let total = total(of: bar),
        let number = DecimalNumber(total)
      else { return RowLabel(name: name, size: nil) }
      let size = "n=" + number.text(decimals: min(1, number.decimals))
      return RowLabel(name: name, size: try board.line(size, board.type.note))
    }
  }

  private func totalLabels(_ board: Board) throws(DrawingError) -> [TextLine?] {
    let words = Words(language: caption.language)
    return try bars.map { bar throws(DrawingError) in
      guard mode == .counts, let total = total(of: bar) else { return nil }
      return try board.line(words.value(format.full(total), .count(unit)), board.type.labelBold)
    }
  }

  private func drawName(
    _ label: RowLabel, right: Double, center: Double, on board: inout Board
  ) {
    let heights = label.lines.map { $0.style.size * 0.96 }
    let gap = board.type.note.size * 0.36
    var top = center - (heights.reduce(0, +) + gap * Double(heights.count - 1)) / 2
    for (index, line) in label.lines.enumerated() {
      let color = index < label.name.count ? board.theme.title : board.theme.note
      board.add(
        SceneGroup(
          .axisLabels,
          marks: board.stack([line], x: right, top: top, anchor: .end, color: color)))
      top += heights[index] + gap
    }
  }

  private func draw(_ bar: Bar, in frame: Rect, on board: inout Board) throws(DrawingError) {
    guard let counts = bar.counts, let total = total(of: bar) else {
      return try drawEmpty(frame, on: &board)
    }
    var x = frame.left
    var texts: [Mark] = []
    for (index, count) in counts.enumerated() where count > 0 {
      let width = frame.width * count / total
      // The paper shows between neighbours: two pixels tell fills apart that print alike.
      let gap = x + width < frame.right - 0.01 ? min(2, width * 0.3) : 0
      let box = Rect(x: x, y: frame.y, width: width - gap, height: frame.height)
      let fill = fill(of: index, board.theme)
      board.add(
        SceneGroup(
          .bar, key: "\(bar.name)/\(parts[index].name)",
          marks: [.rect(box, fill: fill, stroke: nil)]))
      let isHatched = drawHatch(index, box, on: &board)
      texts += try value(label(count, of: total), in: box, fill, isHatched: isHatched, board)
      x += width
    }
    board.add(SceneGroup(.label, key: bar.name, marks: texts))
  }

  private func drawEmpty(_ frame: Rect, on board: inout Board) throws(DrawingError) {
    let words = Words(language: caption.language)
    let line = try board.line(words("无数据", "No data"), board.type.annotation)
    let position = Point(
      x: frame.left + board.scaled(8), y: frame.center.y + line.style.centerToBaseline)
    let run = TextRun(line, at: position, color: board.theme.note, on: board.theme.background)
    board.add(SceneGroup(.annotation, marks: [.text(run)]))
  }

  fileprivate func fill(of index: Int, _ theme: Theme) -> Color {
    parts[index].outcome.map(theme.fill) ?? theme.categorical[index % theme.categorical.count]
  }

  private func drawHatch(_ index: Int, _ box: Rect, on board: inout Board) -> Bool {
    guard let spacing = parts[index].outcome.flatMap(board.theme.hatch), box.width >= 6 else {
      return false
    }
    let stroke = Stroke(board.theme.background, width: 1)
    let hatch = Path.hatch(in: box, spacing: board.scaled(spacing))
    board.add(SceneGroup(.hatch, marks: [.path(hatch, fill: nil, stroke: stroke)]))
    return true
  }

  /// The number in a part where it has room; over hatching on a plain patch.
  private func value(
    _ text: String, in box: Rect, _ fill: Color, isHatched: Bool, _ board: Board
  ) throws(DrawingError) -> [Mark] {
    let line = try board.line(text, board.type.value)
    guard box.width >= line.width + 8, box.height >= line.style.size * 1.3 else { return [] }
    let baseline = box.center.y + line.style.centerToBaseline
    let run = TextRun(
      line, at: Point(x: box.center.x, y: baseline), anchor: .middle, color: fill.labelColor,
      on: fill)
    let patch = isHatched ? [Mark.rect(run.inkBox.inset(by: -3), fill: fill, stroke: nil)] : []
    return patch + [.text(run)]
  }
}

/// What stands to the left of a bar.
private struct RowLabel {
  let name: [TextLine]
  /// How many cases the shares are of.
  let size: TextLine?

  var lines: [TextLine] { name + (size.map { [$0] } ?? []) }
}

/// The names of the parts over the first bar, each as near to its part as the others allow.
private struct PartHeads {
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
