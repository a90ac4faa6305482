package import GXModel
import GXStatistics

/// What may be said of a test of trend: one phrase for each verdict, none that claims more.
package enum TrendPhrases {
  /// The verdict in a few words, for a chart.
  package static func label(for verdict: TrendVerdict) -> LocalizedText {
    switch verdict {
    case .tooShort: LocalizedText(zh: "年份太少，无法判断趋势", en: "too short to tell")
    case .constant: LocalizedText(zh: "各年相同", en: "the same in every year")
    case .rising: LocalizedText(zh: "检验显示上升", en: "the test shows a rise")
    case .falling: LocalizedText(zh: "检验显示下降", en: "the test shows a fall")
    case .notShown: LocalizedText(zh: "检验未显示趋势", en: "no trend shown")
    }
  }

  /// The verdict with what it rests on.
  package static func sentence(for test: Trend.SegmentTest, unit: MetricUnit) -> LocalizedText {
    let years = LocalizedText(
      zh: "\(test.from)–\(test.to)年合计", en: "Sums of \(test.from)–\(test.to)")
    let label = label(for: test.verdict)
    switch test.verdict {
    case .constant:
      return LocalizedText(
        zh: "\(years.zh)：\(test.years)个年份数值相同",
        en: "\(years.en): the same in all \(test.years) years.")
    case .tooShort:
      return LocalizedText(
        zh:
          "\(years.zh)：\(label.zh)（\(test.years)个年份，p 不可能低于 \(probability(test.smallestPossiblePValue))）",
        en:
          "\(years.en): \(label.en) (\(test.years) years; p cannot go below \(probability(test.smallestPossiblePValue)))."
      )
    case .notShown:
      return LocalizedText(
        zh: "\(years.zh)：\(label.zh)，但不等于没有变化（\(basis(test, .chinese, unit))）",
        en:
          "\(years.en): \(label.en), which does not prove that there is none (\(basis(test, .english, unit)))."
      )
    case .rising, .falling:
      return LocalizedText(
        zh: "\(years.zh)：\(label.zh)（\(basis(test, .chinese, unit))）",
        en: "\(years.en): \(label.en) (\(basis(test, .english, unit))).")
    }
  }

  private static func basis(
    _ test: Trend.SegmentTest, _ language: Language, _ unit: MetricUnit
  ) -> String {
    let equation = equation(test.pValue)
    let slope = signed(test.slope)
    let range = test.slopeInterval.map { ($0.low, $0.high) }.map { (signed($0), signed($1)) }
    switch language {
    case .chinese:
      let interval = range.map { "，95% 区间 \($0) 至 \($1)" } ?? ""
      return
        "精确 Mann–Kendall 检验，\(test.years)个年份，\(equation)；Sen 斜率每年 \(slope) \(unit.label.zh)\(interval)"
    case .english:
      let interval = range.map { ", 95% interval \($0) to \($1)" } ?? ""
      return
        "exact Mann–Kendall test, \(test.years) years, \(equation); Sen's slope \(slope) \(unit.label.en) a year\(interval)"
    }
  }

  /// The log-linear slope in words; `nil` where there is none.
  static func rate(of test: Trend.SegmentTest) -> LocalizedText? {
    guard let rate = test.rate else { return nil }
    func percent(_ factor: Double) -> String { signed((factor - 1) * 100) }
    let range = (percent(rate.low), percent(rate.high))
    let family =
      rate.alpha > 0
      ? LocalizedText(
        zh: "负二项回归，α = \(decimal(rate.alpha))", en: "negative binomial, α = \(decimal(rate.alpha))")
      : LocalizedText(zh: "泊松回归", en: "Poisson")
    return LocalizedText(
      zh:
        "\(test.from)–\(test.to)年每个报告机关的件数每年变化 \(percent(rate.factor))%，95% 区间 \(range.0)% 至 \(range.1)%（\(family.zh)；年份少时区间偏窄）",
      en:
        "\(test.from)–\(test.to): the count for each organ that reported changes by \(percent(rate.factor)) % a year, 95 % interval \(range.0) to \(range.1) % (\(family.en); too narrow for few years)."
    )
  }

  private static func decimal(_ value: Double) -> String { NumberText.decimal(value, places: 3) }

  static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + NumberText.grouped(NumberText.decimal(value, places: 1))
  }

  /// `p = 0.012`, or `p < 0.001`.
  static func equation(_ p: Double, named name: String = "p") -> String {
    let text = probability(p)
    return text.hasPrefix("<") ? "\(name) \(text)" : "\(name) = \(text)"
  }

  /// A probability with three places, a fourth where rounding would move it over the level of the test.
  static func probability(_ p: Double) -> String {
    if p < 0.001 { return "< 0.001" }
    let text = NumberText.decimal(p, places: 3)
    return text == "0.050" && p != TrendVerdict.significance
      ? NumberText.decimal(p, places: 4) : text
  }
}
