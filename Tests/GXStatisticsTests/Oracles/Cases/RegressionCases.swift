import GXStatistics
import Testing

struct PoissonRegressionCase: OracleCase {
  let counts: [Int]
  let columns: [[Double]]
  let offsets: [Double]
  let coefficients: [Double]
  let errors: [Double]
  let p: [Double]
  let log_likelihood: Double
  let phi: Double

  func compare(_ agreement: inout Agreement) throws {
    let fit = try PoissonRegression(counts, columns: columns, offsets: offsets)
    let found = fit.coefficients()
    agreement.expect(found.map(\.estimate), coefficients)
    agreement.expect(found.map(\.standardError), errors)
    agreement.expect(found.compactMap(\.pValue), p, scale: 1e-6)
    agreement.expect(fit.logLikelihood, log_likelihood)
    agreement.expect(fit.dispersion?.phi, phi)
  }
}

struct NegativeBinomialCase: OracleCase {
  let counts: [Int]
  let columns: [[Double]]
  let offsets: [Double]
  let alpha: Double
  let coefficients: [Double]
  let errors: [Double]?

  func compare(_ agreement: inout Agreement) throws {
    let fit = try NegativeBinomialRegression(counts, columns: columns, offsets: offsets)
    agreement.expect(fit.alpha, alpha)
    agreement.expect(fit.coefficients.map(\.estimate), coefficients)
    if let errors { agreement.expect(fit.coefficients.map(\.standardError), errors) }
  }
}

struct SegmentedCase: OracleCase {
  let times: [Double]
  let values: [Double]
  let breaks: [Double]
  let lag: Int
  let coefficients: [Double]
  let errors: [Double]
  let p: [Double]?
  let lows: [Double]?
  let highs: [Double]?

  func compare(_ agreement: inout Agreement) throws {
    let fit = try InterruptedTimeSeries(times: times, values: values, breaks: breaks, lag: lag)
    let found = [fit.level, fit.slope] + fit.changes.flatMap { [$0.level, $0.slope] }
    agreement.expect(found.map(\.estimate), coefficients, scale: 1)
    agreement.expect(found.map(\.standardError), errors)
    guard let p, let lows, let highs else { return }
    agreement.expect(found.compactMap(\.pValue), p, scale: 1e-6)
    agreement.expect(found.map { $0.interval().low }, lows, scale: 1)
    agreement.expect(found.map { $0.interval().high }, highs, scale: 1)
  }
}

extension OracleCheck {
  static let poissonRegression = OracleCheck(
    "Poisson log-linear regression with offset", PoissonRegressionCase.self,
    source: "McCullagh and Nelder 1989, chapter 6", oracle: "statsmodels `GLM`",
    golden: "poisson-regression")
  static let negativeBinomial = OracleCheck(
    "Negative binomial regression (NB2)", NegativeBinomialCase.self,
    source: "Cameron and Trivedi 2013, section 3.3",
    oracle: "statsmodels `NegativeBinomial`, score equations solved with mpmath",
    golden: "negative-binomial")
  static let negativeBinomialR = OracleCheck(
    "Negative binomial regression, coefficients and α", NegativeBinomialCase.self,
    source: "Cameron and Trivedi 2013, section 3.3", oracle: "R MASS `negative.binomial`, profiled",
    golden: "r-negative-binomial")
  static let segmented = OracleCheck(
    "Interrupted time series with Newey–West errors", SegmentedCase.self,
    source: "Wagner and others 2002; Newey and West 1987",
    oracle: "statsmodels `OLS(cov_type=\"HAC\")`", golden: "segmented")
  static let neweyWest = OracleCheck(
    "Newey–West standard errors", SegmentedCase.self, source: "Newey and West 1987",
    oracle: "R sandwich `NeweyWest`", golden: "r-newey-west")
}
