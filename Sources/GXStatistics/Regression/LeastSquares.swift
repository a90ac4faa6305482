/// Ordinary least squares, with standard errors that may allow for dependence in time.
public struct LeastSquares: Sendable {
  /// What standard errors rest on.
  public enum Errors: Hashable, Sendable {
    /// Independent errors of one variance.
    case classical
    /// Autocorrelation up to a lag and unequal variances: W. K. Newey, K. D. West, Econometrica 55
    /// (1987), Bartlett's weights, times n/(n−k) for short series.
    case neweyWest(lag: Int)
  }

  /// The coefficients, in the order of the columns.
  public let coefficients: [Coefficient]
  public let residuals: [Double]

  /// Fits values to columns; the column of ones must be given where it is wanted.
  public init(
    _ values: [Double], columns: [[Double]], errors: Errors = .classical
  ) throws(RegressionError) {
    guard columns.allSatisfy({ $0.count == values.count }) else { throw .unequalLengths }
    guard values.allSatisfy(\.isFinite), columns.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw .notFinite
    }
    guard values.count > columns.count else {
      throw .tooFewPoints(needed: columns.count + 1, found: values.count)
    }
    guard let factors = OrthogonalFactors(columns: columns) else { throw .collinear }
    let estimates = factors.solve(values)
    residuals = values.indices.map { row in
      values[row] - zip(columns, estimates).reduce(0) { $0 + $1.0[row] * $1.1 }
    }
    let degrees = values.count - columns.count
    let meat = LeastSquares.meat(factors.q, residuals, errors, degrees: degrees)
    let covariance = factors.covariance(inAxes: meat)
    coefficients = estimates.indices.map {
      Coefficient(estimate: estimates[$0], variance: covariance[$0][$0], degrees: degrees)
    }
  }

  /// The covariance of the coefficients of the orthonormal axes.
  private static func meat(
    _ axes: [[Double]], _ residuals: [Double], _ errors: Errors, degrees: Int
  ) -> [[Double]] {
    guard case .neweyWest(let lag) = errors else {
      let variance = dot(residuals, residuals) / Double(degrees)
      return axes.indices.map { i in axes.indices.map { $0 == i ? variance : 0 } }
    }
    let scores = axes.map { zip($0, residuals).map { $0 * $1 } }
    let correction = Double(residuals.count) / Double(degrees)
    func lagged(_ one: [Double], _ other: [Double], _ distance: Int) -> Double {
      zip(one.dropFirst(distance), other).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return scores.map { one in
      scores.map { other in
        let sum = (0...min(max(0, lag), residuals.count - 1)).reduce(0.0) { sum, distance in
          guard distance > 0 else { return dot(one, other) }
          let weight = 1 - Double(distance) / Double(lag + 1)
          return sum + weight * (lagged(one, other, distance) + lagged(other, one, distance))
        }
        return sum * correction
      }
    }
  }
}
