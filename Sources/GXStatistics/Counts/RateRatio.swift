/// The ratio of the rates of two Poisson counts, each over its exposure.
///
/// Given their sum, the first count is binomial, which frees the test and the interval of the unknown
/// level. Source: J. Przyborowski, H. Wilenski, Biometrika 31 (1940). Counts that vary more than
/// Poisson's make both too sure: see `Dispersion`.
public struct RateRatio: Hashable, Sendable {
  private let share: Proportion
  /// The exposure of the second over that of the first.
  private let scale: Double

  /// `nil` for negative counts, counts that are both zero, and exposures that are not positive.
  public init?(_ count: Int, to other: Int, exposures: (Double, Double) = (1, 1)) {
    let (sum, overflow) = count.addingReportingOverflow(other)
    let scale = exposures.1 / exposures.0
    guard count >= 0, other >= 0, !overflow, exposures.0 > 0, exposures.1 > 0, scale > 0,
      scale.isFinite, let share = Proportion(count, of: sum)
    else { return nil }
    self.share = share
    self.scale = scale
  }

  /// The first rate over the second; `nil` when the second is zero.
  public var estimate: Double? { odds(of: share.estimate) }

  /// The exact two-sided probability when both rates are equal.
  public var pValue: Double {
    Binomial.twoSidedTest(share.successes, of: share.trials, probability: 1 / (1 + scale)) ?? 1
  }

  /// The exact interval; without an upper end (`nil`) when the second count is zero.
  ///
  /// Clopper and Pearson's interval of the share, as odds: what R's `poisson.test` gives.
  public func interval(confidence: Confidence = .ninetyFive) -> (low: Double, high: Double?) {
    let bounds = share.interval(.clopperPearson, confidence: confidence)
    return (odds(of: bounds.low) ?? 0, odds(of: bounds.high))
  }

  private func odds(of share: Double) -> Double? {
    share < 1 ? share / (1 - share) * scale : nil
  }
}
