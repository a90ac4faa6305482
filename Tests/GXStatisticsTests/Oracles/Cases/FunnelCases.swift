import GXStatistics
import Testing

struct FunnelLimitsCase: OracleCase {
  let family: String
  let target: Double
  let size: Double
  let level: Double
  let limits: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let confidence = try #require(Confidence(level))
    let found =
      family == "binomial"
      ? try #require(BinomialFunnel(target: target))
        .limits(trials: Int(size), confidence: confidence)
      : try #require(PoissonFunnel(target: target)).limits(exposure: size, confidence: confidence)
    let interval = try #require(found)
    agreement.expect([interval.low, interval.high], limits, scale: target)
  }
}

struct OverdispersionCase: OracleCase {
  let successes: [Int]
  let trials: [Int]
  let fraction: Double
  let z: [Double]
  let phi: Double
  let tau_squared: Double
  let multiplicative: [Double]?

  func compare(_ agreement: inout Agreement) throws {
    let units = zip(successes, trials).compactMap { Proportion($0, of: $1) }
    let funnel = try #require(BinomialFunnel(pooling: units))
    let found = try #require(funnel.overdispersion(of: units, winsorising: fraction))
    agreement.expect(units.map(funnel.zScore), z, scale: 1)
    agreement.expect(found.phi, phi)
    agreement.expect(found.tauSquared, tau_squared)
    guard let multiplicative else {
      return agreement.expect(found.multiplicative == .none, "widened for nothing")
    }
    let limits = try #require(
      funnel.limits(
        trials: 50, confidence: .ninetyNinePointEight, overdispersion: found.multiplicative))
    agreement.expect([limits.low, limits.high], multiplicative, scale: 1)
  }
}

struct DerSimonianLairdCase: OracleCase {
  let successes: [Int]
  let trials: [Int]
  let tau_squared: Double

  func compare(_ agreement: inout Agreement) throws {
    let units = zip(successes, trials).compactMap { Proportion($0, of: $1) }
    let funnel = try #require(BinomialFunnel(pooling: units))
    let found = try #require(funnel.overdispersion(of: units, winsorising: 0))
    agreement.expect(found.tauSquared, tau_squared)
  }
}

extension OracleCheck {
  static let funnelLimits = OracleCheck(
    "Funnel limits, exact and interpolated, 95 and 99.8 %", FunnelLimitsCase.self,
    source: "Spiegelhalter 2005", oracle: "formula on SciPy's `binom` and `poisson`",
    golden: "funnel-limits")
  static let overdispersion = OracleCheck(
    "Winsorised overdispersion φ and τ²", OverdispersionCase.self, source: "Spiegelhalter 2005",
    oracle: "formula in NumPy", golden: "overdispersion")
  static let dersimonianLaird = OracleCheck(
    "τ² without winsorising", DerSimonianLairdCase.self, source: "DerSimonian and Laird 1986",
    oracle: "R metafor `rma(method = \"DL\")`", golden: "r-dersimonian-laird")
}
