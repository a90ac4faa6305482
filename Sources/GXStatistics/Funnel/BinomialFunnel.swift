/// Limits within which proportions of one common probability lie, by number of trials.
///
/// Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
/// Medicine 24 (2005).
public struct BinomialFunnel: Hashable, Sendable {
  /// The common probability.
  public let target: Double

  /// `nil` unless strictly between 0 and 1.
  public init?(target: Double) {
    guard target > 0, target < 1 else { return nil }
    self.target = target
  }

  /// The target at which all trials together stand; `nil` when none or all of them succeed.
  public init?(pooling units: [Proportion]) {
    let trials = units.reduce(0) { $0 + Double($1.trials) }
    self.init(target: units.reduce(0) { $0 + Double($1.successes) } / trials)
  }

  /// The limits for a unit of `trials`, inside 0…1; `nil` without trials.
  ///
  /// Without overdispersion exact and interpolated between counts; with it normal, of the widened
  /// variance.
  public func limits(
    trials: Int, confidence: Confidence, overdispersion: Overdispersion = .none
  ) -> Interval? {
    guard trials > 0 else { return nil }
    let chance = variance(trials: trials)
    if let widened = overdispersion.widened(chance) {
      let reach = confidence.criticalValue * widened.squareRoot()
      return Interval(target - reach, target + reach).clipped(to: 0...1)
    }
    let quantile = InterpolatedQuantile(range: 0...trials) { count in
      Binomial.cumulative(count, of: trials, probability: target)
    }
    let bounds = quantile.bounds(alpha: confidence.alpha)
    return Interval(bounds.low / Double(trials), bounds.high / Double(trials)).clipped(to: 0...1)
  }

  /// How many standard errors, without overdispersion, a unit lies from the target.
  public func zScore(of unit: Proportion) -> Double {
    (unit.estimate - target) / variance(trials: unit.trials).squareRoot()
  }

  /// How much units vary beyond chance; `nil` for fewer than two.
  public func overdispersion(
    of units: [Proportion], winsorising fraction: Double = 0.1
  ) -> OverdispersionEstimate? {
    OverdispersionEstimate(
      zScores: units.map(zScore), variances: units.map { variance(trials: $0.trials) },
      winsorising: fraction)
  }

  private func variance(trials: Int) -> Double { target * (1 - target) / Double(trials) }
}

extension Overdispersion {
  /// The widened variance; `nil` when nothing is widened.
  func widened(_ variance: Double) -> Double? {
    switch self {
    case .none: nil
    case .multiplicative(let phi): phi > 1 ? variance * phi : nil
    case .additive(let between): between > 0 ? variance + between : nil
    }
  }
}
