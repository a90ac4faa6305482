import GXStatistics
import Testing

struct DescriptionCase: OracleCase {
  struct Bins: Decodable {
    let edges: [Double]
    let counts: [Int]
  }

  let values: [Double]
  let q1: Double
  let median: Double
  let q3: Double
  let whiskers: [Double]
  let outliers: [Double]
  let linear: Bins?
  let log1p: Bins?
  let ecdf_values: [Double]
  let ecdf: [Double]

  func compare(_ agreement: inout Agreement) throws {
    let sample = try #require(SortedSample(values))
    let box = BoxStatistics(sample)
    agreement.expect([box.q1, box.median, box.q3], [q1, median, q3])
    agreement.expect([box.whiskers.low, box.whiskers.high], whiskers)
    agreement.expect(box.outliers, outliers)
    let distribution = EmpiricalDistribution(sample)
    agreement.expect(distribution.values, ecdf_values)
    agreement.expect(distribution.cumulative, ecdf)
    for (scale, bins) in [(Histogram.Scale.linear, linear), (.logOnePlus, log1p)] {
      let histogram = try #require(Histogram(sample, scale: scale))
      agreement.expect(
        (histogram.rule == .freedmanDiaconis) == (bins != nil), "\(scale) \(histogram.rule)")
      guard let bins else { continue }
      agreement.expect(histogram.edges, bins.edges, scale: 1)
      agreement.expect(histogram.counts == bins.counts, "\(scale) \(histogram.counts)")
    }
  }
}

struct QuantileIntervalCase: OracleCase {
  let sample: [Double]
  let p: Double
  let level: Double
  let interval: [Double]?

  func compare(_ agreement: inout Agreement) throws {
    let sorted = try #require(SortedSample(sample))
    let found = sorted.quantileInterval(p, confidence: try #require(Confidence(level)))
    agreement.expect(found?.low, interval?[0])
    agreement.expect(found?.high, interval?[1])
  }
}

struct PermutationCase: OracleCase {
  let first: [Double]
  let second: [Double]
  let statistic: Double
  let p: Double
  let assignments: Int
  let slope: Bool?

  func compare(_ agreement: inout Agreement) throws {
    let test =
      slope == true
      ? PermutationTest(slopeOf: first, over: second)
      : PermutationTest(differenceOfMeans: first, second)
    let found = try #require(test)
    agreement.expect(found.isExact, "not exact")
    agreement.expect(found.assignments == assignments, "\(found.assignments) assignments")
    agreement.expect(found.statistic, statistic, scale: 1)
    agreement.expect(found.pValue, p)
  }
}

struct OutlierCase: OracleCase {
  let earlier: [Double]
  let later: [Double]
  let effects: [Double?]
  let limits: [Double]
  let scores: [Double?]

  func compare(_ agreement: inout Agreement) throws {
    let found = try #require(HidiroglouBerthelot(earlier: earlier, later: later))
    let robust = try RobustScores(later)
    agreement.expect([found.limits.low, found.limits.high], limits)
    for (one, other) in zip(found.effects + robust.scores, effects + scores) {
      agreement.expect(one, other, scale: 1)
    }
    agreement.expect(found.outliers.contains(0), "the planted outlier is missed")
  }
}

extension OracleCheck {
  static let descriptions = OracleCheck(
    "Freedman–Diaconis bins, box statistics, empirical distribution", DescriptionCase.self,
    source: "Freedman and Diaconis 1981; Tukey 1977",
    oracle: "NumPy `histogram_bin_edges`, `histogram`; SciPy `ecdf`", golden: "box-and-histogram")
  static let quantileIntervals = OracleCheck(
    "Intervals of quantiles by order statistics", QuantileIntervalCase.self,
    source: "Conover 1999, section 3.2", oracle: "SciPy `quantile_test`",
    golden: "quantile-intervals")
  static let permutations = OracleCheck(
    "Exact permutation tests of a difference and of a slope", PermutationCase.self,
    source: "Fisher 1935", oracle: "brute force over all assignments", golden: "permutations")
  static let outliers = OracleCheck(
    "Hidiroglou–Berthelot effects; median and MAD on log1p", OutlierCase.self,
    source: "Hidiroglou and Berthelot 1986; Iglewicz and Hoaglin 1993",
    oracle: "formula in NumPy; SciPy `median_abs_deviation`", golden: "outliers")
}
