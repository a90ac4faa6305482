/// The Mann–Kendall test of whether a series rises or falls over time.
///
/// Sources: H. B. Mann, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (1948).
public struct MannKendall: Hashable, Sendable {
  /// How the probability was found.
  public enum Method: String, Hashable, Sendable, Codable {
    /// From all orders of the values, ties included.
    case exact
    /// Normal, with the variance corrected for ties and the correction for continuity.
    case normalApproximation = "normal_approximation"
  }

  /// The number of values.
  public let count: Int
  /// Rising minus falling pairs.
  public let s: Int
  /// Kendall's τ-b of the values and time, −1…1; `nil` when all values are equal.
  public let tau: Double?
  /// The two-sided probability of an S at least as far from 0 when nothing but chance orders the values.
  public let pValue: Double
  /// The smallest probability that a series of this length and these ties could have reached.
  public let smallestPossiblePValue: Double
  public let method: Method

  /// Tests values in the order of time; `nil` for fewer than two values or one that is not finite.
  public init?(_ series: [Double]) {
    guard series.count >= 2, series.allSatisfy(\.isFinite) else { return nil }
    count = series.count
    var s = 0
    for (i, earlier) in series.enumerated() {
      for later in series[(i + 1)...] { s += later > earlier ? 1 : (later < earlier ? -1 : 0) }
    }
    self.s = s
    let ties = Ties.sizes(of: series)
    let pairs = Double(series.count * (series.count - 1)) / 2
    let untied = pairs - ties.reduce(0) { $0 + Double($1 * ($1 - 1)) / 2 }
    tau = untied == 0 ? nil : Double(s) / (pairs * untied).squareRoot()
    if series.count <= KendallDistribution.longestExact {
      let distribution = KendallDistribution(tieSizes: ties)
      method = .exact
      pValue = distribution.twoSided(s)
      smallestPossiblePValue = distribution.smallestTwoSided
    } else {
      let deviation = MannKendall.variance(count: series.count, tieSizes: ties).squareRoot()
      method = .normalApproximation
      pValue = MannKendall.normal(s, deviation)
      smallestPossiblePValue = MannKendall.normal(Int(untied), deviation)
    }
  }

  /// The variance of S under the null hypothesis, corrected for ties.
  static func variance(count n: Int, tieSizes: [Int]) -> Double {
    func term(_ k: Int) -> Double { Double(k) * Double(k - 1) * Double(2 * k + 5) }
    return (term(n) - tieSizes.reduce(0) { $0 + term($1) }) / 18
  }

  private static func normal(_ s: Int, _ deviation: Double) -> Double {
    guard s != 0, deviation > 0 else { return 1 }
    return min(1, 2 * Normal.survival((abs(Double(s)) - 1) / deviation))
  }
}

/// Groups of equal values.
enum Ties {
  /// The sizes of the groups of equal values, in the order of the values.
  static func sizes(of values: [Double]) -> [Int] {
    var sizes: [Int] = []
    var previous: Double?
    for value in values.sorted() {
      if value == previous { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
      previous = value
    }
    return sizes
  }
}
