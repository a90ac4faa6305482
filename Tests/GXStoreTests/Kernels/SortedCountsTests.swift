import GXModel
import GXStore
import Testing

@Suite struct SortedCountsTests {
  static func counts(_ values: [Int64]) -> SortedCounts {
    SortedCounts(
      Dictionary(grouping: values, by: \.self).sorted { $0.key < $1.key }
        .map { .init(value: $0.key, count: $0.value.count) })
  }

  /// Values, probability and the quantile of type 7, as in Hyndman and Fan (1996).
  @Test(
    arguments: [
      ([1, 2, 3, 4], 0.25, 1.75), ([1, 2, 3, 4], 0.5, 2.5), ([7], 0.9, 7), ([1, 1, 1, 9], 0.75, 3),
      ([0, 10], 0.1, 1), ([-4, -2, 0], 1, 0),
    ] as [([Int64], Double, Double)])
  func `quantiles interpolate between order statistics`(
    values: [Int64], probability: Double, expected: Double
  ) {
    #expect(Self.counts(values).quantile(probability) == expected)
  }

  @Test func `no values have no quantile`() {
    #expect(Self.counts([]).quantile(0.5) == nil)
  }

  /// Gini as the mean absolute difference over twice the mean, pairs of different values only.
  @Test(arguments: [[1, 1, 1], [0, 0, 5], [1, 2, 3, 4], [0, 3, 3, 90, 1_000]] as [[Int64]])
  func `Gini is half the relative mean difference`(values: [Int64]) throws {
    var differences = 0.0
    for one in values { for other in values { differences += Double(abs(one - other)) } }
    let pairs = Double(values.count * (values.count - 1))
    let mean = Double(values.reduce(0, +)) / Double(values.count)
    let gini = try #require(Self.counts(values).gini)
    #expect(abs(gini - differences / pairs / (2 * mean)) < 1e-12)
  }

  @Test(arguments: [[], [4], [0, 0], [-1, 5]] as [[Int64]])
  func `Gini is undefined without two values, with negative ones and for a sum of zero`(
    values: [Int64]
  ) {
    #expect(Self.counts(values).gini == nil)
  }
}
