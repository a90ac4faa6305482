import GXModel

/// What may be said of a change of law: what was found, or that nothing was tested.
enum BreakPhrases {
  static func sentence(for test: Trend.BreakTest, unit: MetricUnit) -> LocalizedText {
    guard let change = test.change else {
      return LocalizedText(
        zh: "\(test.year)年前后不足各4个年份，只作描述，不作检验",
        en: "\(test.year): fewer than 4 years on either side; described only, not tested.")
    }
    let (level, slope) = (change.level, change.slope)
    return LocalizedText(
      zh:
        "\(test.year)年：水平变化 \(effect(level, .chinese)) \(unit.label.zh)，每年斜率变化 \(effect(slope, .chinese))；\(verdict(change).zh)。同期其他变化无法分开（间断时间序列，Newey–West，滞后 \(change.lag)；年份少时 p 偏小）",
      en:
        "\(test.year): level changes by \(effect(level, .english)) \(unit.label.en), slope by \(effect(slope, .english)) a year; \(verdict(change).en). Other changes of the same time cannot be told apart (interrupted time series, Newey–West, lag \(change.lag); p is too small for few years)."
    )
  }

  /// One phrase for each outcome of both tests, none that names a cause.
  private static func verdict(_ change: Trend.BreakTest.Found) -> LocalizedText {
    func isShown(_ effect: Trend.BreakTest.Effect) -> Bool {
      effect.p.map { $0 <= TrendVerdict.significance } ?? false
    }
    return switch (isShown(change.level), isShown(change.slope)) {
    case (true, true): LocalizedText(zh: "检验显示水平与斜率均变", en: "the tests show a change of both")
    case (true, false): LocalizedText(zh: "检验显示水平改变", en: "the test shows a change of level")
    case (false, true): LocalizedText(zh: "检验显示斜率改变", en: "the test shows a change of slope")
    case (false, false):
      LocalizedText(
        zh: "检验未显示改变，但不等于没有", en: "no change shown, which does not prove that there is none")
    }
  }

  private static func effect(_ effect: Trend.BreakTest.Effect, _ language: Language) -> String {
    let range = (TrendPhrases.signed(effect.low), TrendPhrases.signed(effect.high))
    let p = effect.p.map { TrendPhrases.equation($0) }
    let estimate = TrendPhrases.signed(effect.estimate)
    switch language {
    case .chinese:
      return "\(estimate)（95% 区间 \(range.0) 至 \(range.1)\(p.map { "，" + $0 } ?? "")）"
    case .english:
      return "\(estimate) (95 % interval \(range.0) to \(range.1)\(p.map { ", " + $0 } ?? ""))"
    }
  }
}
