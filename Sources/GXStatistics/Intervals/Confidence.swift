/// The probability with which an interval is meant to cover the true value; strictly between 0 and 1.
public struct Confidence: Hashable, Sendable {
  public let level: Double

  /// A level, or `nil` outside the open interval from 0 to 1.
  public init?(_ level: Double) {
    guard level > 0, level < 1 else { return nil }
    self.level = level
  }

  private init(unchecked level: Double) { self.level = level }

  public static let ninetyFive = Confidence(unchecked: 0.95)
  /// The outer limits of funnel plots, three standard errors.
  public static let ninetyNinePointEight = Confidence(unchecked: 0.998)
  public static let ninetyNine = Confidence(unchecked: 0.99)

  /// The probability outside the interval, α.
  public var alpha: Double { 1 - level }

  /// The two-sided critical value of the standard normal distribution.
  public var criticalValue: Double { Normal.quantile(1 - alpha / 2) }

  /// The level that each of `comparisons` intervals needs so that all hold together (Bonferroni).
  public func shared(among comparisons: Int) -> Confidence {
    Confidence(unchecked: 1 - alpha / Double(max(1, comparisons)))
  }
}

/// A closed interval of real numbers.
public struct Interval: Hashable, Sendable {
  public let low: Double
  public let high: Double

  /// An interval; the bounds may be given in either order.
  public init(_ one: Double, _ other: Double) {
    low = min(one, other)
    high = max(one, other)
  }

  /// The part of the interval inside `bounds`.
  public func clipped(to bounds: ClosedRange<Double>) -> Interval {
    Interval(
      min(max(low, bounds.lowerBound), bounds.upperBound),
      min(max(high, bounds.lowerBound), bounds.upperBound))
  }

  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
