import GXModel
import GXStatistics
import Testing

@testable import GXCharts

@Suite struct NumberTests {
  @Test(
    "decimals round half away from zero and group by three",
    arguments: [
      (0.0, 0, "0"), (-0.0, 1, "0.0"), (7450, 0, "7,450"), (9999, 0, "9,999"), (0.15, 1, "0.2"),
      (-0.15, 1, "−0.2"), (2.5, 0, "3"), (-2.5, 0, "−3"), (999.95, 1, "1,000.0"),
      (1234567.891, 2, "1,234,567.89"), (0.004, 2, "0.00"), (0.005, 2, "0.01"), (7, 1, "7.0"),
      (1e21, 0, "1,000,000,000,000,000,000,000"), (.leastNonzeroMagnitude, 2, "0.00"),
      (1e-7, 7, "0.0000001"),
      (99.999, 0, "100"), (0.49, 0, "0"), (0.5, 0, "1"),
    ])
  func decimals(value: Double, places: Int, text: String) {
    #expect(DecimalNumber(value)?.text(decimals: places) == text)
  }

  @Test func `values that are not finite have no digits`() {
    #expect(DecimalNumber(.nan) == nil)
    #expect(DecimalNumber(-.infinity) == nil)
  }

  @Test(
    "values are printed in the units of their language",
    arguments: [
      ([7450.0], Language.chinese, ["7,450"]), ([7450], .english, ["7,450"]),
      ([9999], .chinese, ["9,999"]), ([10_000], .chinese, ["1万"]), ([12_000], .chinese, ["1.2万"]),
      ([12_345_000], .chinese, ["1,234.5万"]), ([120_000_000], .chinese, ["1.2亿"]),
      ([99_999_500], .chinese, ["10,000.0万"]),
      ([12_300], .english, ["12.3k"]), ([1_200_000], .english, ["1.2M"]),
      ([310, 74_500], .chinese, ["310", "7.45万"]), ([1e6, 3e9], .chinese, ["0.01亿", "30.0亿"]),
    ])
  func values(values: [Double], language: Language, texts: [String]) {
    let format = NumberFormat.values(values, unit: .count("件"), language: language)
    #expect(values.map(format.full) == texts)
  }

  @Test(
    "shares are percentages with one precision",
    arguments: [
      ([0.091], ["9.1%"]), ([0.07, 0.2645], ["7.0%", "26.5%"]), ([0.00049], ["0.049%"]),
    ])
  func shares(values: [Double], texts: [String]) {
    let format = NumberFormat.values(values, unit: .share, language: .chinese)
    #expect(values.map(format.full) == texts)
  }

  @Test(
    "an axis has one magnitude and one precision",
    arguments: [
      ([0.0, 7450], Language.chinese, ["0", "2,000", "4,000", "6,000", "8,000"]),
      ([0, 223_500], .chinese, ["0", "5", "10", "15", "20", "25"]),
      ([0, 223_500], .english, ["0", "50k", "100k", "150k", "200k", "250k"]),
      ([0, 7.4e9], .english, ["0", "2B", "4B", "6B", "8B"]),
      ([0, 7.4e9], .chinese, ["0", "20", "40", "60", "80"]),
    ])
  func axis(values: [Double], language: Language, labels: [String]) {
    let axis = ValueAxis(
      values: values, unit: .count("件"), baseline: .zero, length: 525, language: language)
    #expect(axis.ticks.map(axis.label) == labels)
  }

  @Test func `an axis of counts begins at zero and encloses the data`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      let values = (0..<5).map { _ in Double(Int.random(in: 0...1_000_000, using: &random)) }
      let axis = ValueAxis(
        values: values, unit: .count("件"), baseline: .zero, length: 500, language: .chinese)
      #expect(axis.domain.lowerBound == 0)
      #expect(values.allSatisfy(axis.domain.contains))
      #expect(axis.ticks.allSatisfy { axis.domain.contains($0.value) })
    }
  }
}
