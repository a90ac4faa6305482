/// The rate that a unit would have with its own rates and the mix of a standard.
///
/// The interval is of M. P. Fay and E. J. Feuer, Statistics in Medicine 16 (1997), from the gamma
/// distribution; it holds for few events too.
public struct DirectStandardisation: Hashable, Sendable {
  public let estimate: Double
  private let variance: Double
  private let largestWeight: Double

  /// The events and exposures of the strata, and the sizes that the standard gives them.
  ///
  /// - Returns: `nil` for unequal lengths, negative numbers, a standard without size, and when a stratum
  ///   that the standard holds has no exposure: its rate is unknown.
  public init?(events: [Int], exposures: [Double], standard: [Double]) {
    let size = standard.reduce(0, +)
    guard events.count == exposures.count, events.count == standard.count, size > 0,
      size.isFinite, events.allSatisfy({ $0 >= 0 }), standard.allSatisfy({ $0 >= 0 }),
      zip(exposures, standard).allSatisfy({ $0.isFinite && ($0 > 0 || ($0 == 0 && $1 == 0)) })
    else { return nil }
    let weights = zip(standard, exposures).map { $0 > 0 ? $0 / size / $1 : 0 }
    estimate = zip(weights, events).reduce(0) { $0 + $1.0 * Double($1.1) }
    variance = zip(weights, events).reduce(0) { $0 + $1.0 * $1.0 * Double($1.1) }
    largestWeight = weights.max() ?? 0
  }

  public func interval(confidence: Confidence = .ninetyFive) -> Interval {
    func bound(_ mean: Double, _ variance: Double, _ p: Double) -> Double {
      guard variance > 0 else { return 0 }
      return Gamma.quantile(p, shape: mean * mean / variance) * variance / mean
    }
    let tail = confidence.alpha / 2
    let raised = variance + largestWeight * largestWeight
    return Interval(
      bound(estimate, variance, tail), bound(estimate + largestWeight, raised, 1 - tail))
  }
}
