import GXStatistics
import Testing

struct RateRatioTests {
  @Test func `swapping the counts turns the ratio over`() throws {
    let one = try #require(RateRatio(12, to: 30, exposures: (3, 5)))
    let other = try #require(RateRatio(30, to: 12, exposures: (5, 3)))
    let (ratio, inverse) = (try #require(one.estimate), try #require(other.estimate))
    let high = try #require(other.interval().high)
    #expect(agrees(ratio * inverse, 1))
    #expect(agrees(one.pValue, other.pValue))
    #expect(agrees(one.interval().low * high, 1))
  }

  @Test func `the interval leaves out 1 only where the test is near its level`() throws {
    for (a, b) in [(5, 5), (3, 9), (10, 24), (40, 61), (2, 15)] {
      let ratio = try #require(RateRatio(a, to: b))
      let bounds = ratio.interval()
      let excludesOne = (bounds.high ?? .infinity) < 1 || bounds.low > 1
      if excludesOne { #expect(ratio.pValue <= 0.05) }
      if ratio.pValue > 0.1 { #expect(!excludesOne) }
    }
  }

  @Test func `nothing against something has no upper end and no ratio`() throws {
    let ratio = try #require(RateRatio(4, to: 0))
    #expect(ratio.estimate == nil && ratio.interval().high == nil)
    #expect(ratio.interval().low > 0)
    let inverse = try #require(RateRatio(0, to: 4))
    #expect(inverse.estimate == 0 && inverse.interval().low == 0)
  }

  @Test func `no events and no exposure have no ratio`() {
    #expect(RateRatio(0, to: 0) == nil)
    #expect(RateRatio(1, to: 2, exposures: (0, 1)) == nil)
    #expect(RateRatio(1, to: 2, exposures: (1, .infinity)) == nil)
    #expect(RateRatio(-1, to: 2) == nil)
    #expect(RateRatio(.max, to: 1) == nil)
  }

  @Test func `the exact test agrees with the sum over all counts`() throws {
    for n in 1...12 {
      for p in [0.1, 1.0 / 3, 0.5, 0.9] {
        let masses = (0...n).map { Binomial.mass(Double($0), of: Double(n), probability: p) }
        for k in 0...n {
          let expected = masses.filter { $0 <= masses[k] * (1 + 1e-7) }.reduce(0, +)
          let found = try #require(Binomial.twoSidedTest(k, of: n, probability: p))
          #expect(agrees(found, min(1, expected)), "\(k) of \(n) at \(p)")
        }
      }
    }
    #expect(Binomial.twoSidedTest(1, of: 0, probability: 0.5) == nil)
    #expect(Binomial.twoSidedTest(1, of: 2, probability: .nan) == nil)
    #expect(Binomial.twoSidedTest(0, of: 2, probability: 0) == 1)
    #expect(Binomial.twoSidedTest(1, of: 2, probability: 0) == 0)
  }
}

struct DispersionTests {
  @Test func `counts in proportion to their exposures do not vary at all`() throws {
    let found = try #require(Dispersion(counts: [2, 4, 6], exposures: [1, 2, 3]))
    #expect(found.phi == 0 && found.pValue == 1 && found.degrees == 2)
  }

  @Test func `one count, no events and no exposure have no dispersion`() {
    #expect(Dispersion(counts: [3], exposures: [1]) == nil)
    #expect(Dispersion(counts: [0, 0], exposures: [1, 1]) == nil)
    #expect(Dispersion(counts: [1, 2], exposures: [1, 0]) == nil)
    #expect(Dispersion(counts: [1, 2], exposures: [1]) == nil)
    #expect(Dispersion(counts: [1, -2], exposures: [1, 1]) == nil)
  }
}
