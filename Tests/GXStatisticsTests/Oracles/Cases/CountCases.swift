import GXStatistics
import Testing

struct PoissonIntervalCase: OracleCase {
  let count: Int
  let level: Double
  let exact: [Double]
  let byar: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let confidence = try #require(Confidence(level))
    let found = try #require(Poisson.interval(count, confidence: confidence))
    let approximate = try #require(Poisson.byarInterval(count, confidence: confidence))
    agreement.expect([found.low, found.high], exact)
    agreement.expect([approximate.low, approximate.high], byar)
  }
}

struct RateRatioCase: OracleCase {
  let a: Int
  let s: Double
  let b: Int
  let t: Double
  let p: Double
  let estimate: Double?
  let low: Double?
  let high: Double?

  func compare(_ agreement: inout Agreement) throws {
    let ratio = try #require(RateRatio(a, to: b, exposures: (s, t)))
    agreement.expect(ratio.pValue, p)
    guard let low else { return }
    let bounds = ratio.interval()
    agreement.expect(ratio.estimate, estimate)
    agreement.expect(bounds.low, low)
    agreement.expect(bounds.high, high)
  }
}

struct DispersionCase: OracleCase {
  let counts: [Int]
  let exposures: [Double]
  let phi: Double
  let degrees: Int

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(Dispersion(counts: counts, exposures: exposures))
    agreement.expect(found.phi, phi)
    agreement.expect(found.degrees == degrees, "degrees of freedom")
  }
}

extension OracleCheck {
  static let poisson = OracleCheck(
    "Exact and Byar's intervals of a count", PoissonIntervalCase.self,
    source: "Garwood 1936; Breslow and Day 1987, p. 69",
    oracle: "statsmodels `confint_poisson`; formula in NumPy", golden: "poisson")
  static let rateRatioTests = OracleCheck(
    "Exact conditional test of the ratio of two counts", RateRatioCase.self,
    source: "Przyborowski and Wilenski 1940", oracle: "statsmodels `test_poisson_2indep`",
    golden: "rate-ratios")
  static let rateRatios = OracleCheck(
    "Exact interval of the ratio of two counts", RateRatioCase.self,
    source: "Przyborowski and Wilenski 1940", oracle: "R `poisson.test`", golden: "r-rate-ratios")
  static let dispersion = OracleCheck(
    "Pearson's dispersion φ", DispersionCase.self, source: "McCullagh and Nelder 1989, section 6.2",
    oracle: "statsmodels `GLM`", golden: "dispersion")
}
