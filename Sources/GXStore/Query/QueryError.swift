public import GXModel

/// A query that would give a wrong figure, or none.
public enum QueryError: Error, Hashable, Sendable {
  /// A stock of several years must not be added.
  case stockAddedOverYears(Metric)
  /// Reports of different scopes (an organ's own, and with those below it) must not be added.
  case scopesMixed
  /// A probability lies outside 0…1.
  case probabilityOutOfRange(Double)
  /// Edges of bins must ascend, and be at least two.
  case edgesNotAscending

  public var message: LocalizedText {
    switch self {
    case .stockAddedOverYears(let metric):
      LocalizedText(
        zh: "\(metric.rawValue) 是年末存量，不能跨年相加；请按年分组，或只选一年",
        en:
          "\(metric.rawValue) is a stock and cannot be added over years: group by year, or select one."
      )
    case .scopesMixed:
      LocalizedText(
        zh: "所选报告既有本级又有汇总，不能相加；请限定口径，或按口径分组",
        en: "The reports differ in scope and cannot be added: select one scope, or group by scope.")
    case .probabilityOutOfRange(let value):
      LocalizedText(
        zh: "分位数概率 \(value) 不在 0 到 1 之间", en: "The probability \(value) lies outside 0 to 1.")
    case .edgesNotAscending:
      LocalizedText(
        zh: "直方图的边界须递增，且不少于两个",
        en: "The edges of a histogram must ascend, and be at least two.")
    }
  }
}
