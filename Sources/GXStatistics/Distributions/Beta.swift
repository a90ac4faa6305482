import RealModule

/// The beta distribution.
public enum Beta {
  /// The regularised incomplete beta function I(x; a, b), that is P(B ≤ x), for positive `a`, `b`.
  ///
  /// Continued fraction of A. R. DiDonato and A. H. Morris (ACM TOMS 708, 1992) evaluated by Lentz's
  /// method; the factor in front by Loader's binomial mass, which keeps it accurate for large counts.
  public static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - lowerTail(1 - x, b, a, complement: x) }
    return lowerTail(x, a, b, complement: 1 - x)
  }

  /// The x below which the probability `p` lies.
  ///
  /// Newton's method inside a bracket that only shrinks, so that it ends for all arguments.
  public static func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
    if p <= 0 { return 0 }
    if p >= 1 { return 1 }
    var low = 0.0
    var high = 1.0
    var x = a / (a + b)
    for _ in 0..<400 {
      let excess = cumulative(x, a, b) - p
      if excess == 0 { return x }
      if excess > 0 { high = x } else { low = x }
      let density = self.density(x, a, b)
      var next = x - excess / density
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      if abs(next - x) <= 4 * x.ulp || next == low || next == high { return next }
      x = next
    }
    return x
  }

  /// The density at an inner point.
  static func density(_ x: Double, _ a: Double, _ b: Double) -> Double {
    kernel(x, a, b) / (x * (1 - x))
  }

  /// xᵃ (1−x)ᵇ / B(a, b).
  private static func kernel(_ x: Double, _ a: Double, _ b: Double) -> Double {
    a * b / (a + b) * Binomial.mass(a, of: a + b, probability: x)
  }

  private static func lowerTail(
    _ x: Double, _ a: Double, _ b: Double, complement y: Double
  ) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var fraction = d
    var m = 1.0
    // The fraction needs on the order of √max(a, b) steps; the bound is for counts up to 10¹².
    while m < 2_000_000 {
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 + even * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + even / c
      c = abs(c) < tiny ? tiny : c
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + odd * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + odd / c
      c = abs(c) < tiny ? tiny : c
      let step = d * c
      fraction *= step
      if abs(step - 1) < 1e-16 { break }
      m += 1
    }
    return kernel(x, a, b) * fraction / a
  }
}
