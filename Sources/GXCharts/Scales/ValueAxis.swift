internal import GXModel

/// A quantitative axis: its domain, ticks and number format.
struct ValueAxis {
  /// Whether the axis must begin at zero.
  enum Baseline {
    /// Bars, areas and counts.
    case zero
    /// Zero is left out when the data lie far from it.
    case automatic
    /// Only as far as the data reach, for dots.
    case free
  }

  let domain: ClosedRange<Double>
  let ticks: [Tick]
  let format: NumberFormat

  /// Whether zero is outside, which the chart must say.
  var leavesOutZero: Bool { !domain.contains(0) }

  /// An axis for values; missing and infinite ones are not to be passed.
  ///
  /// - Parameter length: in pixels; a tick about every 105.
  init(
    values: [Double], unit: ValueUnit, baseline: Baseline, length: Double, spacing: Double = 105,
    fewest: Int = 4,
    language: Language
  ) {
    let data = Self.range(of: values, unit: unit, baseline: baseline)
    let target = min(8, max(fewest, Int((length / spacing).rounded())))
    let ticks = Self.ticks(data, unit: unit, target: target)
    let low = min(data.lowerBound, ticks.first?.value ?? data.lowerBound)
    let high = max(data.upperBound, ticks.last?.value ?? data.upperBound)
    self.ticks = ticks
    domain = low...high
    let magnitude =
      unit.isPercent
      ? Magnitude.percent : .fitting(values.map(abs).max() ?? 0, language: language)
    let decimals = ticks.map { $0.decimal.shifted(by: -magnitude.power).decimals }.max() ?? 0
    format = NumberFormat(magnitude: magnitude, decimals: decimals, language: language)
  }

  /// What stands at a tick: 万 and 亿 are said once beside the unit, % and k at each number.
  func label(_ tick: Tick) -> String { Self.label(tick, format) }

  static func label(_ tick: Tick, _ format: NumberFormat) -> String {
    let number = tick.value == 0 ? "0" : format.bare(tick.decimal)
    guard format.language == .english || format.magnitude == .percent else { return number }
    return tick.value == 0 && format.magnitude != .percent ? number : number + format.magnitude.word
  }

  private static func ticks(_ data: ClosedRange<Double>, unit: ValueUnit, target: Int) -> [Tick] {
    let inner = ExtendedTicks(onlyWhole: unit.isWhole)
      .ticks(from: data.lowerBound, to: data.upperBound, target: target)
    let covering = ExtendedTicks(onlyWhole: unit.isWhole, coversData: true)
      .ticks(from: data.lowerBound, to: data.upperBound, target: target)
    // A grid that encloses the data reads better, unless it leaves much of the plot empty.
    guard let first = covering.first, let last = covering.last,
      last.value - first.value <= (data.upperBound - data.lowerBound) * 1.2
    else { return inner }
    return covering
  }

  private static func range(of values: [Double], unit: ValueUnit, baseline: Baseline)
    -> ClosedRange<Double>
  {
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    let nearZero =
      switch baseline {
      case .zero: true
      case .free: false
      case .automatic: low <= 0 && high >= 0 || high - low > min(abs(low), abs(high)) * 0.5
      }
    let bottom = nearZero ? min(0, low) : low
    let top = nearZero ? max(0, high) : high
    if top - bottom > max(abs(top), abs(bottom)) * 1e-9 { return bottom...top }
    if top == 0 { return 0...1 }
    return min(top * 0.9, top * 1.1)...max(top * 0.9, top * 1.1)
  }
}
