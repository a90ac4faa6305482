public import GXModel

extension Trend {
  public typealias Query = ResultQuery<Topic>

  /// What a trend is of.
  public struct Topic: Hashable, Sendable, Codable {
    public var metric: Metric
    /// The applicant column; `nil` for the total.
    public var applicant: Applicant?
    /// Whether only organs count that reported in every year.
    public var isPanel: Bool
    /// Whether log-linear slopes are fitted too.
    public var fitsRate: Bool

    public init(
      _ metric: Metric, applicant: Applicant? = nil, isPanel: Bool = false, fitsRate: Bool = false
    ) {
      self.metric = metric
      self.applicant = applicant
      self.isPanel = isPanel
      self.fitsRate = fitsRate
    }

    public var measure: Measure { Measure(metric, applicant) }

    private enum CodingKeys: String, CodingKey {
      case metric, applicant
      case isPanel = "panel"
      case fitsRate = "slope"
    }
  }
}

extension ResultQuery<Trend.Topic> {
  /// The trend of a metric, with the reports asked for one by one.
  public init(
    _ metric: Metric, applicant: Applicant? = nil, years: ClosedRange<Int>? = nil,
    region: DivisionCode? = nil, level: Level? = nil, organ: String? = nil,
    grouping: ResultGrouping = .none, scope: ScopeChoice = .automatic, isPanel: Bool = false,
    fitsRate: Bool = false
  ) {
    self.init(
      Trend.Topic(metric, applicant: applicant, isPanel: isPanel, fitsRate: fitsRate),
      reports: ReportSelection(
        years: years, region: region, level: level, organ: organ, scope: scope),
      grouping: grouping)
  }
}
