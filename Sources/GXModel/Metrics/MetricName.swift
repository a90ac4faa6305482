/// A name of a metric that fits none, with the ids that were perhaps meant.
public struct UnknownMetric: Error, Hashable, Sendable {
  public let name: String
  /// Ids in the order of likeness; several full fits when the name is ambiguous.
  public let suggestions: [String]
  public let isAmbiguous: Bool

  /// A sentence that says what is wrong and what to try.
  public func message(in language: Language) -> String { message[language] }

  private var message: LocalizedText {
    if isAmbiguous {
      return LocalizedText(
        zh: "指标名“\(name)”不唯一，可指：\(suggestions.joined(separator: "、"))",
        en: "The metric name '\(name)' is ambiguous: \(suggestions.joined(separator: ", ")).")
    }
    let advice =
      suggestions.isEmpty
      ? LocalizedText(zh: "；gxstats metrics 列出全部指标", en: " 'gxstats metrics' lists all of them.")
      : Spelling.question(suggestions)
    return LocalizedText(
      zh: "没有名为“\(name)”的指标" + advice.zh, en: "There is no metric '\(name)'." + advice.en)
  }
}

extension Metric {
  /// Names that people type for the most used metrics.
  public static let aliases: [String: Metric] = [
    "applications": .applicationsNew,
    "outcomes": .outcomeTotal,
    "proactive": .proactiveTotal,
    "review": .reviewTotal,
    "litigation": .litigationTotal,
  ]

  /// The metric that a name stands for: an id, an alias, or any tail of one id only.
  ///
  /// - Throws: ``UnknownMetric`` with suggestions when the name fits none or several.
  public init(named name: String) throws(UnknownMetric) {
    let key = name.lowercased()
    if let metric = Metric(rawValue: key) ?? Metric.aliases[key] {
      self = metric
      return
    }
    let tails = Metric.allCases.filter { $0.rawValue.hasSuffix("." + key) }
    if let only = tails.first, tails.count == 1 {
      self = only
      return
    }
    throw UnknownMetric(
      name: name, suggestions: tails.isEmpty ? Metric.suggestions(for: key) : tails.map(\.rawValue),
      isAmbiguous: !tails.isEmpty)
  }

  private static func suggestions(for name: String) -> [String] {
    let ids = allCases.map(\.rawValue) + allCases.map { String($0.tail) }
    return Spelling.likely(name, among: aliases.keys.sorted() + ids)
  }
}
