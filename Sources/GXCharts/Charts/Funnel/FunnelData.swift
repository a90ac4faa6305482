internal import GXDrawing
internal import GXModel

/// The dots of a funnel, checked, and which lie beyond the outermost limits.
struct FunnelData {
  enum Position: Hashable {
    case above, within, below
  }

  struct Dot {
    let name: String
    let value: Double
    let size: Double
    let position: Position
    /// How far beyond the limit, in parts of the limit's distance from the centre; zero within.
    let excess: Double
  }

  let dots: [Dot]
  let missing: [String]
  let center: FunnelChart.Center
  let limits: [FunnelChart.Limit]

  /// - Throws: `DrawingError.invalidChart` for values that are not finite, negative sizes, limits in
  ///   disorder or upside down.
  init(_ chart: FunnelChart) throws(DrawingError) {
    for dot in chart.dots {
      guard Self.isPlain(dot.value ?? 0), Self.isPlain(dot.size), dot.size >= 0 else {
        throw .invalidChart(
          zh: "“\(dot.name)”的数值或件数无效", en: "The value or the size of “\(dot.name)” is invalid")
      }
    }
    try Self.check(chart.limits, chart.center)
    center = chart.center
    limits = chart.limits
    missing = chart.dots.filter { $0.value == nil || $0.size == 0 }.map(\.name)
    let outer = chart.limits.last
    dots = chart.dots.compactMap { dot in
      guard let value = dot.value, dot.size > 0 else { return nil }
      return Self.placed(dot, value, outer, chart.center.value)
    }
  }

  private static func check(_ limits: [FunnelChart.Limit], _ center: FunnelChart.Center)
    throws(DrawingError)
  {
    guard isPlain(center.value) else {
      throw .invalidChart(zh: "中心线的值不是有限数", en: "The centre line is not finite")
    }
    for limit in limits {
      let isOrdered = zip(limit.points, limit.points.dropFirst()).allSatisfy { $0.size < $1.size }
      let isSound = limit.points.allSatisfy { point in
        isPlain(point.size) && point.size >= 0 && isPlain(point.low) && isPlain(point.high)
          && point.low <= point.high
      }
      guard isOrdered, isSound else {
        throw .invalidChart(
          zh: "“\(limit.name)”控制限须按件数从小到大，且下限不高于上限",
          en: "The limits “\(limit.name)” must ascend by size, low not above high")
      }
    }
  }

  private static func isPlain(_ value: Double) -> Bool { value.isFinite && abs(value) < 1e300 }

  private static func placed(
    _ dot: FunnelChart.Dot, _ value: Double, _ limit: FunnelChart.Limit?, _ center: Double
  ) -> Dot {
    let bounds = limit.flatMap { Self.bounds(of: $0, at: dot.size) }
    guard let bounds, value > bounds.high || value < bounds.low else {
      return Dot(name: dot.name, value: value, size: dot.size, position: .within, excess: 0)
    }
    let isAbove = value > bounds.high
    let reach = isAbove ? bounds.high - center : center - bounds.low
    let beyond = isAbove ? value - bounds.high : bounds.low - value
    return Dot(
      name: dot.name, value: value, size: dot.size, position: isAbove ? .above : .below,
      excess: reach > 0 ? beyond / reach : beyond)
  }

  /// The limits at a size; nil outside the given ones.
  static func bounds(of limit: FunnelChart.Limit, at size: Double) -> (low: Double, high: Double)? {
    guard let low = FunnelCurve(limit.points.map { ($0.size, $0.low) }).value(at: size),
      let high = FunnelCurve(limit.points.map { ($0.size, $0.high) }).value(at: size)
    else { return nil }
    return (low, high)
  }

  /// The values that the vertical axis must show: all dots, and limits where most dots lie.
  var values: [Double] {
    let sizes = dots.map(\.size).sorted()
    let usual = sizes.isEmpty ? 0 : sizes[sizes.count / 5]
    let bounds = limits.compactMap { Self.bounds(of: $0, at: usual) }
    return dots.map(\.value) + [center.value] + bounds.flatMap { [$0.low, $0.high] }
  }

