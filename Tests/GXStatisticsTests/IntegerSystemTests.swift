import GXStatistics
import Testing

struct IntegerSystemTests {
  typealias Term = IntegerSystem.Term
  typealias Equation = IntegerSystem.Equation

  @Test func `a blank part is what its total leaves`() throws {
    // 3 + x = 10, and y + z = x with y at most 4.
    let system = try #require(
      IntegerSystem(
        ranges: [3...3, 0...IntegerSystem.largest, 0...4, 0...IntegerSystem.largest],
        equations: [
          Equation([Term(0), Term(1)], equals: 10), Equation([Term(2), Term(3), Term(-1, 1)]),
        ]))
    #expect(try system.propagated() == [3...3, 7...7, 0...4, 3...7])
    #expect(
      try system.bounds(of: [Term(3)]) == IntegerBounds(low: 3, high: 7, isExact: true))
    #expect(
      try system.bounds(of: [Term(2), Term(3)]) == IntegerBounds(low: 7, high: 7, isExact: true))
  }

  @Test func `identities together tell more than each alone`() throws {
    // x + y = 5 and x − y = 1: propagation alone leaves ranges, the search decides.
    let system = try #require(
      IntegerSystem(
        ranges: [0...5, 0...5],
        equations: [
          Equation([Term(0), Term(1)], equals: 5), Equation([Term(0), Term(-1, 1)], equals: 1),
        ]))
    #expect(try system.bounds(of: [Term(0)]) == IntegerBounds(low: 3, high: 3, isExact: true))
  }

  @Test func `parity that no range shows is found to be a contradiction`() throws {
    let system = try #require(
      IntegerSystem(
        ranges: [0...9, 0...9], equations: [Equation([Term(2, 0), Term(2, 1)], equals: 7)]))
    #expect(throws: IntegerSystem.Contradiction()) { try system.bounds(of: [Term(0)]) }
  }

  @Test func `a total below its part is a contradiction`() throws {
    let system = try #require(
      IntegerSystem(
        ranges: [5...5, 0...9], equations: [Equation([Term(0), Term(1)], equals: 4)]))
    #expect(throws: IntegerSystem.Contradiction()) { try system.propagated() }
  }

  @Test func `what nothing limits has no upper bound`() throws {
    let system = try #require(
      IntegerSystem(
        ranges: [0...IntegerSystem.largest, 2...2],
        equations: []))
    #expect(
      try system.bounds(of: [Term(0), Term(1)]) == IntegerBounds(low: 2, high: nil, isExact: true))
    #expect(
      try system.bounds(of: [Term(0), Term(-1, 1)])
        == IntegerBounds(low: -2, high: nil, isExact: true))
  }

  @Test func `a search that runs out of effort says so and still encloses the truth`() throws {
    let count = 12
    let system = try #require(
      IntegerSystem(
        ranges: [ClosedRange<Int>](repeating: 0...1000, count: count),
        equations: [
          Equation((0..<count).map { Term(2 * $0 + 6, $0) }, equals: 1201)
        ]))
    let found = try #require(try system.bounds(of: [Term(0)], effort: 50))
    #expect(!found.isExact && found.low == 0)
  }

  @Test func `random systems have the bounds that trying every number finds`() throws {
    var random = SplitMix64(seed: 6)
    for _ in 0..<200 {
      let ranges = (0..<3).map { _ in 0...Int.random(in: 0...6, using: &random) }
      let equations = (0..<2).map { _ in
        Equation(
          (0..<3).map { Term(Int.random(in: -2...3, using: &random), $0) },
          equals: Int.random(in: 0...8, using: &random))
      }
      let objective = (0..<3).map { Term(Int.random(in: -1...2, using: &random), $0) }
      let system = try #require(IntegerSystem(ranges: ranges, equations: equations))
      let values = solutions(ranges, equations).map { sum(objective, $0) }
      guard let low = values.min(), let high = values.max() else {
        #expect(throws: IntegerSystem.Contradiction()) { try system.bounds(of: objective) }
        continue
      }
      #expect(
        try system.bounds(of: objective) == IntegerBounds(low: low, high: high, isExact: true))
    }
  }

  @Test func `numbers that do not exist or are too large are refused`() {
    #expect(IntegerSystem(ranges: [0...1], equations: [Equation([Term(1)])]) == nil)
    #expect(IntegerSystem(ranges: [0...Int.max], equations: []) == nil)
    #expect(IntegerSystem(ranges: [0...1], equations: [Equation([Term(5000, 0)])]) == nil)
  }

  private func sum(_ terms: [Term], _ values: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * values[$1.variable] }
  }

  private func solutions(_ ranges: [ClosedRange<Int>], _ equations: [Equation]) -> [[Int]] {
    ranges[0].flatMap { a in ranges[1].flatMap { b in ranges[2].map { [a, b, $0] } } }
      .filter { values in equations.allSatisfy { sum($0.terms, values) == $0.constant } }
  }
}
