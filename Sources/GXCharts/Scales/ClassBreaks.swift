#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where classes of values begin, at round numbers, none of the classes empty.
struct ClassBreaks {
  /// At most this many classes are told apart by eye.
  static let mostClasses = 7

  /// The lower ends of all classes but the first, ascending.
  ///
  /// Values far more crowded at the low end get classes that grow by about three or ten, all others
  /// classes of one width. A class that no value falls into is joined with the one above it.
  static func sequential(_ values: [Double], onlyWhole: Bool) -> [Tick] {
    let sorted = values.sorted()
    guard let low = sorted.first, let high = sorted.last, low < high else { return [] }
    let isCrowded = low >= 0 && sorted[sorted.count / 2] < low + (high - low) * 0.15
    let all =
      isCrowded
      ? geometric(low, high, onlyWhole: onlyWhole) : even(sorted, onlyWhole: onlyWhole)
    return withoutEmptyClasses(all, of: sorted)
  }

  /// Breaks at a centre and at equal steps from it, at most three beyond it on each side.
  static func diverging(_ values: [Double], around center: DecimalNumber, onlyWhole: Bool) -> (
    breaks: [Tick], below: Int, above: Int
  ) {
    let middle = center.value
    let low = values.min() ?? middle
    let high = values.max() ?? middle
    let reach = max(high - middle, middle - low)
    let steps = ExtendedTicks(onlyWhole: onlyWhole).ticks(from: 0, to: reach, target: 4)
      .filter { $0.value > 0 }.prefix(3)
    let above = steps.filter { middle + $0.value <= high }
    let below = steps.filter { middle - $0.value > low }
    let decimals = max(center.decimals, steps.map(\.decimal.decimals).max() ?? 0)
    let offsets = below.reversed().map { -$0.value } + [0] + above.map(\.value)
    let breaks = offsets.compactMap {
      DecimalNumber(middle + $0).map { Tick($0.rounded(decimals: decimals)) }
    }
    return (breaks, below.count + 1, above.count + 1)
  }

  private static func even(_ sorted: [Double], onlyWhole: Bool) -> [Tick] {
    guard let low = sorted.first, let high = sorted.last else { return [] }
    var ticks = ExtendedTicks(onlyWhole: onlyWhole).ticks(from: low, to: high, target: mostClasses)
      .filter { $0.value > low && $0.value <= high }
    while ticks.count >= mostClasses, let first = ticks.first, let last = ticks.last {
      // The outermost class with fewer values is joined with its neighbour.
      let below = sorted.prefix { $0 < first.value }.count
      let above = sorted.reversed().prefix { $0 >= last.value }.count
      if below < above { ticks.removeFirst() } else { ticks.removeLast() }
    }
    return ticks
  }

  /// 1, 3, 10, 30… or, over more than three powers of ten, powers of ten alone.
  private static func geometric(_ low: Double, _ high: Double, onlyWhole: Bool) -> [Tick] {
    guard high > 0 else { return [] }
    let top = Int(log10(high).rounded(.down))
    let bottom = onlyWhole ? 0 : top - 6
    for mantissas in [[1, 3], [1]] {
      let ticks = (min(bottom, top)...top).flatMap { power in
        mantissas.map { Tick(mantissa: $0, exponent: power) }
      }.filter { $0.value > low && $0.value <= high }
      if ticks.count < mostClasses { return ticks }
      if mantissas.count == 1 { return Array(ticks.suffix(mostClasses - 1)) }
    }
    return []
  }

  private static func withoutEmptyClasses(_ breaks: [Tick], of sorted: [Double]) -> [Tick] {
    var kept: [Tick] = []
    for tick in breaks {
      let floor = kept.last?.value ?? -.infinity
      if sorted.contains(where: { $0 >= floor && $0 < tick.value }) { kept.append(tick) }
    }
    return kept
  }
}
