/// Limits within which rates of one common Poisson rate lie, by exposure.
///
/// With expected counts as exposures and a target of 1, the funnel of standardised ratios. Source:
/// D. J. Spiegelhalter, Statistics in Medicine 24 (2005).
public struct PoissonFunnel: Hashable, Sendable {
  /// The common rate.
  public let target: Double

  /// `nil` unless positive and finite.
  public init?(target: Double) {
    guard target > 0, target.isFinite else { return nil }
    self.target = target
  }

  /// The rate of all counts together; `nil` when all are zero or the exposures have no positive sum.
  public init?(pooling counts: [Int], exposures: [Double]) {
    guard counts.count == exposures.count else { return nil }
    self.init(target: counts.reduce(0) { $0 + Double($1) } / exposures.reduce(0, +))
  }

  /// The limits for a unit of an exposure, not below 0; `nil` unless it is positive and expects fewer
  /// than 10¹⁵ events.
  ///
  /// Without overdispersion exact and interpolated between counts; with it normal, of the widened
  /// variance.
  public func limits(
    exposure: Double, confidence: Confidence, overdispersion: Overdispersion = .none
  ) -> Interval? {
    let mean = target * exposure
    guard exposure > 0, mean < 1e15 else { return nil }
    if let widened = overdispersion.widened(target / exposure) {
      let reach = confidence.criticalValue * widened.squareRoot()
      return Interval(max(0, target - reach), target + reach)
    }
    // Forty standard errors hold every level that a Double can tell from 1.
    let farthest = Int(mean + 40 * mean.squareRoot() + 400)
    let quantile = InterpolatedQuantile(range: 0...farthest) { Poisson.cumulative($0, mean: mean) }
    let bounds = quantile.bounds(alpha: confidence.alpha)
    return Interval(max(0, bounds.low / exposure), bounds.high / exposure)
  }

  /// How many standard errors, without overdispersion, a rate lies from the target; `nil` for a
  /// negative count or an exposure that is not positive.
  public func zScore(count: Int, exposure: Double) -> Double? {
    guard count >= 0, exposure > 0, exposure.isFinite else { return nil }
    return (Double(count) / exposure - target) / (target / exposure).squareRoot()
  }

  /// How much units vary beyond chance; `nil` for fewer than two or where a score is undefined.
  public func overdispersion(
    counts: [Int], exposures: [Double], winsorising fraction: Double = 0.1
  ) -> OverdispersionEstimate? {
    guard counts.count == exposures.count else { return nil }
    let scores = zip(counts, exposures).compactMap { zScore(count: $0, exposure: $1) }
    return OverdispersionEstimate(
      zScores: scores, variances: exposures.map { target / $0 }, winsorising: fraction)
  }
}
