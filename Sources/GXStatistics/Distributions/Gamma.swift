import RealModule

/// The gamma distribution of unit scale, and through it χ².
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
