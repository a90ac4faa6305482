import GXStatistics
import Testing

struct MultipleTestingTests {
  struct Case: Decodable {
    let p: [Double]
    let bh: [Double]
    let holm: [Double]
  }

  @Test func `corrections equal SciPy and statsmodels`() throws {
    for golden in try Golden<Case>.cases("multiple-testing") {
      let bh = try #require(MultipleTesting.benjaminiHochberg(golden.p))
      let holm = try #require(MultipleTesting.holm(golden.p))
      #expect(zip(bh, golden.bh).allSatisfy { agrees($0, $1) }, "\(golden.p)")
      #expect(zip(holm, golden.holm).allSatisfy { agrees($0, $1) }, "\(golden.p)")
    }
  }

  @Test func `what is no probability is refused`() {
    #expect(MultipleTesting.holm([0.2, 1.2]) == nil)
    #expect(MultipleTesting.benjaminiHochberg([.nan]) == nil)
    #expect(MultipleTesting.benjaminiHochberg([]) == [])
  }
}

struct CochranArmitageTests {
  struct Case: Decodable {
    let successes: [Int]
    let trials: [Int]
    let scores: [Double]
    let z: Double
    let p: Double
  }

  @Test func `statistic and probability equal statsmodels`() throws {
    for golden in try Golden<Case>.cases("cochran-armitage") {
      let groups = zip(golden.successes, golden.trials).compactMap { Proportion($0, of: $1) }
      let test = try #require(CochranArmitage(groups, scores: golden.scores))
      #expect(agrees(test.z, golden.z))
      #expect(agreesRelatively(test.pValue, golden.p))
    }
  }

  @Test func `equal proportions show no trend, and none or all nothing at all`() throws {
    let half = try #require(Proportion(5, of: 10))
    let none = try #require(Proportion(0, of: 10))
    #expect(try #require(CochranArmitage([half, half, half], scores: [1, 2, 3])).pValue == 1)
    #expect(CochranArmitage([none, none], scores: [1, 2]) == nil)
    #expect(CochranArmitage([half, half], scores: [1, 1]) == nil)
    #expect(CochranArmitage([half], scores: [1]) == nil)
  }
}

struct MultinomialTests {
  struct Case: Decodable {
    let counts: [Int]
    let level: Double
    let intervals: [[Double]]
  }

  @Test func `Goodman's intervals equal statsmodels`() throws {
    for golden in try Golden<Case>.cases("multinomial") {
      let multinomial = try #require(Multinomial(golden.counts))
      let confidence = try #require(Confidence(golden.level))
      let found = multinomial.goodmanIntervals(confidence: confidence)
      for (interval, bounds) in zip(found, golden.intervals) {
        #expect(agrees(interval.low, bounds[0]), "\(golden.counts)")
        #expect(agrees(interval.high, bounds[1]), "\(golden.counts)")
      }
    }
  }

  @Test func `total variation is 0 for like and 1 for disjoint shares`() throws {
    let one = try #require(Multinomial([2, 0]))
    let other = try #require(Multinomial([0, 5]))
    #expect(one.totalVariation(from: one) == 0)
    #expect(one.totalVariation(from: other) == 1)
    #expect(one.totalVariation(from: try #require(Multinomial([1, 1, 1]))) == nil)
  }

  @Test func `no counts, one class and an overflow make no distribution`() {
    #expect(Multinomial([0, 0]) == nil)
    #expect(Multinomial([4]) == nil)
    #expect(Multinomial([1, -1]) == nil)
    #expect(Multinomial([.max, 1]) == nil)
  }
}
