import GXStatistics
import Testing

struct StandardisedRatioCase: OracleCase {
  let observed: Int
  let expected: Double
  let ratio: Double
  let exact: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(StandardisedRatio(observed: observed, expected: expected))
    let interval = found.exactInterval()
    agreement.expect(found.estimate, ratio)
    agreement.expect([interval.low, interval.high], exact)
  }
}

struct DirectStandardisationCase: OracleCase {
  let events: [Int]
  let exposures: [Double]
  let standard: [Double]
  let estimate: Double
  let low: Double
  let high: Double

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(
      DirectStandardisation(events: events, exposures: exposures, standard: standard))
    let interval = found.interval()
    agreement.expect(
      [found.estimate, interval.low, interval.high], [estimate, low, high])
  }
}

struct KitagawaCase: OracleCase {
  let from: [[Double]]
  let to: [[Double]]
  let mix: Double
  let rate: Double
  let total: Double

  func compare(_ agreement: inout Agreement) throws {
    func side(_ pairs: [[Double]]) -> [KitagawaDecomposition.Stratum] {
      pairs.map { KitagawaDecomposition.Stratum(events: $0[0], size: $0[1]) }
    }
    let found = try #require(KitagawaDecomposition(from: side(from), to: side(to)))
    agreement.expect([found.mix, found.rate, found.total], [mix, rate, total], scale: 1)
  }
}

struct FactorsCase: OracleCase {
  let first: [Double]
  let second: [Double]
  let parts: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(
      FactorDecomposition(factors: first.count) { changed in
        zip(changed, zip(first, second)).reduce(1) { $0 * ($1.0 ? $1.1.1 : $1.1.0) }
      })
    agreement.expect(found.parts, parts, scale: 1)
  }
}

extension OracleCheck {
  static let standardisedRatios = OracleCheck(
    "Standardised ratio with exact limits", StandardisedRatioCase.self,
    source: "Breslow and Day 1987, section 2.3", oracle: "R `poisson.test`",
    golden: "r-standardised-ratios")
  static let directStandardisation = OracleCheck(
    "Direct standardisation with gamma limits", DirectStandardisationCase.self,
    source: "Fay and Feuer 1997", oracle: "R epitools `ageadjust.direct`",
    golden: "r-direct-standardisation")
  static let kitagawa = OracleCheck(
    "Kitagawa's decomposition into mix and rates", KitagawaCase.self, source: "Kitagawa 1955",
    oracle: "exact fractions", golden: "kitagawa")
  static let factors = OracleCheck(
    "Decomposition by several factors", FactorsCase.self, source: "Das Gupta 1993; Shapley 1953",
    oracle: "all orders, in exact fractions", golden: "factors")
}
