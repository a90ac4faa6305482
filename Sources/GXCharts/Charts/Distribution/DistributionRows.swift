internal import GXDrawing
internal import GXModel

/// The groups of a distribution below one another: name and size, bins, box, median.
struct DistributionRows {
  private let chart: DistributionChart
  private let data: DistributionData
  private let names: [[TextLine]]
  private let medians: [TextLine?]
  private let head: TextLine
  private let plot: Rect
  private let step: Double
  private let axis: HorizontalAxis
  private let bins: HistogramBins?

  init(_ chart: DistributionChart, _ data: DistributionData, _ board: Board) throws(DrawingError) {
    self.chart = chart
    self.data = data
    let words = Words(language: chart.caption.language)
    let isCrowded = board.area.height / Double(data.groups.count + 2) < board.type.axis.size * 2.6
    names = try data.groups.map { group throws(DrawingError) in
      try Self.name(group, inOneLine: isCrowded, board)
    }
    let format = NumberFormat.values(
      data.samples.map(\.median), unit: chart.unit, language: chart.caption.language)
    medians = try data.groups.map { group throws(DrawingError) in
      guard let median = group.sample?.median else { return nil }
      return try board.line(format.full(median), board.type.labelBold)
    }
    head = try board.line(words("中位数", "Median"), board.type.annotation)
    let nameWidth = names.flatMap(\.self).map(\.width).max() ?? 0
    let medianWidth = max(medians.compactMap { $0?.width }.max() ?? 0, head.width)
    let top = board.inkHeight(1, board.type.annotation) + board.scaled(12)
    plot = Rect(
      left: board.area.left + nameWidth + board.scaled(18), top: board.area.top + top,
      right: board.area.right - medianWidth - board.scaled(26),
      bottom: board.area.bottom - HorizontalAxis.height(board))
    guard plot.width >= board.area.width * 0.35 else {
      throw .canvasTooSmall(
        width: chart.style.size.size.width, height: chart.style.size.size.height)
    }
    step = plot.height / Double(data.groups.count)
    let least = chart.kind == .histogram ? board.scaled(52) : board.type.note.size * 1.2
    guard step >= least else {
      throw .invalidChart(
        zh: "画布放不下\(data.groups.count)组；请用更高的画布或减少组数",
        en: "\(data.groups.count) groups do not fit; use a taller canvas or fewer groups")
    }
    let values = chart.axis(data, length: plot.width)
    axis = HorizontalAxis(values, plot: plot, board)
    bins = chart.kind == .histogram ? HistogramBins(axis: values, isWhole: chart.unit.isWhole) : nil
  }

  private static func name(_ group: DistributionData.Group, inOneLine: Bool, _ board: Board)
    throws(DrawingError) -> [TextLine]
  {
    let size = group.sample.map {
      "n=" + DecimalNumber(mantissa: $0.count, exponent: 0).text(decimals: 0)
    }
    let most = board.area.width * 0.22
    let name = try board.typesetter.wrap(
      group.name, inOneLine ? board.type.note : board.type.label, width: most, maximumLines: 1)
    guard !inOneLine, let size else { return name }
    return name + [try board.line(size, board.type.note)]
  }

  func draw(on board: inout Board) throws(DrawingError) {
    try axis.draw(on: &board)
    let heights = data.groups.map { $0.sample.map(densities) }
    let highest = heights.compactMap { $0?.highest }.max() ?? 1
    for (index, group) in data.groups.enumerated() {
      let top = plot.top + step * Double(index)
      let row = Rect(left: plot.left, top: top, right: plot.right, bottom: top + step)
      let boxY = bins == nil ? row.center.y : row.bottom - min(step * 0.22, board.scaled(26))
      if index == 0 { drawHead(firstBox: boxY, on: &board) }
      drawName(names[index], group, center: bins == nil ? boxY : row.top + step * 0.66, on: &board)
      guard let sample = group.sample else {
        try drawEmpty(at: Point(x: axis.scale.start, y: boxY), on: &board)
        continue
      }
      if let bins, let density = heights[index] {
        let height = boxY - row.top - boxHeight(board) / 2 - board.scaled(8) - topRoom(board)
        try drawBins(
          density, bins, sample, group.name, base: boxY - boxHeight(board) / 2 - board.scaled(8),
          unit: height / highest, on: &board)
      }
      drawBox(sample, group.name, at: boxY, on: &board)
      drawMedian(medians[index], at: boxY, group.name, on: &board)
    }
  }

  private func boxHeight(_ board: Board) -> Double {
    min(step * 0.6, board.scaled(bins == nil ? 22 : 13))
  }

  /// Above the bins, for the share of zeros.
  private func topRoom(_ board: Board) -> Double {
    step * 0.06 + (axis.axis.hasZeroSlot ? board.type.note.size * 1.1 : 0)
  }

  // MARK: Texts

  /// The head of the medians: over the column, or over the only one.
  private func drawHead(firstBox: Double, on board: inout Board) {
    let style = board.type.annotation
    let only = firstBox - board.type.labelBold.size - board.inkHeight(1, style)
    let top = data.groups.count == 1 ? max(board.area.top, only) : board.area.top
    board.add(
      SceneGroup(
        .head,
        marks: board.stack(
          [head], x: board.area.right, top: top, anchor: .end, color: board.theme.text)))
  }

