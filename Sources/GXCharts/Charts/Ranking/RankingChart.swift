public import GXDrawing
internal import GXModel

/// Estimates with intervals, one a row, against a reference: rank, name, dot and interval, value and
/// number of cases in aligned columns.
///
/// Rows are coloured by whether their interval excludes the reference, never by rank. Equal values
/// share a rank.
public struct RankingChart: Chart {
  public struct Row: Hashable, Sendable {
    public var name: String
    /// nil where there is none; the row then says so and has no rank.
    public var value: Double?
    /// The interval's ends; nil for a value without one.
    public var interval: ClosedRange<Double>?
    /// The cases behind the value; nil where that means nothing.
    public var count: Double?

    public init(
      name: String, value: Double?, interval: ClosedRange<Double>? = nil, count: Double? = nil
    ) {
      self.name = name
      self.value = value
      self.interval = interval
      self.count = count
    }
  }

  /// A value that rows are compared with, such as the national one.
  public struct Reference: Hashable, Sendable {
    public var name: String
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// What the intervals are, e.g. 95%置信区间.
  public var intervalName: String
  /// The heads of the columns of values and of cases.
  public var valueName: String
  public var countName: String
  public var rows: [Row]
  public var reference: Reference?

  public init(
    caption: Caption, unit: ValueUnit, valueName: String, countName: String = "",
    intervalName: String = "", rows: [Row], reference: Reference? = nil,
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.valueName = valueName
    self.countName = countName
    self.intervalName = intervalName
    self.rows = rows
    self.reference = reference
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}

// MARK: What follows from the data

extension RankingChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    try check()
    let words = Words(language: caption.language)
    var parts: [String] = []
    let hasIntervals = rows.contains { $0.interval != nil }
    if hasIntervals && !intervalName.isEmpty {
      parts.append(words("点为数值，线为\(intervalName)", "dot: value, line: \(intervalName)"))
    }
    if !values.isEmpty { parts.append(words.unit(unit, format.magnitude)) }
    if !values.isEmpty, valueAxis(length: 500).leavesOutZero {
      parts.append(words("横轴不从0开始", "axis does not start at zero"))
    }
    return ChartDescription(
      subtitleParts: parts, notes: notes(words), summary: summary(words), table: table(words))
  }

  private func check() throws(DrawingError) {
    for row in rows {
      let numbers = [row.value, row.interval?.lowerBound, row.interval?.upperBound, row.count]
      guard numbers.allSatisfy({ ($0 ?? 0).isFinite && abs($0 ?? 0) < 1e300 }) else {
        throw .invalidChart(
          zh: "“\(row.name)”的数值不是有限数", en: "The values of “\(row.name)” are not finite")
      }
      if let value = row.value, let interval = row.interval, !interval.contains(value) {
        throw .invalidChart(
          zh: "“\(row.name)”的数值不在其区间内",
          en: "The value of “\(row.name)” lies outside its interval")
      }
    }
    guard reference?.value.isFinite ?? true else {
      throw .invalidChart(zh: "参照值不是有限数", en: "The reference is not finite")
    }
  }

  private func notes(_ words: Words) -> [String] {
    var notes: [String] = []
    if neighboursOverlap {
      notes.append(
        words(
          "区间重叠的相邻名次不宜区分高下。", "Neighbours whose intervals overlap should not be told apart by rank."
        ))
    }
    let missing = rows.filter { $0.value == nil }.map(\.name)
    if !missing.isEmpty {
      notes.append(words("\(words.list(missing))无数据。", "No data for \(words.list(missing))."))
    }
    if rows.contains(where: isSmall) {
      notes.append(words("空心点不足30件，须谨慎。", "Hollow dots rest on fewer than 30 cases."))
    }
    return notes
  }

  private var neighboursOverlap: Bool {
    zip(ordered, ordered.dropFirst()).contains { one, two in
      guard let first = one.interval, let second = two.interval else { return false }
      return first.overlaps(second)
    }
  }

  private func summary(_ words: Words) -> String {
    let shown = ordered.filter { $0.value != nil }
    var parts = [words("排序图，\(rows.count)行", "Ranking, \(rows.count) rows")]
    for row in [shown.first, shown.last].compactMap(\.self) {
      parts.append("\(row.name) \(format.full(row.value ?? 0))")
    }
    if let reference { parts.append("\(reference.name) \(format.full(reference.value))") }
    return words.sentence(parts)
  }

