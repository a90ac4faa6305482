import RealModule

/// The binomial distribution, and the parts of it that the beta distribution shares.
public enum Binomial {
  /// The probability of `x` successes in `n` trials of probability `p`.
  ///
  /// Defined for real `0 ≤ x ≤ n`, which the beta distribution needs. Full relative accuracy for any
  /// size. Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
  public static func mass(_ x: Double, of n: Double, probability p: Double) -> Double {
    let q = 1 - p
    guard x >= 0, x <= n, p >= 0, p <= 1 else { return 0 }
    if p == 0 { return x == 0 ? 1 : 0 }
    if q == 0 { return x == n ? 1 : 0 }
    if x == 0 { return Double.exp(n * Double.log(onePlus: -p)) }
    if x == n { return Double.exp(n * Double.log(p)) }
    let logarithm =
      stirlingError(n) - stirlingError(x) - stirlingError(n - x)
      - devianceTerm(x, n * p) - devianceTerm(n - x, n * q)
    return Double.exp(logarithm) * Double.sqrt(n / (2 * Double.pi * x * (n - x)))
  }

  /// P(X ≤ k) for whole `k`.
  public static func cumulative(_ k: Int, of n: Int, probability p: Double) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return Beta.cumulative(1 - p, Double(n - k), Double(k) + 1)
  }

  /// P(X > k) for whole `k`, accurate in the tail.
  public static func survival(_ k: Int, of n: Int, probability p: Double) -> Double {
    if k < 0 { return 1 }
    if k >= n { return 0 }
    return Beta.cumulative(p, Double(k) + 1, Double(n - k))
  }

  /// The error of Stirling's formula for log x!.
  static func stirlingError(_ x: Double) -> Double {
    if x <= 15 {
      return Double.logGamma(x + 1) - (x + 0.5) * Double.log(x) + x
        - 0.5 * Double.log(2 * Double.pi)
    }
    let inverse = 1 / (x * x)
    let series =
      1.0 / 12
      - inverse
      * (1.0 / 360
        - inverse * (1.0 / 1260 - inverse * (1.0 / 1680 - inverse * (1.0 / 1188))))
    return series / x
  }

  /// `x log(x / m) + m − x`, without cancellation where `x` is close to `m`.
  static func devianceTerm(_ x: Double, _ m: Double) -> Double {
    guard abs(x - m) < 0.1 * (x + m) else { return x * Double.log(x / m) + m - x }
    let v = (x - m) / (x + m)
    var sum = (x - m) * v
    var term = 2 * x * v
    var k = 1.0
    while true {
      term *= v * v
      let next = sum + term / (2 * k + 1)
      if next == sum { return next }
      sum = next
      k += 1
    }
  }
}
