#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tick values by the extended Wilkinson algorithm.
///
/// After J. Talbot, S. Lin and P. Hanrahan, “An Extension of Wilkinson's Algorithm for Positioning
/// Tick Labels on Axes”, IEEE TVCG 16 (2010); the legibility term is constant here. The values are
/// made from integers, never by adding up a step.
struct ExtendedTicks {
  /// Whether ticks are whole numbers, as for counts and years.
  var onlyWhole = false
  /// Whether the first and the last tick enclose the data.
  var coversData = false

  /// About `target` ticks for a range; empty unless the range is finite and has an extent.
  func ticks(from low: Double, to high: Double, target: Int) -> [Tick] {
    guard low.isFinite, high.isFinite, high - low > max(abs(low), abs(high)) * 1e-10 else {
      return []
    }
    var search = TickSearch(low: low, high: high, target: max(2, target), rules: self)
    return search.run()?.ticks ?? []
  }

  /// Steps from nicest to least nice, times ten.
  fileprivate var steps: [Int] { onlyWhole ? [10, 50, 20] : [10, 50, 20, 25, 40, 30] }
}

/// A sequence of ticks: (start + i × skip) × step × 10^(power − 1).
private struct Labeling {
  var start: Int
  let skip: Int
  let step: Int
  let power: Int
  let count: Int

  var ticks: [Tick] {
    (0..<count).compactMap { index in
      let (mantissa, overflow) = (start + index * skip).multipliedReportingOverflow(by: step)
      return overflow ? nil : Tick(mantissa: mantissa, exponent: power - 1)
    }
  }

  var stride: Double { Double(skip) * Double(step) / 10 * pow(10, Double(power)) }
  var first: Double { stride / Double(skip) * Double(start) }
  var last: Double { first + stride * Double(count - 1) }
  var hitsZero: Bool { start % skip == 0 && start <= 0 && start + skip * (count - 1) >= 0 }
}

/// The branch-and-bound search of the paper: each loop ends when even its best case scores less.
private struct TickSearch {
  let low: Double
  let high: Double
  let target: Int
  let rules: ExtendedTicks

  private var best: Labeling?
  private var bestScore = -2.0

  init(low: Double, high: Double, target: Int, rules: ExtendedTicks) {
    self.low = low
    self.high = high
    self.target = target
    self.rules = rules
  }

  mutating func run() -> Labeling? {
    for skip in 1...50 {
      for (rank, step) in rules.steps.enumerated() {
        let simplicity = simplicity(rank: rank, skip: skip, hitsZero: true)
        if score(simplicity, coverage: 1, density: 1) < bestScore { return best }
        searchCounts(rank: rank, step: step, skip: skip, bound: simplicity)
      }
    }
    return best
  }

  private mutating func searchCounts(rank: Int, step: Int, skip: Int, bound simplicity: Double) {
    for count in 2...(4 * target + 4) {
      let density = count >= target ? 2 - Double(count - 1) / Double(target - 1) : 1
      if score(simplicity, coverage: 1, density: density) < bestScore { return }
      let spacing = (high - low) / Double(count + 1) / Double(skip) / (Double(step) / 10)
      for power in firstPower(spacing)... {
        let candidate = Labeling(start: 0, skip: skip, step: step, power: power, count: count)
        let span = candidate.stride * Double(count - 1)
        if candidate.stride > (high - low) * 20
          || score(simplicity, coverage: bestCoverage(span: span), density: density) < bestScore
        {
          break
        }
        consider(candidate, rank: rank)
      }
    }
  }

  private mutating func consider(_ candidate: Labeling, rank: Int) {
    for start in starts(of: candidate) {
      var labeling = candidate
      labeling.start = start
      let tolerance = labeling.stride * 1e-9
      let covers = labeling.first <= low + tolerance && labeling.last >= high - tolerance
      if rules.coversData && !covers { continue }
      let total = score(
        simplicity(rank: rank, skip: labeling.skip, hitsZero: labeling.hitsZero),
        coverage: coverage(labeling), density: density(labeling))
      if total > bestScore {
        bestScore = total
        best = labeling
      }
    }
  }

  private func score(_ simplicity: Double, coverage: Double, density: Double) -> Double {
    0.25 * simplicity + 0.2 * coverage + 0.5 * density + 0.05
  }

  private func firstPower(_ spacing: Double) -> Int {
    let power = Int(log10(spacing).rounded(.up))
    return rules.onlyWhole ? max(0, power) : power
  }

  private func starts(of labeling: Labeling) -> Range<Int> {
    guard let highest = Int(exactly: (high / labeling.stride).rounded(.down)),
      let lowest = Int(exactly: (low / labeling.stride).rounded(.up)),
      highest.magnitude < 1 << 40, lowest.magnitude < 1 << 40
    else { return 0..<0 }
    let first = (highest - labeling.count + 1) * labeling.skip
    return first..<max(first, lowest * labeling.skip + 1)
  }

  private func simplicity(rank: Int, skip: Int, hitsZero: Bool) -> Double {
    1 - Double(rank) / Double(rules.steps.count - 1) - Double(skip) + (hitsZero ? 1 : 0)
  }

  private func coverage(_ labeling: Labeling) -> Double {
    let above = (high - labeling.last) / (0.1 * (high - low))
    let below = (low - labeling.first) / (0.1 * (high - low))
    return 1 - 0.5 * (above * above + below * below)
  }

  private func bestCoverage(span: Double) -> Double {
    guard span > high - low else { return 1 }
    let half = (span - (high - low)) / 2 / (0.1 * (high - low))
    return 1 - half * half
  }

  private func density(_ labeling: Labeling) -> Double {
    let actual = Double(labeling.count - 1) / (labeling.last - labeling.first)
    let wanted = Double(target - 1) / (max(labeling.last, high) - min(low, labeling.first))
    return 2 - max(actual / wanted, wanted / actual)
  }
}