  private func table(_ words: Words) -> DataTable {
    DataTable(
      columns: [words("名次", "rank"), words("名称", "name"), valueName, "≥", "≤", countName],
      rows: zip(ranks, ordered).map { rank, row in
        [
          rank.map { "\($0)" } ?? "", row.name, row.value.map(PlainNumber.text) ?? "",
          row.interval.map { PlainNumber.text($0.lowerBound) } ?? "",
          row.interval.map { PlainNumber.text($0.upperBound) } ?? "",
          row.count.map(PlainNumber.text) ?? "",
        ]
      })
  }

  private var values: [Double] { rows.compactMap(\.value) }

  private var format: NumberFormat {
    .values(values + (reference.map { [$0.value] } ?? []), unit: unit, language: caption.language)
  }

  /// From the highest down, then rows without a value in their order.
  private var ordered: [Row] {
    let sorted = rows.enumerated().filter { $0.element.value != nil }.sorted { one, two in
      let (first, second) = (one.element.value ?? 0, two.element.value ?? 0)
      return first == second ? one.offset < two.offset : first > second
    }
    return sorted.map(\.element) + rows.filter { $0.value == nil }
  }

  /// The place of each ordered row; equal values share one.
  private var ranks: [Int?] {
    let values = ordered.map(\.value)
    return values.map { value in
      value.flatMap { value in values.firstIndex { $0 == value }.map { $0 + 1 } }
    }
  }

  private func isSmall(_ row: Row) -> Bool {
    guard row.value != nil, let count = row.count else { return false }
    return count < 30
  }

  private func valueAxis(length: Double) -> ValueAxis {
    let ends = rows.flatMap { row in
      row.interval.map { [$0.lowerBound, $0.upperBound] } ?? []
    }
    return ValueAxis(
      values: values + ends + (reference.map { [$0.value] } ?? []), unit: unit,
      baseline: .automatic, length: length, spacing: 130, language: caption.language)
  }
}

// MARK: Layout

