import GXModel

/// What may be said of a test of a ratio's trend: the labels of ``TrendPhrases`` with what they rest on.
enum RatioPhrases {
  static func sentence(for test: RatioTable.TrendTest) -> LocalizedText {
    let label = TrendPhrases.label(for: test.verdict)
    let caution =
      test.verdict == .notShown
      ? LocalizedText(zh: "，但不等于没有变化", en: ", which does not prove that there is none")
      : LocalizedText(zh: "", en: "")
    return LocalizedText(
      zh: "\(test.from)–\(test.to)年比率：\(label.zh)\(caution.zh)（\(basis(test).zh)）",
      en: "Ratio of \(test.from)–\(test.to): \(label.en)\(caution.en) (\(basis(test).en)).")
  }

  private static func basis(_ test: RatioTable.TrendTest) -> LocalizedText {
    guard let z = test.z, let p = test.p else {
      return LocalizedText(zh: "\(test.years)个年份均为全部或全无", en: "all or none in \(test.years) years")
    }
    let statistic = NumberText.decimal(z, places: 2)
    guard let phi = test.phi, let dispersed = test.dispersedP else {
      return LocalizedText(
        zh: "只有\(test.years)个年份，无从得知年际波动",
        en: "only \(test.years) years, which do not tell how ratios vary")
    }
    let factor = NumberText.decimal(phi, places: 1)
    return LocalizedText(
      zh:
        "Cochran–Armitage 检验，\(test.years)个年份，z = \(statistic)，只计偶然 \(TrendPhrases.equation(p))；年际离散 φ = \(factor)，计入后 \(TrendPhrases.equation(dispersed))",
      en:
        "Cochran–Armitage test, \(test.years) years, z = \(statistic), \(TrendPhrases.equation(p)) by chance alone; years vary by φ = \(factor), allowing for it \(TrendPhrases.equation(dispersed))"
    )
  }
}
