/// What is known of a unit's own probability or rate after its counts and those of its peers.
public enum Posterior: Hashable, Sendable {
  /// All units share this value, so far as the counts can tell.
  case point(Double)
  /// A beta distribution of a probability.
  case beta(a: Double, b: Double)
  /// A gamma distribution of a rate.
  case gamma(shape: Double, rate: Double)

  public var mean: Double {
    switch self {
    case .point(let value): value
    case .beta(let a, let b): a / (a + b)
    case .gamma(let shape, let rate): shape / rate
    }
  }

  /// The interval with equal tails; a single point when all units share one value.
  public func interval(confidence: Confidence = .ninetyFive) -> Interval {
    let tail = confidence.alpha / 2
    return Interval(quantile(tail), quantile(1 - tail))
  }

  private func quantile(_ p: Double) -> Double {
    switch self {
    case .point(let value): value
    case .beta(let a, let b): Beta.quantile(p, a, b)
    case .gamma(let shape, let rate): Gamma.quantile(p, shape: shape) / rate
    }
  }

  func draw(using random: inout SplitMix64) -> Double {
    switch self {
    case .point(let value): return value
    case .beta(let a, let b):
      let one = random.gamma(shape: a)
      return one / (one + random.gamma(shape: b))
    case .gamma(let shape, let rate): return random.gamma(shape: shape) / rate
    }
  }
}

/// Why peers do not tell how units vary.
public enum ShrinkageError: Error, Hashable, Sendable {
  /// One unit has no peers.
  case tooFewUnits
  /// A count is negative, an exposure is not positive, or the lengths differ.
  case invalidInput
  /// No unit or every unit succeeds throughout: nothing to estimate a spread from.
  case degenerate
  /// Every unit succeeds always or never, as if there were two kinds only: the spread has no limit.
  case allOrNothing
  /// The likelihood has no maximum that the method could reach.
  case notConverged
}
