/// A name of a metric that fits none, with the ids that were perhaps meant.
public struct UnknownMetric: Error, Hashable, Sendable {
  public let name: String
  /// Ids in the order of likeness; several full fits when the name is ambiguous.
  public let suggestions: [String]
  public let isAmbiguous: Bool

  /// A sentence that says what is wrong and what to try.
  public func message(in language: Language) -> String {
    let list = suggestions.joined(separator: language == .chinese ? "、" : ", ")
    switch (language, isAmbiguous, suggestions.isEmpty) {
    case (.chinese, true, _): return "指标名“\(name)”不唯一，可指：\(list)"
    case (.chinese, false, true): return "没有名为“\(name)”的指标；gxstats metrics 列出全部指标"
    case (.chinese, false, false): return "没有名为“\(name)”的指标；是否想用：\(list)"
    case (.english, true, _): return "The metric name '\(name)' is ambiguous: \(list)."
    case (.english, false, true):
      return "There is no metric '\(name)'. 'gxstats metrics' lists all of them."
    case (.english, false, false):
      return "There is no metric '\(name)'. Did you mean \(list)?"
    }
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