  private func drawName(
    _ lines: [TextLine], _ group: DistributionData.Group, center: Double, on board: inout Board
  ) {
    let heights = lines.map { $0.style.inkAscent + $0.style.inkDescent }
    let gap = board.type.note.size * 0.4
    var top = center - (heights.reduce(0, +) + gap * Double(max(0, lines.count - 1))) / 2
    for (index, line) in lines.enumerated() {
      let color = index == 0 ? board.theme.title : board.theme.note
      board.add(
        SceneGroup(
          .axisLabels,
          marks: board.stack(
            [line], x: plot.left - board.scaled(18), top: top, anchor: .end, color: color,
            fullText: [line].isCut ? group.name : nil)))
      top += heights[index] + gap
    }
  }

  private func drawMedian(_ line: TextLine?, at y: Double, _ key: String, on board: inout Board) {
    guard let line else { return }
    let run = TextRun(
      line, at: Point(x: board.area.right, y: y + line.style.centerToBaseline), anchor: .end,
      color: board.theme.title, on: board.theme.background)
    board.add(SceneGroup(.label, key: key, marks: [.text(run)]))
  }

  private func drawEmpty(at point: Point, on board: inout Board) throws(DrawingError) {
    let words = Words(language: chart.caption.language)
    let line = try board.line(words("无数据", "No data"), board.type.note)
    let run = TextRun(
      line, at: Point(x: point.x + board.scaled(8), y: point.y + line.style.centerToBaseline),
      color: board.theme.note, on: board.theme.background)
    board.add(SceneGroup(.annotation, marks: [.text(run)]))
  }

  // MARK: Marks

  private struct Densities {
    let zeros: Double
    let bins: [Double]
    let shareOfZeros: Double
    var highest: Double { max(zeros, bins.max() ?? 0) }
  }

  /// The share of each bin by the pixels that it is wide, so that areas are shares.
  private func densities(_ sample: DistributionData.Sample) -> Densities {
    guard let bins else { return Densities(zeros: 0, bins: [], shareOfZeros: 0) }
    let counts = bins.counts(of: sample.values)
    let total = Double(sample.count)
    let widths = zip(bins.edges, bins.edges.dropFirst()).map { axis.scale($1) - axis.scale($0) }
    let slot = axis.scale.slot.map { $0.end - $0.start } ?? 1
    return Densities(
      zeros: Double(counts.zeros) / total / slot,
      bins: zip(counts.counts, widths).map { $1 > 0 ? Double($0) / total / $1 : 0 },
      shareOfZeros: Double(counts.zeros) / total)
  }

  private func drawBins(
    _ densities: Densities, _ bins: HistogramBins, _ sample: DistributionData.Sample, _ key: String,
    base: Double, unit: Double, on board: inout Board
  ) throws(DrawingError) {
    let fill = board.theme.binFill
    var marks: [Mark] = []
    for (index, density) in densities.bins.enumerated() where density > 0 {
      let left = axis.scale(bins.edges[index])
      let right = axis.scale(bins.edges[index + 1])
      let gap = right - left >= 4 ? 1.0 : 0
      let height = max(density * unit, 0.8)
      marks.append(
        .rect(
          Rect(x: left, y: base - height, width: max(right - left - gap, 0.5), height: height),
          fill: fill, stroke: nil))
    }
    if densities.zeros > 0, let slot = axis.scale.slot {
      let height = max(densities.zeros * unit, 0.8)
      marks.append(
        .rect(
          Rect(x: slot.start, y: base - height, width: slot.end - slot.start, height: height),
          fill: fill, stroke: nil))
      try drawShareOfZeros(
        densities.shareOfZeros, at: Point(x: (slot.start + slot.end) / 2, y: base - height),
        on: &board)
    }
    board.add(SceneGroup(.bar, key: key, marks: marks))
    board.add(
      SceneGroup(
        .axis,
        marks: [
          .line(
            from: Point(x: plot.left, y: base), to: Point(x: plot.right, y: base),
            Stroke(board.theme.axis, width: 0.8))
        ]))
  }

  private func drawShareOfZeros(_ share: Double, at point: Point, on board: inout Board)
    throws(DrawingError)
  {
    let text = NumberFormat(magnitude: .percent, decimals: 1, language: board.language).full(share)
    let line = try board.line(text, board.type.note)
    let run = TextRun(
      line, at: Point(x: point.x, y: point.y - board.scaled(5)), anchor: .middle,
      color: board.theme.text, on: board.theme.background)
    board.add(SceneGroup(.label, marks: [.text(run)]))
  }

  private func drawBox(
    _ sample: DistributionData.Sample, _ key: String, at y: Double, on board: inout Board
  ) {
    let scale = axis.scale
    let ink = board.theme.boxInk
    let height = boxHeight(board)
    let whisker = Stroke(ink, width: board.scaled(2))
    let left = scale(sample.lowerQuartile)
    let right = scale(sample.upperQuartile)
    let middle = Point(x: scale(sample.median), y: y)
    board.add(
      SceneGroup(
        .interval, key: key,
        marks: [
          .line(
            from: Point(x: scale(sample.low), y: y), to: Point(x: scale(sample.high), y: y), whisker
          ),
          .rect(
            Rect(x: left, y: y - height / 2, width: max(right - left, 1), height: height),
            fill: ink, stroke: nil),
        ]))
    let radius = min(board.scaled(5), height * 0.36)
    board.add(
      SceneGroup(
        .point, key: key,
        marks: [
          .circle(
            center: middle, radius: radius, fill: board.theme.background,
            stroke: Stroke(ink, width: board.scaled(1.4)))
        ]))
  }
}
