import GXStatistics
import Testing

struct InequalityTests {
  @Test func `equal holders show no inequality and a single holder all of it`() throws {
    let equal = try #require(Inequality([3, 3, 3, 3]))
    #expect(equal.gini == 0 && equal.theil == 0 && equal.herfindahl == 0.25)
    let single = try #require(Inequality([0, 0, 0, 8]))
    #expect(single.correctedGini == 1 && single.herfindahl == 1)
  }

  @Test func `order and scale do not matter`() throws {
    let one = try #require(Inequality([5, 1, 8, 0, 2]))
    let other = try #require(Inequality([0, 20, 80, 50, 10]))
    #expect(agrees(one.gini, other.gini) && agrees(one.theil, other.theil))
  }

  @Test func `nothing to divide has no inequality`() {
    #expect(Inequality([]) == nil)
    #expect(Inequality([0, 0]) == nil)
    #expect(Inequality([1, -1]) == nil)
    #expect(Inequality([1, .nan]) == nil)
  }
}
