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
  /// No report fits the question.
  case noReports
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
      LocalizedText(
        zh: "没有机关“\(name)”的报告"
          + (suggestions.isEmpty ? "" : "；是否想用：" + suggestions.joined(separator: "、")),
        en: "There is no report of '\(name)'."
          + (suggestions.isEmpty ? "" : " Did you mean \(suggestions.joined(separator: ", "))?"))
    case .notDivisible(let grouping):
      LocalizedText(
        zh: "此结果不能按“\(grouping.rawValue)”划分",
        en: "This result is not divided by \(grouping.rawValue).")
    case .noReports:
      LocalizedText(
        zh: "没有符合条件的报告；请放宽年份、地区、层级或机关",
        en: "No report fits. Widen the years, the region, the level or the organ.")
    }
  }
}
