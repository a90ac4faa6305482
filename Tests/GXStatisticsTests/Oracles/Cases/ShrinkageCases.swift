import GXStatistics
import Testing

struct BetaBinomialCase: OracleCase {
  let successes: [Int]
  let trials: [Int]
  let mean: Double
  let concentration: Double
  let posterior_means: [Double]?
  let lows: [Double]?
  let highs: [Double]?

  func compare(_ agreement: inout Agreement) throws {
    let units = zip(successes, trials).compactMap { Proportion($0, of: $1) }
    let fit = try BetaBinomial(fitting: units)
    agreement.expect(fit.mean, mean)
    agreement.expect(fit.concentration, concentration)
    guard let posterior_means, let lows, let highs else { return }
    let posteriors = units.prefix(3).map(fit.posterior)
    agreement.expect(posteriors.map(\.mean), posterior_means)
    agreement.expect(posteriors.map { $0.interval().low }, lows)
    agreement.expect(posteriors.map { $0.interval().high }, highs)
  }
}

struct GammaPoissonCase: OracleCase {
  let counts: [Int]
  let exposures: [Double]
  let mean: Double
  let shape: Double
  let posterior_means: [Double]
  let lows: [Double]
  let highs: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let fit = try GammaPoisson(fitting: counts, exposures: exposures)
    agreement.expect(fit.mean, mean)
    agreement.expect(fit.shape, shape)
    let posteriors = zip(counts, exposures).prefix(3)
      .compactMap { fit.posterior(count: $0, exposure: $1) }
    agreement.expect(posteriors.map(\.mean), posterior_means)
    agreement.expect(posteriors.map { $0.interval().low }, lows)
    agreement.expect(posteriors.map { $0.interval().high }, highs)
  }
}

extension OracleCheck {
  static let betaBinomial = OracleCheck(
    "Beta-binomial shrinkage", BetaBinomialCase.self, source: "Efron 2010, chapter 1; Skellam 1948",
    oracle: "score equations solved with mpmath; SciPy `beta`", golden: "beta-binomial")
  static let betaBinomialR = OracleCheck(
    "Beta-binomial hyperparameters", BetaBinomialCase.self, source: "Skellam 1948",
    oracle: "R VGAM `betabinomialff`", golden: "r-beta-binomial")
  static let gammaPoisson = OracleCheck(
    "Gamma–Poisson shrinkage", GammaPoissonCase.self, source: "Clayton and Kaldor 1987",
    oracle: "statsmodels, score equations solved with mpmath; SciPy `gamma`",
    golden: "gamma-poisson")
}