  var outliers: [Dot] {
    dots.filter { $0.position != .within }.sorted { $0.excess > $1.excess }
  }
}

extension FunnelChart: ChartPhases {
  func describe() throws(DrawingError) -> ChartDescription {
    let data = try FunnelData(self)
    let words = Words(language: caption.language)
    var parts: [String] = []
    if !data.dots.isEmpty {
      let axis = valueAxis(data, length: 500)
      let names = limits.map(\.name).joined(separator: words("、", " and "))
      parts = [
        words.unit(unit, axis.format.magnitude),
        words("横轴为\(sizeName)，平方根刻度", "horizontal: \(sizeName), square-root axis"),
        limits.isEmpty
          ? ""
          : words("曲线为\(names)控制限", "curves: control limits of \(names)"),
      ]
    }
    return ChartDescription(
      subtitleParts: parts, notes: notes(data, words), summary: summary(data, words),
      table: table(data, words))
  }

  func valueAxis(_ data: FunnelData, length: Double) -> QuantityAxis {
    QuantityAxis(
      values: data.values, unit: unit, spacing: .linear, baseline: .automatic, length: length,
      language: caption.language)
  }

  private func notes(_ data: FunnelData, _ words: Words) -> [String] {
    var parts: [String] = []
    if !limits.isEmpty, !data.dots.isEmpty { parts.append(statement(words)) }
    if !data.missing.isEmpty {
      parts.append(
        words(
          "\(data.missing.count)个无数据未画出", "\(data.missing.count) without data are not drawn"))
    }
    return parts.isEmpty ? [] : [words.sentence(parts).withCapital]
  }

  /// What lying beyond the limits means, given how much all differ.
  private func statement(_ words: Words) -> String {
    guard let dispersion else {
      return words(
        "控制限只含随机波动，超出只说明差异大于随机波动",
        "the limits allow for chance alone; beyond them the difference is larger than chance")
    }
    let factor = DecimalNumber(dispersion.factor)?.text(decimals: 1) ?? "—"
    if dispersion.isAdjusted {
      return words(
        "各单位差异大于随机波动（φ=\(factor)），控制限已按此放宽",
        "units differ by more than chance (φ=\(factor)); the limits are widened by it")
    }
    return dispersion.factor > 1.2
      ? words(
        "各单位差异大于随机波动（φ=\(factor)），控制限未放宽，超出不等于失当",
        "units differ by more than chance (φ=\(factor)) and the limits are not widened; lying beyond "
          + "them does not mean misconduct")
      : words("各单位差异与随机波动相当（φ=\(factor)）", "units differ about as chance does (φ=\(factor))")
  }

  private func summary(_ data: FunnelData, _ words: Words) -> String {
    let above = data.dots.filter { $0.position == .above }.map(\.name)
    let below = data.dots.filter { $0.position == .below }.map(\.name)
    let format = NumberFormat.values([center.value], unit: unit, language: caption.language)
    var parts = [
      words("漏斗图，\(data.dots.count)个点", "Funnel plot, \(data.dots.count) dots"),
      "\(center.name) \(format.full(center.value))",
    ]
    if !above.isEmpty {
      parts.append(words("高于控制限：\(words.list(above))", "above the limits: \(words.list(above))"))
    }
    if !below.isEmpty {
      parts.append(words("低于控制限：\(words.list(below))", "below the limits: \(words.list(below))"))
    }
    return words.sentence(parts)
  }

  private func table(_ data: FunnelData, _ words: Words) -> DataTable {
    func said(_ position: FunnelData.Position) -> String {
      switch position {
      case .above: words("高于控制限", "above")
      case .within: words("控制限内", "within")
      case .below: words("低于控制限", "below")
      }
    }
    let present = data.dots.map {
      [$0.name, PlainNumber.text($0.size), PlainNumber.text($0.value), said($0.position)]
    }
    return DataTable(
      columns: [words("名称", "name"), sizeName, words("数值", "value"), words("位置", "position")],
      rows: present + data.missing.map { [$0, "", "", ""] })
  }
}