extension RankingChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    guard !values.isEmpty else { return try board.addMessageOfNoData() }
    let columns = try RankingColumns(self, board)
    let head = board.inkHeight(1, board.type.annotation) + board.scaled(10)
    let axisHeight = board.type.axis.size * 1.2 + board.scaled(10)
    let foot = axisHeight + (hasLegend ? board.type.annotation.size + board.scaled(14) : 0)
    let plot = Rect(
      left: columns.plotLeft, top: board.area.top + head, right: columns.plotRight,
      bottom: board.area.bottom - foot)
    guard plot.width >= board.area.width * 0.25, plot.height > 30 else {
      throw .canvasTooSmall(width: style.size.size.width, height: style.size.size.height)
    }
    let step = plot.height / Double(rows.count)
    guard step >= columns.style.size * 1.08 else {
      throw .invalidChart(
        zh: "画布放不下\(rows.count)行；请用更高的画布或减少行数",
        en: "\(rows.count) rows do not fit; use a taller canvas or fewer rows")
    }
    let axis = valueAxis(length: plot.width)
    let scale = LinearScale(domain: axis.domain, from: plot.left, to: plot.right)
    try drawAxis(axis, scale, plot, on: &board)
    columns.drawHeads(bottom: plot.top - board.scaled(8), on: &board)
    try drawReference(scale, plot, on: &board)
    try drawLegend(left: plot.left, bottom: board.area.bottom, on: &board)
    for (index, row) in ordered.enumerated() {
      let center = plot.top + step * (Double(index) + 0.5)
      columns.draw(index, center: center, on: &board)
      draw(row, at: center, scale, on: &board)
    }
  }

  private func drawAxis(
    _ axis: ValueAxis, _ scale: LinearScale, _ plot: Rect, on board: inout Board
  ) throws(DrawingError) {
    var grid: [Mark] = []
    var labels: [Mark] = []
    let style = board.type.axis
    for tick in axis.ticks {
      let x = scale(tick.value)
      grid.append(
        .line(
          from: Point(x: x, y: plot.top), to: Point(x: x, y: plot.bottom),
          Stroke(board.theme.grid, width: 1)))
      let baseline = plot.bottom + board.scaled(8) + style.inkAscent
      labels.append(
        .text(
          TextRun(
            try board.line(axis.label(tick), style), at: Point(x: x, y: baseline),
            anchor: .middle, color: board.theme.text, on: board.theme.background)))
    }
    board.add(SceneGroup(.grid, marks: grid))
    board.add(
      SceneGroup(
        .axis,
        marks: [
          .line(
            from: Point(x: plot.left, y: plot.bottom), to: Point(x: plot.right, y: plot.bottom),
            Stroke(board.theme.axis, width: 1))
        ]))
    board.add(SceneGroup(.axisLabels, marks: labels))
  }

  private func drawReference(
    _ scale: LinearScale, _ plot: Rect, on board: inout Board
  ) throws(DrawingError) {
    guard let reference else { return }
    let x = scale(reference.value)
    let stroke = Stroke(
      board.theme.text, width: board.scaled(1.3), dash: [board.scaled(5), board.scaled(4)])
    board.add(
      SceneGroup(
        .rule,
        marks: [
          .line(from: Point(x: x, y: plot.top), to: Point(x: x, y: plot.bottom), stroke)
        ]))
    let text = "\(reference.name) \(format.full(reference.value))"
    let room = plot.right - plot.left
    guard
      let line = try board.typesetter.wrap(
        text, board.type.annotation, width: room, maximumLines: 1
      ).first
    else { return }
    let left = min(max(x - line.width / 2, plot.left), plot.right - line.width)
    let top = plot.top - board.scaled(8) - board.inkHeight(1, board.type.annotation)
    board.add(
      SceneGroup(.head, marks: board.stack([line], x: left, top: top, color: board.theme.title)))
  }

  /// Whether the colours say something that has to be told.
  private var hasLegend: Bool { reference != nil && rows.contains { $0.interval != nil } }

  private func drawLegend(left: Double, bottom: Double, on board: inout Board) throws(DrawingError)
  {
    guard let reference, hasLegend else { return }
    let words = Words(language: caption.language)
    let name = reference.name
    let theme = board.theme
    let entries = [
      (theme.above, words("区间高于\(name)", "interval above \(name)")),
      (theme.context, words("区间包含\(name)值", "contains \(name)")),
      (theme.below, words("区间低于\(name)", "below \(name)")),
    ]
    let style = board.type.annotation
    let center = bottom - style.inkDescent - style.centerToBaseline
    var marks: [Mark] = []
    var x = left
    for (color, text) in entries {
      let line = try board.line(text, style)
      let radius = board.scaled(5.2)
      guard x + 3 * radius + line.width <= board.area.right else { break }
      let dot = Point(x: x + radius, y: center)
      let start = Point(x: x + radius * 3, y: center + style.centerToBaseline)
      marks.append(.circle(center: dot, radius: radius, fill: color, stroke: nil))
      marks.append(
        .text(
          TextRun(
            line, at: start, color: color.readable(on: theme.background), on: theme.background)))
      x = start.x + line.width + board.scaled(28)
    }
    board.add(SceneGroup(.legend, marks: marks))
  }

  private func draw(_ row: Row, at y: Double, _ scale: LinearScale, on board: inout Board) {
    guard let value = row.value else { return }
    let color = color(of: row, board.theme)
    if let interval = row.interval {
      let ends = (
        Point(x: scale(interval.lowerBound), y: y), Point(x: scale(interval.upperBound), y: y)
      )
      board.add(
        SceneGroup(
          .interval, key: row.name,
          marks: [.line(from: ends.0, to: ends.1, Stroke(color, width: board.scaled(2.6)))]))
    }
    let ring =
      isSmall(row)
      ? Stroke(color, width: board.scaled(1.8))
      : Stroke(board.theme.background, width: board.scaled(1.4))
    board.add(
      SceneGroup(
        .point, key: row.name,
        marks: [
          .circle(
            center: Point(x: scale(value), y: y), radius: board.scaled(5.2),
            fill: isSmall(row) ? board.theme.background : color, stroke: ring)
        ]))
  }

  /// By whether the interval lies above or below the reference or holds it.
  private func color(of row: Row, _ theme: Theme) -> Color {
    guard let reference, let interval = row.interval else { return theme.accent }
    if interval.lowerBound > reference.value { return theme.above }
    if interval.upperBound < reference.value { return theme.below }
    return theme.context
  }
}

