import RealModule

/// A log-linear model of counts that vary more than Poisson's: the variance is μ + α μ² (NB2).
///
/// Maximum likelihood of coefficients and α together; standard errors from the observed information.
/// Source: A. C. Cameron, P. K. Trivedi, Regression Analysis of Count Data (2013), section 3.3.
public struct NegativeBinomialRegression: Sendable {
  /// The coefficients, in the order of the columns.
  public let coefficients: [Coefficient]
  /// The extra variance over μ²; 0 where the counts vary no more than Poisson's, and then the
  /// coefficients are those of `PoissonRegression`.
  public let alpha: Double
  /// The means that the model expects, in the order of the counts.
  public let fitted: [Double]

  /// Fits counts to columns as `PoissonRegression` does.
  public init(
    _ counts: [Int], columns: [[Double]], offsets: [Double]? = nil
  ) throws(RegressionError) {
    let design = try CountDesign(counts, columns: columns, offsets: offsets)
    let poisson = try PoissonRegression.fit(design)
    let means = design.logMeans(inAxes: poisson).map(Double.exp)
    // The slope of the likelihood in α at 0; without a rise there the maximum is Poisson's.
    let excess = zip(design.counts, means).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) - $1.0 }
    guard excess > 0 else {
      let fit = try PoissonRegression(counts, columns: columns, offsets: offsets)
      (coefficients, alpha, fitted) = (fit.coefficients(), 0, fit.fitted)
      return
    }
    let square = means.reduce(0) { $0 + $1 * $1 }
    let likelihood = NegativeBinomialLikelihood(design: design)
    guard
      let maximum = DampedNewton.maximum(
        from: poisson + [Double.log(max(square / excess, 1e-3))], of: likelihood.derivatives)
    else { throw .notConverged }
    let information = likelihood.derivatives(maximum).hessian.map { $0.map { -$0 } }
    guard let inverse = Cholesky(information)?.inverse else { throw .notConverged }
    let axes = Array(maximum.dropLast())
    let estimates = design.factors.coefficients(inAxes: axes)
    let covariance = design.factors.covariance(
      inAxes: inverse.dropLast().map { Array($0.dropLast()) })
    coefficients = estimates.indices.map {
      Coefficient(estimate: estimates[$0], variance: covariance[$0][$0])
    }
    alpha = Double.exp(-maximum[maximum.count - 1])
    fitted = design.logMeans(inAxes: axes).map(Double.exp)
  }

  /// Fits rates: counts over exposures, which must be positive.
  public init(
    _ counts: [Int], columns: [[Double]], exposures: [Double]
  ) throws(RegressionError) {
    try self.init(counts, columns: columns, offsets: exposures.map { Double.log($0) })
  }
}

/// The likelihood in the coefficients of the axes and, last, the logarithm of the size a = 1/α.
struct NegativeBinomialLikelihood {
  let design: CountDesign

  func derivatives(_ parameters: [Double]) -> DampedNewton.Derivatives {
    let size = Double.exp(parameters[parameters.count - 1])
    let eta = design.logMeans(inAxes: parameters.dropLast())
    var value = 0.0
    var (first, second) = (0.0, 0.0)
    var residuals: [Double] = []
    var weights: [Double] = []
    var mixed: [Double] = []
    for (y, logMean) in zip(design.counts, eta) {
      let mean = Double.exp(logMean)
      let sum = size + mean
      let rising = Polygamma.risingFactorial(size, Int(y))
      value +=
        rising.log - size * Double.log(onePlus: mean / size) + y * (logMean - Double.log(sum))
      first += rising.first - Double.log(onePlus: mean / size) + (mean - y) / sum
      second += rising.second + mean / (size * sum) - (mean - y) / (sum * sum)
      residuals.append(size * (y - mean) / sum)
      weights.append(-size * mean * (size + y) / (sum * sum))
      mixed.append(size * (y - mean) * mean / (sum * sum))
    }
    let cross = design.factors.q.map { dot($0, mixed) }
    var hessian = zip(design.gram(weights: weights), cross).map { $0 + [$1] }
    hessian.append(cross + [size * size * second + size * first])
    return DampedNewton.Derivatives(
      value: value, gradient: design.factors.q.map { dot($0, residuals) } + [size * first],
      hessian: hessian)
  }
}
