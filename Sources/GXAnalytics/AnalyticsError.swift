public import GXModel

/// A question that cannot be answered, and why.
public enum AnalyticsError: Error, Hashable, Sendable {
  /// The answer would add what does not add.
  case additivity(AdditivityViolation)
  /// No form crosses the metric with the applicant.
  case noApplicants(Metric)
  /// No report is of an organ with this name.
  case unknownOrgan(String, suggestions: [String])
  /// The result cannot be divided so.
  case notDivisible(ResultGrouping)
  /// Nothing can be said of the spread of what is no count, such as money.
  case notCounts(LocalizedText)
  /// Peers are organs of one level, and the reports are of several or of none.
  case noPeers
  /// No report fits the question.
  case noReports
  /// The sides of a comparison have reports, but none of a year that the other has too.
  case noCommonYear(ReportedYears, ReportedYears)

  /// The years in which one side of a comparison has reports.
  public struct ReportedYears: Hashable, Sendable {
    public let side: LocalizedText
    public let years: [Int]

    fileprivate func listed(_ separator: String) -> String {
      years.map(String.init).joined(separator: separator)
    }
  }
}

extension AnalyticsError {
  /// What is wrong and what to do.
  public var message: LocalizedText {
    switch self {
    case .additivity(let violation): violation.message
    case .noApplicants(let metric):
      LocalizedText(
        zh: "“\(metric.rawValue)”不分申请人类型", en: "'\(metric.rawValue)' is not divided by applicant.")
    case .unknownOrgan(let name, let suggestions):
      AnalyticsError.unknownOrgan(name, suggestions)
    case .notDivisible(let grouping):
      LocalizedText(
        zh: "此结果不能按“\(grouping.rawValue)”划分",
        en: "This result is not divided by \(grouping.rawValue).")
    case .notCounts(let name):
      LocalizedText(
        zh: "“\(name.zh)”不是件数，无法排列", en: "'\(name.en)' is no count and cannot be ranked.")
    case .noPeers:
      LocalizedText(
        zh: "同级机关须以某一层级的机关为参照；请改用机关名，或以层级作为另一方",
        en: "Peers are organs of one level: name an organ, or name the level itself.")
    case .noReports:
      LocalizedText(
        zh: "没有符合条件的报告；请放宽年份、地区、层级或机关",
        en: "No report fits. Widen the years, the region, the level or the organ.")
    case .noCommonYear(let a, let b):
      LocalizedText(
        zh: "双方没有同一年的办理结果：\(a.side.zh)有\(a.listed("、"))年，\(b.side.zh)有\(b.listed("、"))年",
        en:
          "The sides have outcomes of no common year: \(a.side.en) of \(a.listed(", ")); \(b.side.en) of \(b.listed(", "))."
      )
    }
  }

  private static func unknownOrgan(_ name: String, _ suggestions: [String]) -> LocalizedText {
    let question = suggestions.isEmpty ? nil : Spelling.question(suggestions)
    return LocalizedText(
      zh: "没有机关“\(name)”的报告" + (question?.zh ?? ""),
      en: "There is no report of '\(name)'." + (question?.en ?? ""))
  }
}
