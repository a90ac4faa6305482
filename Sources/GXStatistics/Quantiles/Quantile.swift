/// How a sample quantile is defined, in the numbering of R. J. Hyndman and Y. Fan, The American
/// Statistician 50 (1996).
public enum QuantileType: Int, CaseIterable, Hashable, Sendable {
  /// The inverse of the empirical distribution function.
  case inverse = 1
  /// As `inverse`, averaged where it jumps.
  case averagedInverse = 2
  /// The observation numbered nearest to np; of two the even one.
  case nearestEven = 3
  /// Linear interpolation of the empirical distribution function.
  case linear = 4
  /// Hazen's: knots midway through the steps.
  case hazen = 5
  /// Weibull's: knots at the expected order statistics of a uniform sample.
  case weibull = 6
  /// Knots at the modes of the order statistics; the default of R, NumPy and spreadsheets.
  case standard = 7
  /// Approximately unbiased for the median, whatever the distribution.
  case medianUnbiased = 8
  /// Approximately unbiased for normal samples.
  case normalUnbiased = 9
}

/// A sample in ascending order, for quantiles.
public struct SortedSample: Hashable, Sendable {
  public let values: [Double]

  /// Sorts a sample; `nil` when it is empty or has a value that is not finite.
  public init?(_ values: some Sequence<Double>) {
    // An array of doubles is sorted by code made for it, a sequence is not.
    let sorted = Array(values).sorted()
    guard !sorted.isEmpty, sorted.allSatisfy(\.isFinite) else { return nil }
    self.values = sorted
  }

  public var count: Int { values.count }
  public var median: Double { quantile(0.5) }

  /// The quantile at `p`; outside 0…1 the nearer end counts.
  public func quantile(_ p: Double, type: QuantileType = .standard) -> Double {
    let n = Double(values.count)
    let p = min(max(p, 0), 1)
    switch type {
    case .inverse: return step(n * p) { $0 > 0 ? 1 : 0 }
    case .averagedInverse: return step(n * p) { $0 > 0 ? 1 : 0.5 }
    case .nearestEven:
      let position = n * p - 0.5
      let isEven = Int(position.rounded(.down)) % 2 == 0
      return step(position) { $0 == 0 && isEven ? 0 : 1 }
    case .linear: return step(n * p) { $0 }
    case .hazen: return step(n * p + 0.5) { $0 }
    case .weibull: return step((n + 1) * p) { $0 }
    case .standard: return step((n - 1) * p + 1) { $0 }
    case .medianUnbiased: return step((n + 1.0 / 3) * p + 1.0 / 3) { $0 }
    case .normalUnbiased: return step((n + 0.25) * p + 0.375) { $0 }
    }
  }

  /// Between the observations numbered ⌊position⌋ and the next, counted from 1, at the weight that the
  /// rest of the position gives.
  private func step(_ position: Double, weight: (Double) -> Double) -> Double {
    let whole = position.rounded(.down)
    let gamma = weight(position - whole)
    let low = value(numbered: Int(whole))
    let high = value(numbered: Int(whole) + 1)
    return gamma == 0 ? low : (gamma == 1 ? high : low + gamma * (high - low))
  }

  private func value(numbered number: Int) -> Double {
    values[min(max(number - 1, 0), values.count - 1)]
  }
}
