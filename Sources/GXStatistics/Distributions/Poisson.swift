import RealModule

/// The Poisson distribution.
public enum Poisson {
  /// The probability of `x` events, for real `x ≥ 0`, with full relative accuracy.
  ///
  /// Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
  public static func mass(_ x: Double, mean: Double) -> Double {
    guard x >= 0, mean > 0 else { return mean == 0 && x == 0 ? 1 : 0 }
    if x == 0 { return Double.exp(-mean) }
    return Double.exp(-Binomial.stirlingError(x) - Binomial.devianceTerm(x, mean))
      / Double.sqrt(2 * Double.pi * x)
  }

  /// P(X ≤ k) for whole `k`.
  public static func cumulative(_ k: Int, mean: Double) -> Double {
    if k < 0 { return 0 }
    return Gamma.survival(mean, shape: Double(k) + 1)
  }

  /// The exact confidence interval of the mean of which `count` was observed; `nil` below 0.
  ///
  /// Source: F. Garwood, Biometrika 28 (1936).
  public static func interval(_ count: Int, confidence: Confidence = .ninetyFive) -> Interval? {
    guard count >= 0 else { return nil }
    let low =
      count == 0 ? 0 : Gamma.quantile(confidence.alpha / 2, shape: Double(count))
    return Interval(low, Gamma.quantile(1 - confidence.alpha / 2, shape: Double(count) + 1))
  }

  /// Byar's approximation of the interval: N. E. Breslow, N. E. Day, Statistical Methods in Cancer
  /// Research II (1987), p. 69. Within 1 % of the exact one from about 10.
  public static func byarInterval(_ count: Int, confidence: Confidence = .ninetyFive) -> Interval? {
    guard count >= 0 else { return nil }
    func bound(_ observed: Double, _ z: Double) -> Double {
      let root = 1 - 1 / (9 * observed) + z / (3 * observed.squareRoot())
      return observed * root * root * root
    }
    let z = confidence.criticalValue
    return Interval(count == 0 ? 0 : bound(Double(count), -z), bound(Double(count) + 1, z))
  }
}
