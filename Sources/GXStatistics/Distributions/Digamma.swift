import RealModule

/// Derivatives of the logarithm of the gamma function, for positive arguments.
enum Polygamma {
  /// ψ(x), the first derivative: recurrence up to 10, then the asymptotic series (Abramowitz and Stegun
  /// 1964, 6.3.5 and 6.3.18).
  static func digamma(_ argument: Double) -> Double {
    var x = argument
    var below = 0.0
    while x < 10 {
      below += 1 / x
      x += 1
    }
    let t = 1 / (x * x)
    let series =
      t
      * (1.0 / 12 - t
        * (1.0 / 120 - t * (1.0 / 252 - t * (1.0 / 240 - t * (1.0 / 132 - t * 691 / 32760)))))
    return Double.log(x) - 0.5 / x - series - below
  }

  /// ψ′(x), the second derivative (6.4.6 and 6.4.12).
  static func trigamma(_ argument: Double) -> Double {
    var x = argument
    var below = 0.0
    while x < 10 {
      below += 1 / (x * x)
      x += 1
    }
    let t = 1 / (x * x)
    let series =
      t
      * (1.0 / 6 - t
        * (1.0 / 30 - t * (1.0 / 42 - t * (1.0 / 30 - t * (5.0 / 66 - t * 691 / 2730)))))
    return 1 / x + t / 2 + series / x + below
  }

  /// ln Γ(x + n) − ln Γ(x) for a whole `n`, with its first two derivatives in x.
  ///
  /// Few steps are summed one by one, so that nothing cancels where `x` is large.
  static func risingFactorial(_ x: Double, _ n: Int) -> (log: Double, first: Double, second: Double)
  {
    guard n > 64 else {
      return (0..<max(0, n)).reduce((0, 0, 0)) { sum, j in
        let term = x + Double(j)
        return (sum.0 + Double.log(term), sum.1 + 1 / term, sum.2 - 1 / (term * term))
      }
    }
    let end = x + Double(n)
    return (
      Double.logGamma(end) - Double.logGamma(x), digamma(end) - digamma(x),
      trigamma(end) - trigamma(x)
    )
  }
}
