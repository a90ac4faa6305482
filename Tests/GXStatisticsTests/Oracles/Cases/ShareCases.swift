import GXStatistics
import Testing

struct GoodmanCase: OracleCase {
  let counts: [Int]
  let level: Double
  let intervals: [[Double]]

  func compare(_ agreement: inout Agreement) throws {
    let multinomial = try #require(Multinomial(counts))
    let found = multinomial.goodmanIntervals(confidence: try #require(Confidence(level)))
    agreement.expect(found.flatMap { [$0.low, $0.high] }, intervals.flatMap(\.self))
  }
}

struct SisonGlazCase: OracleCase {
  let counts: [Int]
  let level: Double
  let intervals: [[Double]]

  func compare(_ agreement: inout Agreement) throws {
    let multinomial = try #require(Multinomial(counts))
    let found = multinomial.sisonGlazIntervals(confidence: try #require(Confidence(level)))
    agreement.expect(found.flatMap { [$0.low, $0.high] }, intervals.flatMap(\.self), scale: 1)
  }
}

struct ShareDistanceCase: OracleCase {
  let a: [Int]
  let b: [Int]
  let distance: Double
  let variation: Double

  func compare(_ agreement: inout Agreement) throws {
    let one = try #require(Multinomial(a))
    let other = try #require(Multinomial(b))
    agreement.expect(one.jensenShannonDistance(from: other), distance)
    agreement.expect(one.totalVariation(from: other), variation)
  }
}

extension OracleCheck {
  static let goodman = OracleCheck(
    "Goodman's simultaneous intervals of shares", GoodmanCase.self, source: "Goodman 1965",
    oracle: "statsmodels `multinomial_proportions_confint`", golden: "multinomial")
  static let sisonGlaz = OracleCheck(
    "Sison and Glaz's simultaneous intervals of shares", SisonGlazCase.self,
    source: "Sison and Glaz 1995; May and Johnson 2000",
    oracle: "statsmodels `multinomial_proportions_confint`", golden: "sison-glaz")
  static let shareDistances = OracleCheck(
    "Jensen–Shannon distance and total variation", ShareDistanceCase.self,
    source: "Lin 1991; Endres and Schindelin 2003", oracle: "SciPy `jensenshannon`, NumPy",
    golden: "jensen-shannon")
}
