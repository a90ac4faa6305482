import GXStatistics
import Testing

struct ProportionIntervalCase: OracleCase {
  let k: Int
  let n: Int
  let level: Double
  let wilson: [Double]
  let jeffreys: [Double]
  let clopper_pearson: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let proportion = try #require(Proportion(k, of: n))
    let confidence = try #require(Confidence(level))
    for (method, bounds) in [
      (ProportionMethod.wilson, wilson), (.jeffreys, jeffreys), (.clopperPearson, clopper_pearson),
    ] {
      let interval = proportion.interval(method, confidence: confidence)
      agreement.expect([interval.low, interval.high], bounds, scale: 1e-6)
    }
  }
}

struct ProportionDifferenceCase: OracleCase {
  let a: [Int]
  let b: [Int]
  let level: Double
  let difference: Double
  let low: Double
  let high: Double

  func compare(_ agreement: inout Agreement) throws {
    let one = try #require(Proportion(a[0], of: a[1]))
    let other = try #require(Proportion(b[0], of: b[1]))
    let found = one.difference(from: other, confidence: try #require(Confidence(level)))
    agreement.expect(
      [found.estimate, found.interval.low, found.interval.high], [difference, low, high], scale: 1)
  }
}

struct BinomialTestCase: OracleCase {
  let k: Int
  let n: Int
  let probability: Double
  let p: Double

  func compare(_ agreement: inout Agreement) throws {
    agreement.expect(Binomial.twoSidedTest(k, of: n, probability: probability), p)
  }
}

extension OracleCheck {
  static let proportions = OracleCheck(
    "Wilson, Jeffreys and Clopper–Pearson intervals of a proportion", ProportionIntervalCase.self,
    source: "Wilson 1927; Brown, Cai and DasGupta 2001; Clopper and Pearson 1934",
    oracle: "statsmodels `proportion_confint`", golden: "proportions")
  static let differences = OracleCheck(
    "Newcombe's interval of a difference of proportions", ProportionDifferenceCase.self,
    source: "Newcombe 1998, method 10", oracle: "statsmodels `confint_proportions_2indep`",
    golden: "differences")
  static let binomialTests = OracleCheck(
    "Exact binomial test", BinomialTestCase.self, source: "method of small p-values",
    oracle: "SciPy `binomtest`", golden: "binomial-tests")
}
