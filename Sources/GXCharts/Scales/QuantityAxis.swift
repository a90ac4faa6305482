internal import GXDrawing
internal import GXModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the values of an axis are spaced.
enum AxisSpacing: Hashable, Sendable {
  case linear
  /// From zero; small numbers get more room, as the sizes of samples need.
  case squareRoot
  /// Above zero; zeros stand in a slot of their own before the axis, never at log(n + 1).
  case logarithmic
}

/// A quantitative axis of any spacing: its domain, ticks and number format.
struct QuantityAxis {
  let spacing: AxisSpacing
  let domain: ClosedRange<Double>
  let ticks: [Tick]
  let format: NumberFormat
  /// Whether zeros have a slot before the domain.
  let hasZeroSlot: Bool

  /// An axis for values, all finite, none negative unless the spacing is linear.
  ///
  /// - Parameter setsZerosApart: whether zeros among whole numbers have a slot on a linear axis too.
  init(
    values: [Double], unit: ValueUnit, spacing: AxisSpacing, baseline: ValueAxis.Baseline,
    setsZerosApart: Bool = false, length: Double, spread: Double = 105, language: Language
  ) {
    self.spacing = spacing
    let linear = ValueAxis(
      values: values, unit: unit, baseline: baseline, length: length, spacing: spread,
      language: language)
    switch spacing {
    case .linear:
      let isApart =
        setsZerosApart && unit.isWhole && values.contains(0) && values.allSatisfy { $0 >= 0 }
        && linear.domain.upperBound > 1
      domain = isApart ? 0.5...linear.domain.upperBound : linear.domain
      ticks = linear.ticks.filter { !isApart || $0.value > 0 }
      format = linear.format
      hasZeroSlot = isApart
    case .squareRoot:
      domain = 0...max(linear.domain.upperBound, 1e-9)
      ticks = Self.crowdedTicks(linear.ticks, domain: domain, length: length, least: spread * 0.55)
      format = linear.format
      hasZeroSlot = false
    case .logarithmic:
      let positive = values.filter { $0 > 0 }
      let low = positive.min() ?? 1
      // Whole numbers reach half a step to both sides, so that one stands inside its own bin.
      let floor = unit.isWhole && low >= 1 ? (low < 2 ? 0.6 : low * 0.8) : low * 0.8
      domain = floor...max(positive.max() ?? 1, floor * 2) * 1.1
      ticks = Self.logTicks(domain, length: length, least: spread * 0.6)
      format = NumberFormat(
        magnitude: linear.format.magnitude, decimals: 0, language: language)
      hasZeroSlot = positive.count < values.count
    }
  }

  /// An axis of linear spacing.
  init(linear axis: ValueAxis) {
    spacing = .linear
    domain = axis.domain
    ticks = axis.ticks
    format = axis.format
    hasZeroSlot = false
  }

  /// What stands at a tick.
  func label(_ tick: Tick) -> String {
    // Over several powers of ten no one magnitude suits all numbers.
    spacing == .logarithmic ? format.full(tick.value) : ValueAxis.label(tick, format)
  }

  /// The pixels of the axis; zeros get their slot at the start.
  func scale(from start: Double, to end: Double, slot: Double) -> QuantityScale {
    let width = hasZeroSlot ? (end > start ? slot : -slot) : 0
    return QuantityScale(
      spacing: spacing, domain: domain, start: start + width * 1.35, end: end,
      slot: hasZeroSlot ? (start, start + width) : nil)
  }

  /// 1, 3, 10, 30… or fewer where they would stand too near to one another.
  private static func logTicks(_ domain: ClosedRange<Double>, length: Double, least: Double)
    -> [Tick]
  {
    let powers =
      Int(log10(domain.lowerBound).rounded(.down))...Int(log10(domain.upperBound).rounded(.up))
    let decade = length / max(log10(domain.upperBound / domain.lowerBound), 0.1)
    let mantissas = decade * 0.3 >= least ? [1, 2, 5] : (decade * 0.45 >= least ? [1, 3] : [1])
    let step = max(1, Int((least / decade).rounded(.up)))
    return powers.filter { $0 % step == 0 }.flatMap { power in
      mantissas.map { Tick(mantissa: $0, exponent: power) }
    }.filter { domain.contains($0.value) }
  }

  /// The ticks of a linear axis, below them the next of 1, 2, 5, 10… down to the first without room, and
  /// zero.
  private static func crowdedTicks(
    _ linear: [Tick], domain: ClosedRange<Double>, length: Double, least: Double
  ) -> [Tick] {
    func pixel(_ value: Double) -> Double { length * (value / domain.upperBound).squareRoot() }
    let top = linear.filter { $0.value > 0 && domain.contains($0.value) }
    guard let first = top.first else { return linear }
    let power = Int(log10(first.value).rounded(.down))
    let small = ((power - 3)...power).flatMap { power in
      [1, 2, 5].map { Tick(mantissa: $0, exponent: power) }
    }.filter { $0.value < first.value && $0.decimal.decimals == 0 }
    let zero = Tick(mantissa: 0, exponent: 0)
    var kept: [Tick] = []
    /// Keeps a tick that has room before those kept, and says whether it has.
    func keep(_ tick: Tick) -> Bool {
      let next = kept.last.map { pixel($0.value) } ?? .infinity
      guard next - pixel(tick.value) >= least else { return false }
      kept.append(tick)
      return true
    }
    for tick in top.reversed() { _ = keep(tick) }
    for tick in small.reversed() where pixel(tick.value) >= least {
      guard keep(tick) else { break }
    }
    _ = keep(zero)
    return kept.reversed()
  }
}

/// Places values of an axis on pixels.
struct QuantityScale {
  let spacing: AxisSpacing
  let domain: ClosedRange<Double>
  let start: Double
  let end: Double
  /// The pixels of the slot for zeros.
  let slot: (start: Double, end: Double)?

  /// The pixel of a value; zeros of a logarithmic axis stand in the middle of their slot.
  func callAsFunction(_ value: Double) -> Double {
    if let slot, value <= 0 { return (slot.start + slot.end) / 2 }
    let low = transformed(domain.lowerBound)
    let high = transformed(domain.upperBound)
    guard high > low else { return (start + end) / 2 }
    let share = (transformed(value) - low) / (high - low)
    return start + min(max(share, 0), 1) * (end - start)
  }

  private func transformed(_ value: Double) -> Double {
    switch spacing {
    case .linear: value
    case .squareRoot: max(0, value).squareRoot()
    case .logarithmic: log10(max(value, domain.lowerBound))
    }
  }
}