/// The texts of a ranking in columns: rank and name on the left, value and cases on the right.
private struct RankingColumns {
  let plotLeft: Double
  let plotRight: Double
  let style: TextStyle

  private struct Column {
    let lines: [TextLine?]
    let head: TextLine?
    let right: Double
    let color: Color

    static func width(_ lines: [TextLine?], _ head: TextLine?) -> Double {
      (lines + [head]).compactMap { $0?.width }.max() ?? 0
    }
  }

  private let columns: [Column]

  init(_ chart: RankingChart, _ board: Board) throws(DrawingError) {
    let rowHeight = board.area.height / Double(chart.rows.count + 3)
    let isTight = rowHeight < board.type.axis.size * 1.3
    let style = isTight ? board.type.note : board.type.axis
    self.style = style
    let texts = chart.columnTexts
    let most = board.area.width * 0.24
    func set(_ texts: [String]) throws(DrawingError) -> [TextLine?] {
      try texts.map { text throws(DrawingError) in
        text.isEmpty
          ? nil : try board.typesetter.wrap(text, style, width: most, maximumLines: 1).first
      }
    }
    func head(_ text: String) throws(DrawingError) -> TextLine? {
      text.isEmpty
        ? nil
        : try board.typesetter.wrap(text, board.type.annotation, width: most, maximumLines: 1).first
    }
    let ranks = try set(texts.ranks)
    let names = try set(texts.names)
    let values = try set(texts.values)
    let counts = try set(texts.counts)
    let heads = (try head(chart.valueName), try head(chart.countName))
    let gap = board.scaled(16)
    let rankRight = board.area.left + Column.width(ranks, nil)
    let nameRight = rankRight + gap + Column.width(names, nil)
    let countWidth = Column.width(counts, texts.counts.allSatisfy(\.isEmpty) ? nil : heads.1)
    let valueRight = board.area.right - countWidth - (countWidth > 0 ? gap : 0)
    columns = [
      Column(lines: ranks, head: nil, right: rankRight, color: board.theme.note),
      Column(lines: names, head: nil, right: nameRight, color: board.theme.title),
      Column(lines: values, head: heads.0, right: valueRight, color: board.theme.title),
      Column(
        lines: counts, head: countWidth > 0 ? heads.1 : nil, right: board.area.right,
        color: board.theme.text),
    ]
    plotLeft = nameRight + gap
    // The last tick label is centred on the plot's edge and must not reach the columns.
    plotRight = valueRight - Column.width(values, heads.0) - gap - board.type.axis.size * 1.2
  }

  func drawHeads(bottom: Double, on board: inout Board) {
    let marks = columns.compactMap { column in
      column.head.map { head in
        board.stack(
          [head], x: column.right, top: bottom - board.inkHeight(1, head.style), anchor: .end,
          color: board.theme.text)
      }
    }
    board.add(SceneGroup(.head, marks: marks.flatMap(\.self)))
  }

  func draw(_ index: Int, center: Double, on board: inout Board) {
    for column in columns {
      guard let line = column.lines[index] else { continue }
      let position = Point(x: column.right, y: center + line.style.centerToBaseline)
      let run = TextRun(
        line, at: position, anchor: .end, color: column.color, on: board.theme.background)
      board.add(SceneGroup(.axisLabels, marks: [.text(run)]))
    }
  }
}

extension RankingChart {
  /// The columns as texts, in the order of the rows drawn.
  fileprivate var columnTexts:
    (
      ranks: [String], names: [String], values: [String], counts: [String]
    )
  {
    let counts = ordered.map { row in
      row.count.flatMap(DecimalNumber.init).map { $0.text(decimals: min(1, $0.decimals)) } ?? ""
    }
    let values = ordered.map { row in row.value.map { format.full($0) } ?? "—" }
    return (ranks.map { $0.map { "\($0)" } ?? "" }, ordered.map(\.name), values, counts)
  }
}
