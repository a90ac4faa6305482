import GXStatistics
import Testing

struct KendallCase: OracleCase {
  let series: [Double]
  let tau: Double
  let p: Double
  let method: MannKendall.Method

  func compare(_ agreement: inout Agreement) throws {
    let test = try #require(MannKendall(series))
    agreement.expect(test.method == method, "\(test.method)")
    agreement.expect(test.pValue, p)
    agreement.expect(test.tau, tau, scale: 1)
  }
}

struct TiedKendallCase: OracleCase {
  let series: [Double]
  let s: Int
  let tau: Double?
  let p: Double
  let smallest: Double

  func compare(_ agreement: inout Agreement) throws {
    let test = try #require(MannKendall(series))
    agreement.expect(test.s == s, "S = \(test.s)")
    agreement.expect(test.pValue, p)
    agreement.expect(test.smallestPossiblePValue, smallest)
    agreement.expect(test.tau, tau, scale: 1)
  }
}

struct SenCase: OracleCase {
  let x: [Double]
  let y: [Double]
  let level: Double
  let slope: Double
  let intercept: Double
  let low: Double
  let high: Double

  func compare(_ agreement: inout Agreement) throws {
    let confidence = try #require(Confidence(level))
    let fit = try #require(
      SenSlope(times: x, values: y, confidence: confidence, method: .normalApproximation))
    let interval = try #require(fit.interval)
    agreement.expect(
      [fit.slope, fit.intercept, interval.low, interval.high], [slope, intercept, low, high],
      scale: 1)
  }
}

struct CochranArmitageCase: OracleCase {
  let successes: [Int]
  let trials: [Int]
  let scores: [Double]
  let z: Double
  let p: Double
  let phi: Double
  let dispersedP: Double

  private enum CodingKeys: String, CodingKey {
    case successes, trials, scores, z, p, phi
    case dispersedP = "dispersed_p"
  }

  func compare(_ agreement: inout Agreement) throws {
    let groups = zip(successes, trials).compactMap { Proportion($0, of: $1) }
    let test = try #require(CochranArmitage(groups, scores: scores))
    agreement.expect(test.z, z)
    agreement.expect(test.pValue, p)
    agreement.expect(test.dispersion, phi)
    agreement.expect(test.dispersedPValue, dispersedP)
  }
}

struct MultipleTestingCase: OracleCase {
  let p: [Double]
  let bh: [Double]
  let holm: [Double]

  func compare(_ agreement: inout Agreement) throws {
    agreement.expect(try #require(MultipleTesting.benjaminiHochberg(p)), bh)
    agreement.expect(try #require(MultipleTesting.holm(p)), holm)
  }
}

extension OracleCheck {
  static let kendall = OracleCheck(
    "Exact Mann–Kendall test without ties", KendallCase.self, source: "Mann 1945; Kendall 1948",
    oracle: "SciPy `kendalltau(method=\"exact\")`", golden: "kendall")
  static let kendallTies = OracleCheck(
    "Exact Mann–Kendall test with ties", TiedKendallCase.self,
    source: "Kendall 1948; Andrews 1976, theorem 3.6", oracle: "brute force over all orders",
    golden: "kendall-ties")
  static let sen = OracleCheck(
    "Sen's slope with its interval", SenCase.self, source: "Sen 1968; Gilbert 1987",
    oracle: "SciPy `theilslopes`", golden: "sen")
  static let cochranArmitage = OracleCheck(
    "Cochran–Armitage test, also with dispersion", CochranArmitageCase.self,
    source: "Cochran 1954; Armitage 1955; McCullagh and Nelder 1989, section 4.5",
    oracle: "statsmodels `Table.test_ordinal_association`; SciPy `chi2_contingency`",
    golden: "cochran-armitage")
  static let multipleTesting = OracleCheck(
    "Benjamini–Hochberg and Holm corrections", MultipleTestingCase.self,
    source: "Benjamini and Hochberg 1995; Holm 1979",
    oracle: "SciPy `false_discovery_control`; statsmodels `multipletests`",
    golden: "multiple-testing")
}
