/// A count of successes among a count of trials; never over nothing, never above one.
public struct Proportion: Hashable, Sendable {
  public let successes: Int
  public let trials: Int

  /// A proportion, or `nil` when there are no trials or the successes are not among them.
  public init?(_ successes: Int, of trials: Int) {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    self.successes = successes
    self.trials = trials
  }

  public var estimate: Double { Double(successes) / Double(trials) }

  /// A confidence interval for the probability behind the proportion, inside 0…1.
  public func interval(
    _ method: ProportionMethod = .wilson, confidence: Confidence = .ninetyFive
  ) -> Interval {
    switch method {
    case .wilson: wilson(confidence)
    case .jeffreys: jeffreys(confidence)
    case .clopperPearson: clopperPearson(confidence)
    }
  }
}

/// How a confidence interval for a proportion is made.
public enum ProportionMethod: String, CaseIterable, Hashable, Sendable, Codable {
  /// The score interval: E. B. Wilson, JASA 22 (1927). Good coverage on average, also for few trials.
  case wilson
  /// Equal tails of the posterior under Jeffreys' prior, closed at 0 and 1 where no or all trials
  /// succeed: L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 16 (2001).
  case jeffreys
  /// The exact interval: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934). Never covers less than
  /// stated, often more.
  case clopperPearson = "clopper_pearson"
}

extension Proportion {
  private func wilson(_ confidence: Confidence) -> Interval {
    let n = Double(trials)
    let p = estimate
    let z2 = confidence.criticalValue * confidence.criticalValue
    let centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    let half =
      confidence.criticalValue / (1 + z2 / n)
      * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
    // The bounds at no and at all successes are exactly 0 and 1; rounding would miss them.
    return Interval(
      successes == 0 ? 0 : max(0, centre - half), successes == trials ? 1 : min(1, centre + half))
  }

  private func jeffreys(_ confidence: Confidence) -> Interval {
    let a = Double(successes) + 0.5
    let b = Double(trials - successes) + 0.5
    return Interval(
      successes == 0 ? 0 : Beta.quantile(confidence.alpha / 2, a, b),
      successes == trials ? 1 : Beta.quantile(1 - confidence.alpha / 2, a, b))
  }

  private func clopperPearson(_ confidence: Confidence) -> Interval {
    let k = Double(successes)
    let rest = Double(trials - successes)
    return Interval(
      successes == 0 ? 0 : Beta.quantile(confidence.alpha / 2, k, rest + 1),
      successes == trials ? 1 : Beta.quantile(1 - confidence.alpha / 2, k + 1, rest))
  }
}
