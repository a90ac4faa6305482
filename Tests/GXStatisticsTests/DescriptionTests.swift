import GXStatistics
import Testing

struct HistogramTests {
  private func sample(_ values: [Double]) throws -> SortedSample {
    try #require(SortedSample(values))
  }

  @Test func `every value is counted once, on every scale`() throws {
    let values = (0..<500).map { Double($0 * $0 % 997) }
    for scale in [Histogram.Scale.linear, .logOnePlus, .wholeNumbers] {
      let histogram = try #require(Histogram(try sample(values), scale: scale))
      #expect(histogram.counts.reduce(0, +) == 500)
      #expect(histogram.edges.count == histogram.counts.count + 1)
      #expect(zip(histogram.edges, histogram.edges.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func `bins of whole numbers hold equally many of them`() throws {
    let histogram = try #require(
      Histogram(try sample([0, 1, 1, 2, 3, 5, 8, 13, 21]), scale: .wholeNumbers))
    let width = histogram.edges[1] - histogram.edges[0]
    #expect(width >= 1 && width == width.rounded())
    #expect(histogram.edges[0] == -0.5)
    #expect(Histogram(try sample([0, 1.5]), scale: .wholeNumbers) == nil)
  }

  @Test func `a sample whose middle half is one value falls back to Sturges's rule`() throws {
    let histogram = try #require(Histogram(try sample([0, 0, 0, 0, 0, 0, 0, 16])))
    #expect(histogram.rule == .sturges && histogram.counts == [7, 0, 0, 1])
  }

  @Test func `equal values make one bin`() throws {
    let histogram = try #require(Histogram(try sample([4, 4, 4])))
    #expect(histogram.rule == .single && histogram.counts == [3])
    #expect(histogram.edges == [3.5, 4.5])
  }

  @Test func `one far outlier does not ask for a million bins`() throws {
    let values = (0..<1000).map { Double($0 % 10) } + [1e12]
    #expect(try #require(Histogram(try sample(values))).counts.count == Histogram.mostBins)
    let whole = try #require(Histogram(try sample(values), scale: .wholeNumbers))
    #expect(whole.counts.count <= Histogram.mostBins && whole.counts.reduce(0, +) == 1001)
  }

  @Test func `negative values have no logarithmic bins`() throws {
    #expect(Histogram(try sample([-1, 2]), scale: .logOnePlus) == nil)
  }
}

struct DescriptionTests {
  @Test func `the share at most a value rises by steps from 0 to 1`() throws {
    let ecdf = EmpiricalDistribution(try #require(SortedSample([2, 1, 2, 5])))
    #expect([0.5, 1, 1.9, 2, 4.9, 5, 9].map(ecdf.share) == [0, 0.25, 0.25, 0.75, 0.75, 1, 1])
  }

  @Test func `a median of five has no interval at 95 per cent and one of six the whole range`()
    throws
  {
    let five = try #require(SortedSample([1, 2, 3, 4, 5]))
    #expect(five.quantileInterval(0.5) == nil)
    let six = try #require(SortedSample([1, 2, 3, 4, 5, 6]))
    #expect(six.quantileInterval(0.5) == Interval(1, 6))
    #expect(six.quantileInterval(0) == nil && six.quantileInterval(.nan) == nil)
  }
}

struct PermutationTests {
  @Test func `many values are tested by draws that are the same in any order`() throws {
    let first = (0..<30).map { Double($0 * 37 % 41) }
    let second = (0..<30).map { Double($0 * 17 % 43) + 9 }
    let forth = try #require(PermutationTest(differenceOfMeans: first, second))
    let back = try #require(
      PermutationTest(differenceOfMeans: first.reversed(), second.reversed()))
    #expect(forth == back && !forth.isExact && forth.assignments == 9999)
    #expect(forth.pValue > 0 && forth.pValue < 0.05)
  }

  @Test func `draws come near the normal distribution of large groups`() throws {
    let first = (0..<40).map { Double($0 * 37 % 41) }
    let second = (0..<40).map { Double($0 * 17 % 43) + 3 }
    let found = try #require(PermutationTest(differenceOfMeans: first, second, draws: 20_000))
    let all = first + second
    let mean = all.reduce(0, +) / 80
    let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 79 * (2.0 / 40)
    let normal = 2 * Normal.survival(abs(found.statistic) / variance.squareRoot())
    #expect(!found.isExact && abs(found.pValue - normal) < 0.015)
  }

  @Test func `equal groups and constant series show nothing`() throws {
    #expect(try #require(PermutationTest(differenceOfMeans: [2, 2], [2, 2, 2])).pValue == 1)
    #expect(try #require(PermutationTest(slopeOf: [7, 7, 7, 7], over: [1, 2, 3, 4])).pValue == 1)
  }

  @Test func `an empty group, one time and unequal lengths have no test`() {
    #expect(PermutationTest(differenceOfMeans: [], [1]) == nil)
    #expect(PermutationTest(differenceOfMeans: [.nan], [1]) == nil)
    #expect(PermutationTest(slopeOf: [1, 2], over: [3, 3]) == nil)
    #expect(PermutationTest(slopeOf: [1, 2], over: [3]) == nil)
  }
}
