import GXStatistics
import Testing

struct MultipleTestingTests {
  @Test func `what is no probability is refused`() {
    #expect(MultipleTesting.holm([0.2, 1.2]) == nil)
    #expect(MultipleTesting.benjaminiHochberg([.nan]) == nil)
    #expect(MultipleTesting.benjaminiHochberg([]) == [])
  }
}

struct CochranArmitageTests {
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
  @Test func `total variation is 0 for like and 1 for disjoint shares`() throws {
    let one = try #require(Multinomial([2, 0]))
    let other = try #require(Multinomial([0, 5]))
    #expect(one.totalVariation(from: one) == 0)
    #expect(one.totalVariation(from: other) == 1)
    #expect(one.totalVariation(from: try #require(Multinomial([1, 1, 1]))) == nil)
  }

  @Test func `Jensen–Shannon is 0 for like and 1 for disjoint shares`() throws {
    let one = try #require(Multinomial([2, 0]))
    let other = try #require(Multinomial([0, 5]))
    #expect(one.jensenShannonDivergence(from: one) == 0)
    #expect(one.jensenShannonDistance(from: other) == 1)
    let three = try #require(Multinomial([1, 1, 1]))
    #expect(one.jensenShannonDistance(from: three) == nil)
  }

  @Test func `Sison and Glaz's intervals hold the shares, also of a million`() throws {
    for counts in [[1, 1], [3, 0, 1], [420_000, 310_000, 200_000, 70_000, 3, 0]] {
      let multinomial = try #require(Multinomial(counts))
      for (interval, share) in zip(multinomial.sisonGlazIntervals(), multinomial.shares) {
        #expect(interval.contains(share) && interval.low >= 0 && interval.high <= 1)
      }
    }
  }

  @Test func `no counts, one class and an overflow make no distribution`() {
    #expect(Multinomial([0, 0]) == nil)
    #expect(Multinomial([4]) == nil)
    #expect(Multinomial([1, -1]) == nil)
    #expect(Multinomial([.max, 1]) == nil)
  }
}
