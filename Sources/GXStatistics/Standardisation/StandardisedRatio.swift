/// An observed count over the count expected of a unit with its own mix at standard rates.
///
/// Indirect standardisation; for deaths known as SMR. Source: N. E. Breslow, N. E. Day, Statistical
/// Methods in Cancer Research II (1987), section 2.3.
public struct StandardisedRatio: Hashable, Sendable {
  public let observed: Int
  public let expected: Double

  /// `nil` for a negative count and an expectation that is not positive.
  public init?(observed: Int, expected: Double) {
    guard observed >= 0, expected > 0, expected.isFinite else { return nil }
    self.observed = observed
    self.expected = expected
  }

  /// Expects of each stratum its exposure times the standard rate.
  ///
  /// - Returns: `nil` for unequal lengths and a negative exposure or rate besides the cases above.
  public init?(observed: Int, exposures: [Double], standardRates: [Double]) {
    guard exposures.count == standardRates.count,
      (exposures + standardRates).allSatisfy({ $0 >= 0 })
    else { return nil }
    self.init(observed: observed, expected: dot(exposures, standardRates))
  }

  public var estimate: Double { Double(observed) / expected }

  /// Byar's approximate limits.
  public func byarInterval(confidence: Confidence = .ninetyFive) -> Interval {
    scaled(Poisson.byarInterval(observed, confidence: confidence))
  }

  /// The exact limits.
  public func exactInterval(confidence: Confidence = .ninetyFive) -> Interval {
    scaled(Poisson.interval(observed, confidence: confidence))
  }

  private func scaled(_ interval: Interval?) -> Interval {
    guard let interval else { return Interval(estimate, estimate) }
    return Interval(interval.low / expected, interval.high / expected)
  }
}
