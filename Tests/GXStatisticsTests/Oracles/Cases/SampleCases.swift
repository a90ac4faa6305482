import GXStatistics
import Testing

struct QuantileCase: OracleCase {
  let sample: [Double]
  let type: Int
  let p: [Double]
  let quantiles: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let sorted = try #require(SortedSample(sample))
    let type = try #require(QuantileType(rawValue: type))
    agreement.expect(p.map { sorted.quantile($0, type: type) }, quantiles)
  }
}

struct InequalityCase: OracleCase {
  let values: [Double]
  let gini: Double
  let corrected: Double?
  let herfindahl: Double
  let theil: Double
  let top3: Double
  let groups: [[Double]]
  let between: Double
  let within: Double
  let lorenz: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(Inequality(values))
    agreement.expect(found.gini, gini)
    agreement.expect(found.correctedGini, corrected)
    agreement.expect(found.herfindahl, herfindahl)
    agreement.expect(found.theil, theil, scale: 1)
    agreement.expect(found.share(ofLargest: 3), top3)
    agreement.expect(found.lorenz, lorenz)
    let split = try #require(TheilDecomposition(groups: groups))
    agreement.expect([split.between, split.within], [between, within], scale: 1)
  }
}

struct DiversityCase: OracleCase {
  let values: [Double]
  let herfindahl: Double
  let gini: Double

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(Inequality(values))
    agreement.expect(found.herfindahl, herfindahl)
    agreement.expect(found.gini, gini, scale: 1)
  }
}

extension OracleCheck {
  static let diversity = OracleCheck(
    "Herfindahl–Hirschman and Gini", DiversityCase.self, source: "Simpson 1949; Deltas 2003",
    oracle: "scikit-bio `dominance`, `gini_index`", golden: "diversity")
  static let quantiles = OracleCheck(
    "Quantiles, types 1 to 9", QuantileCase.self, source: "Hyndman and Fan 1996",
    oracle: "NumPy `quantile`", golden: "quantiles")
  static let inequality = OracleCheck(
    "Gini, Theil with groups, Herfindahl–Hirschman, Lorenz, top-k share", InequalityCase.self,
    source: "Deltas 2003; Theil 1967", oracle: "definitions in NumPy", golden: "inequality")
}
