import GXStatistics
import Testing

struct MannKendallTests {
  @Test func `four points can never reach five per cent and five can`() throws {
    #expect(agrees(try #require(MannKendall([1, 2, 3, 4])).pValue, 1.0 / 12))
    #expect(agrees(try #require(MannKendall([1, 2, 3, 4, 5])).pValue, 1.0 / 60))
    #expect(try #require(MannKendall([9, 1, 3, 4])).smallestPossiblePValue > 0.05)
  }

  @Test func `reversing time changes the sign and nothing else`() throws {
    let series = [3.0, 5, 5, 8, 2, 9]
    let forth = try #require(MannKendall(series))
    let back = try #require(MannKendall(series.reversed()))
    #expect(forth.s == -back.s)
    #expect(forth.pValue == back.pValue)
  }

  @Test func `a constant series shows nothing`() throws {
    let test = try #require(MannKendall([7, 7, 7, 7, 7, 7]))
    #expect(test.s == 0)
    #expect(test.pValue == 1)
    #expect(test.smallestPossiblePValue == 1)
    #expect(test.tau == nil)
  }

  @Test func `the exact and the approximate probability meet at the limit of the exact one`() throws
  {
    let rising = (0..<100).map { Double(($0 * 37) % 101) + 0.3 * Double($0) }
    let exact = try #require(MannKendall(rising))
    let approximate = try #require(MannKendall(rising + [40.5]))
    #expect(exact.method == .exact)
    #expect(approximate.method == .normalApproximation)
    #expect(agrees(exact.pValue, approximate.pValue, within: 0.05))
  }

  @Test func `one value and NaN are no series`() {
    #expect(MannKendall([1]) == nil)
    #expect(MannKendall([1, .nan, 2]) == nil)
  }
}

struct SenSlopeTests {
  @Test func `five points have the outermost slopes as their interval and four have none`() throws {
    let years = [2019.0, 2020, 2021, 2022, 2023]
    let five = try #require(SenSlope(times: years, values: [1, 3, 4, 8, 10]))
    #expect(five.interval == Interval(1, 4))
    let four = try #require(SenSlope(times: Array(years.prefix(4)), values: [1, 3, 4, 8]))
    #expect(four.interval == nil)
    #expect(agrees(four.slope, 13.0 / 6))
  }

  @Test func `the exact interval leaves out zero exactly when the test is significant`() throws {
    var state: UInt64 = 7
    for _ in 0..<300 {
      let values = (0..<9).map { index in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 40) + 800_000 * Double(index)
      }
      let test = try #require(MannKendall(values))
      let fit = try #require(SenSlope(times: (0..<9).map(Double.init), values: values))
      let interval = try #require(fit.interval)
      #expect((test.pValue > 0.05) == (interval.low < 0 && interval.high > 0))
    }
  }

  @Test func `points at one time have no slope`() {
    #expect(SenSlope(times: [1, 1], values: [2, 3]) == nil)
    #expect(SenSlope(times: [1, 2], values: [2]) == nil)
  }
}
