/// What the catalogue says of a metric.
public struct MetricDefinition: Hashable, Sendable {
  public let metric: Metric
  /// The official label in Chinese (variants of several forms separated by ／) and its English name.
  public let name: LocalizedText
  public let unit: MetricUnit
  public let kind: MetricKind
  /// The forms that have the item; `n` where prose states it.
  public let forms: Set<Form>
  /// The metric of which this one is a part, if any.
  public let parent: Metric?
  /// How the forms or the catalogue define it as a formula, in words; empty when it is stated as is.
  public let formula: String
  public let note: String
  /// Whether forms C and D cross the metric with the applicant.
  public let hasApplicants: Bool
}

/// The unit that a metric's values are in; amounts are always in 万元.
public enum MetricUnit: String, CaseIterable, Hashable, Sendable, Codable {
  case item = "条"
  case document = "件"
  case entry = "项"
  case occasion = "次"
  case article = "篇"
  case office = "个"
  case person = "人"
  case attendance = "人次"
  case tenThousandYuan = "万元"

  /// The unit as it is printed behind a number in either language; empty where English needs none.
  public var label: LocalizedText {
    switch self {
    case .item: LocalizedText(zh: rawValue, en: "items")
    case .document: LocalizedText(zh: rawValue, en: "cases")
    case .entry: LocalizedText(zh: rawValue, en: "entries")
    case .occasion: LocalizedText(zh: rawValue, en: "times")
    case .article: LocalizedText(zh: rawValue, en: "articles")
    case .office: LocalizedText(zh: rawValue, en: "units")
    case .person: LocalizedText(zh: rawValue, en: "persons")
    case .attendance: LocalizedText(zh: rawValue, en: "attendances")
    case .tenThousandYuan: LocalizedText(zh: rawValue, en: "10,000 yuan")
    }
  }
}

/// How a metric's values may be added up.
public enum MetricKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// A flow of a year: adds over organs and over years. Whole numbers of at least zero.
  case count
  /// A stock at the year's end: adds over organs, never over years.
  case stock
  /// A signed change of a stock: adds over organs and years, may be negative.
  case signed
  /// Money in 万元: adds over organs and over years, exact decimals.
  case amount
  /// A sum of other metrics that joins several forms; read in no report.
  case composite

  /// Whether values of several years may be added.
  public var addsOverYears: Bool { self != .stock }
}
