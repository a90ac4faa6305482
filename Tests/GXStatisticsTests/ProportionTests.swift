import GXStatistics
import Testing

struct ProportionTests {
  @Test(arguments: ProportionMethod.allCases)
  func `every interval lies in 0…1 and holds its estimate`(method: ProportionMethod) throws {
    for trials in [1, 2, 3, 10, 57] {
      for successes in 0...trials {
        let proportion = try #require(Proportion(successes, of: trials))
        let interval = proportion.interval(method)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(interval.contains(proportion.estimate))
      }
    }
  }

  @Test func `the published example of Newcombe comes out`() throws {
    // Newcombe (1998), table II, contrast (a): 56/70 − 48/80, method 10: 0.0524 to 0.3339.
    let one = try #require(Proportion(56, of: 70))
    let other = try #require(Proportion(48, of: 80))
    let found = one.difference(from: other)
    #expect(agrees(found.interval.low, 0.0524, within: 5e-5))
    #expect(agrees(found.interval.high, 0.3339, within: 5e-5))
  }

  @Test func `there is no proportion of nothing and none above one`() {
    #expect(Proportion(0, of: 0) == nil)
    #expect(Proportion(3, of: 2) == nil)
    #expect(Proportion(-1, of: 2) == nil)
    #expect(Confidence(1) == nil)
    #expect(Confidence(0) == nil)
  }
}
