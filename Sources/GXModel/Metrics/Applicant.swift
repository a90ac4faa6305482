/// A column of the table of applications in forms C and D; the total (总计) is the absence of one.
public enum Applicant: String, CaseIterable, Hashable, Sendable, Codable {
  case natural, commercial, research, social, legal, other

  /// The official column heading.
  public var name: LocalizedText {
    switch self {
    case .natural: LocalizedText(zh: "自然人", en: "Natural persons")
    case .commercial: LocalizedText(zh: "商业企业", en: "Commercial enterprises")
    case .research: LocalizedText(zh: "科研机构", en: "Research institutions")
    case .social: LocalizedText(zh: "社会公益组织", en: "Social organisations")
    case .legal: LocalizedText(zh: "法律服务机构", en: "Legal services")
    case .other: LocalizedText(zh: "其他", en: "Other organisations")
    }
  }
}

/// A figure's name within a report: a metric, and for the table of applications the applicant.
public struct Measure: Hashable, Sendable {
  public let metric: Metric
  /// The applicant column; `nil` for the total.
  public let applicant: Applicant?

  public init(_ metric: Metric, _ applicant: Applicant? = nil) {
    self.metric = metric
    self.applicant = applicant
  }
}
