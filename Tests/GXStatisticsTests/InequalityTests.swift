import GXStatistics
import Testing

struct InequalityTests {
  struct Case: Decodable {
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
  }

  @Test func `every measure equals its definition computed with NumPy`() throws {
    for golden in try Golden<Case>.cases("inequality") {
      let found = try #require(Inequality(golden.values))
      #expect(agrees(found.gini, golden.gini))
      #expect(
        found.correctedGini.map { agrees($0, golden.corrected ?? 9) } ?? (golden.corrected == nil))
      #expect(agrees(found.herfindahl, golden.herfindahl))
      #expect(agrees(found.theil, golden.theil))
      #expect(agrees(found.share(ofLargest: 3), golden.top3))
      #expect(found.lorenz.count == golden.lorenz.count)
      #expect(zip(found.lorenz, golden.lorenz).allSatisfy { agrees($0, $1) })
      let split = try #require(TheilDecomposition(groups: golden.groups))
      #expect(agrees(split.between, golden.between))
      #expect(agrees(split.within, golden.within))
    }
  }

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
