import RealModule

/// The gamma distribution of unit scale, and through it Poisson and χ².
public enum Gamma {
  /// The regularised lower incomplete gamma function P(a, x), for positive `a`.
  ///
  /// Series below a + 1, continued fraction above; the factor in front by Loader's Poisson mass.
  public static func cumulative(_ x: Double, shape a: Double) -> Double {
    if x <= 0 { return 0 }
    return x < a + 1 ? series(x, a) : 1 - fraction(x, a)
  }

  /// 1 − P(a, x), accurate in the tail.
  public static func survival(_ x: Double, shape a: Double) -> Double {
    if x <= 0 { return 1 }
    return x < a + 1 ? 1 - series(x, a) : fraction(x, a)
  }

  /// The x below which the probability `p` lies; infinite at 1.
  public static func quantile(_ p: Double, shape a: Double) -> Double {
    if p <= 0 { return 0 }
    if p >= 1 { return .infinity }
    var low = 0.0
    var high = a + 1
    while cumulative(high, shape: a) < p { high *= 2 }
    var x = min(a, high / 2)
    for _ in 0..<400 {
      let isUpper = x > a
      // The tail that is small keeps its digits.
      let excess =
        isUpper ? (1 - p) - survival(x, shape: a) : cumulative(x, shape: a) - p
      if excess == 0 { return x }
      if excess > 0 { high = x } else { low = x }
      let density = kernel(x, a) * a / x
      var next = x - excess / density
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      if abs(next - x) <= 4 * x.ulp || next == low || next == high { return next }
      x = next
    }
    return x
  }

  /// xᵃ e⁻ˣ / Γ(a + 1).
  private static func kernel(_ x: Double, _ a: Double) -> Double { Poisson.mass(a, mean: x) }

  private static func series(_ x: Double, _ a: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var n = 1.0
    while term > sum * 1e-17 {
      term *= x / (a + n)
      sum += term
      n += 1
    }
    return kernel(x, a) * sum
  }

  private static func fraction(_ x: Double, _ a: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var h = d
    var i = 1.0
    while i < 2_000_000 {
      let an = -i * (i - a)
      b += 2
      d = 1 / (an * d + b)
      c = b + an / c
      let step = c * d
      h *= step
      if abs(step - 1) < 1e-16 { break }
      i += 1
    }
    return kernel(x, a) * a * h
  }
}

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

/// The χ² distribution.
public enum ChiSquared {
  /// P(X > x).
  public static func survival(_ x: Double, degrees: Double) -> Double {
    Gamma.survival(x / 2, shape: degrees / 2)
  }

  /// The x below which the probability `p` lies.
  public static func quantile(_ p: Double, degrees: Double) -> Double {
    2 * Gamma.quantile(p, shape: degrees / 2)
  }
}
