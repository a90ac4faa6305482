/// Quantiles of a whole-numbered distribution, interpolated between counts so that limits run smoothly.
///
/// With r the smallest count of P(R ≤ r) ≥ p, the quantile is r − (P(R ≤ r) − p) / P(R = r).
/// Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005), appendix A.1.1.
struct InterpolatedQuantile {
  let range: ClosedRange<Int>
  let cumulative: (Int) -> Double

  /// The quantiles at α/2 and 1 − α/2.
  func bounds(alpha: Double) -> (low: Double, high: Double) {
    (quantile(alpha / 2), quantile(1 - alpha / 2))
  }

  private func quantile(_ p: Double) -> Double {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if cumulative(middle) >= p { high = middle } else { low = middle + 1 }
    }
    let atMost = cumulative(low)
    let mass = atMost - cumulative(low - 1)
    return mass > 0 ? Double(low) - (atMost - p) / mass : Double(low)
  }
}
