import RealModule

/// A log-linear model of counts: log E(yᵢ) = offsetᵢ + Σⱼ xᵢⱼ βⱼ with Poisson's variance.
///
/// Maximum likelihood by Newton's method, for Poisson the same as iteratively reweighted least squares.
/// Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), chapter 6.
public struct PoissonRegression: Sendable {
  private let estimates: [Double]
  private let covariance: [[Double]]
  /// The means that the model expects, in the order of the counts.
  public let fitted: [Double]
  /// Pearson's dispersion; where it is clearly above 1, Poisson's standard errors are too small.
  public let dispersion: Dispersion?
  /// The logarithm of the largest likelihood.
  public let logLikelihood: Double

  /// Fits counts to columns of one value a count; the column of ones must be given where it is wanted.
  ///
  /// - Parameters:
  ///   - counts: what is explained.
  ///   - columns: what explains it, a value a count each.
  ///   - offsets: known parts of the logarithm of the mean, such as the log of an exposure.
  public init(
    _ counts: [Int], columns: [[Double]], offsets: [Double]? = nil
  ) throws(RegressionError) {
    let design = try CountDesign(counts, columns: columns, offsets: offsets)
    let axes = try PoissonRegression.fit(design)
    let means = design.logMeans(inAxes: axes).map(Double.exp)
    guard let information = Cholesky(design.gram(weights: means)) else { throw .notConverged }
    estimates = design.factors.coefficients(inAxes: axes)
    covariance = design.factors.covariance(inAxes: information.inverse)
    fitted = means
    dispersion = Dispersion(observed: design.counts, expected: means, fitted: columns.count)
    logLikelihood = zip(design.counts, means).reduce(0) {
      $0 + $1.0 * Double.log($1.1) - $1.1 - Double.logGamma($1.0 + 1)
    }
  }

  /// The coefficients, in the order of the columns.
  ///
  /// - Parameter phi: the dispersion that standard errors allow for (quasi-Poisson); not below 1.
  public func coefficients(allowingFor phi: Double = 1) -> [Coefficient] {
    estimates.indices.map {
      Coefficient(estimate: estimates[$0], variance: covariance[$0][$0] * max(1, phi))
    }
  }

  /// The coefficients of the orthonormal axes at the largest likelihood.
  static func fit(_ design: CountDesign) throws(RegressionError) -> [Double] {
    // Least squares of the logarithms, raised off zero, is near enough to start from.
    let start = design.factors.q.map { axis in
      dot(axis, zip(design.counts, design.offsets).map { Double.log($0 + 0.5) - $1 })
    }
    let maximum = DampedNewton.maximum(from: start) { axes in
      let eta = design.logMeans(inAxes: axes)
      let means = eta.map(Double.exp)
      let residuals = zip(design.counts, means).map { $0 - $1 }
      return DampedNewton.Derivatives(
        value: dot(design.counts, eta) - means.reduce(0, +),
        gradient: design.factors.q.map { dot($0, residuals) },
        hessian: design.gram(weights: means.map { -$0 }))
    }
    guard let maximum, !design.hasVanishingRate(design.logMeans(inAxes: maximum)) else {
      throw .notConverged
    }
    return maximum
  }
}
