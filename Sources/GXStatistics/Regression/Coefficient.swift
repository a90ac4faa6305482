import RealModule

/// An estimated coefficient of a regression with its standard error.
public struct Coefficient: Hashable, Sendable {
  public let estimate: Double
  public let standardError: Double
  /// The degrees of freedom of Student's t; `nil` for the normal distribution.
  public let degrees: Int?

  init(estimate: Double, variance: Double, degrees: Int? = nil) {
    self.estimate = estimate
    standardError = max(0, variance).squareRoot()
    self.degrees = degrees
  }

  /// The two-sided probability when the coefficient is 0; `nil` when the points fit without any error.
  public var pValue: Double? {
    guard standardError > 0 else { return nil }
    let t = estimate / standardError
    return degrees.map { StudentT.twoSided(t, degrees: Double($0)) }
      ?? min(1, 2 * Normal.survival(abs(t)))
  }

  public func interval(confidence: Confidence = .ninetyFive) -> Interval {
    let critical =
      degrees.map { StudentT.criticalValue(alpha: confidence.alpha, degrees: Double($0)) }
      ?? confidence.criticalValue
    return Interval(estimate - critical * standardError, estimate + critical * standardError)
  }

  /// In a log-linear model, the factor by which one more of the column multiplies the mean.
  public var factor: Double { Double.exp(estimate) }

  public func factorInterval(confidence: Confidence = .ninetyFive) -> Interval {
    let bounds = interval(confidence: confidence)
    return Interval(Double.exp(bounds.low), Double.exp(bounds.high))
  }
}
