import GXStatistics
import Testing

@testable import GXCharts

@Suite struct TickTests {
  /// The first is documented with the reference implementation in R's package labeling; the others
  /// are of an independent port in Python.
  @Test(
    "ticks are those of the reference",
    arguments: [
      (8.1, 14.1, 4, [8.0, 10, 12, 14]), (0, 7450, 5, [0, 2000, 4000, 6000, 8000]),
      (35.6, 61.8, 6, [35, 40, 45, 50, 55, 60]), (0, 100, 5, [0, 25, 50, 75, 100]),
      (22, 77.5, 6, [20, 30, 40, 50, 60, 70, 80]), (-4.8, 5.3, 5, [-5, -2.5, 0, 2.5, 5]),
      (0.0031, 0.0472, 5, [0, 0.01, 0.02, 0.03, 0.04, 0.05]),
      (123_456, 987_654, 5, [0, 250_000, 500_000, 750_000, 1_000_000]),
      (1e8, 3.2e8, 5, [1e8, 1.5e8, 2e8, 2.5e8, 3e8]),
    ])
  func reference(low: Double, high: Double, target: Int, expected: [Double]) {
    let ticks = ExtendedTicks().ticks(from: low, to: high, target: target)
    #expect(ticks.map(\.value) == expected)
  }

  @Test(
    "covering ticks enclose the data as in the reference",
    arguments: [
      (8.1, 14.1, 4, [7.5, 10, 12.5, 15.0]), (35.6, 61.8, 6, [35, 40, 45, 50, 55, 60, 65]),
      (-4.8, 5.3, 5, [-6, -3, 0, 3, 6]), (1e8, 3.2e8, 5, [1e8, 1.5e8, 2e8, 2.5e8, 3e8, 3.5e8]),
    ])
  func covering(low: Double, high: Double, target: Int, expected: [Double]) {
    let ticks = ExtendedTicks(coversData: true).ticks(from: low, to: high, target: target)
    #expect(ticks.map(\.value) == expected)
  }

  @Test func `ticks of counts are whole`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let high = Double.random(in: 1...1e6, using: &random)
      let low = Double.random(in: 0...high, using: &random)
      for tick in ExtendedTicks(onlyWhole: true).ticks(from: low, to: high, target: 5) {
        #expect(tick.value == tick.value.rounded())
      }
    }
  }

  @Test func `ticks of any range are few, even and near the data`() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let scale = Double("1e\(Int.random(in: -9...12, using: &random))") ?? 1
      let low = Double.random(in: -1...1, using: &random) * scale
      let high = low + Double.random(in: 0.001...2, using: &random) * scale
      let ticks = ExtendedTicks().ticks(from: low, to: high, target: 5).map(\.value)
      #expect((2...12).contains(ticks.count))
      let first = try #require(ticks.first)
      let last = try #require(ticks.last)
      let step = ticks[1] - ticks[0]
      for (one, two) in zip(ticks, ticks.dropFirst()) {
        #expect(abs((two - one) - step) <= step * 1e-9)
      }
      #expect(first > low - step && last < high + step)
    }
  }

  @Test(
    "ranges without extent have no ticks",
    arguments: [(3.0, 3.0), (5, 4), (.nan, 1), (0, .infinity), (1e20, 1e20 + 1)])
  func degenerate(low: Double, high: Double) {
    #expect(ExtendedTicks().ticks(from: low, to: high, target: 5).isEmpty)
  }

  @Test(
    "years are labelled at both ends and never between",
    arguments: [
      (2008...2025, 1200.0, Array(2008...2025)),
      (2008...2025, 600, [2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2025]),
      (2008...2025, 100, [2008, 2025]), (2020...2020, 500, [2020]), (2008...2009, 20, [2009]),
    ])
  func years(range: ClosedRange<Int>, length: Double, expected: [Int]) {
    #expect(YearTicks.labelled(range, length: length, labelWidth: 36) == expected)
  }

  @Test func `labels of years stay apart`() {
    for span in 1...120 {
      for length in stride(from: 40.0, through: 1500, by: 61) {
        let years = YearTicks.labelled(1950...(1950 + span), length: length, labelWidth: 36)
        let pixels = years.map { Double($0) * length / Double(span) }
        for (one, two) in zip(pixels, pixels.dropFirst()) { #expect(two - one >= 36) }
      }
    }
  }
}
