public import GXModel

/// What a reader must know of a method: what it gives, how, under which assumptions, and after whom.
public struct MethodText: Hashable, Sendable {
  public let title: LocalizedText
  public let definition: LocalizedText
  public let formula: String
  public let assumptions: LocalizedText
  public let source: String

  init(
    _ title: LocalizedText, _ definition: LocalizedText, formula: String,
    assumes assumptions: LocalizedText, source: String
  ) {
    self.title = title
    self.definition = definition
    self.formula = formula
    self.assumptions = assumptions
    self.source = source
  }

  /// The text as it is printed, four lines under its title.
  public func text(in language: Language) -> String {
    let labels: [LocalizedText] = [
      LocalizedText(zh: "定义", en: "Definition"), LocalizedText(zh: "公式", en: "Formula"),
      LocalizedText(zh: "前提", en: "Assumptions"), LocalizedText(zh: "来源", en: "Source"),
    ]
    let lines = [definition[language], formula, assumptions[language], source]
    let colon = language == .chinese ? "：" : ": "
    return title[language] + "\n"
      + zip(labels, lines).map { "  \($0[language])\(colon)\($1)\n" }.joined()
  }
}

extension StatisticalMethod {
  /// The methods behind a result of a kind, explained one after another.
  public static func explanation(ofResult kind: String, in language: Language) -> String {
    let census = LocalizedText(
      zh: "各年报告是普查而非抽样；区间与检验说的是产生这些数的过程。",
      en:
        "Reports of a year are a census, no sample; intervals and tests speak of the process behind the counts."
    )
    let texts = methods(behind: kind).map { $0.text.text(in: language) }
    return texts.joined(separator: "\n") + "\n" + census[language] + "\n"
  }
}
