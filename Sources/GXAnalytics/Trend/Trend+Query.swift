public import GXModel

extension Trend {
  /// What a trend is of.
  public struct Query: Hashable, Sendable {
    public var metric: Metric
    /// The applicant column; `nil` for the total.
    public var applicant: Applicant?
    /// The years; all of the corpus where `nil`.
    public var years: ClosedRange<Int>?
    /// A division with all below it.
    public var region: DivisionCode?
    public var level: Level?
    /// The normal form of an organ's name.
    public var organ: String?
    public var grouping: ResultGrouping
    public var scope: ScopeChoice
    /// Whether only organs count that reported in every year.
    public var isPanel: Bool
    /// Whether log-linear slopes are fitted too.
    public var fitsRate: Bool

    public init(
      _ metric: Metric, applicant: Applicant? = nil, years: ClosedRange<Int>? = nil,
      region: DivisionCode? = nil, level: Level? = nil, organ: String? = nil,
      grouping: ResultGrouping = .none, scope: ScopeChoice = .automatic, isPanel: Bool = false,
      fitsRate: Bool = false
    ) {
      self.metric = metric
      self.applicant = applicant
      self.years = years
      self.region = region
      self.level = level
      self.organ = organ
      self.grouping = grouping
      self.scope = scope
      self.isPanel = isPanel
      self.fitsRate = fitsRate
    }

    public var measure: Measure { Measure(metric, applicant) }
  }
}

extension Trend.Query: Codable {
  private enum CodingKeys: String, CodingKey {
    case metric, applicant, years, region, level, organ, scope
    case grouping = "by"
    case isPanel = "panel"
    case fitsRate = "slope"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Metric.self, forKey: .metric),
      applicant: try container.decodeIfPresent(Applicant.self, forKey: .applicant),
      years: try container.decodeIfPresent(YearRange.self, forKey: .years)?.range,
      region: try container.decodeIfPresent(DivisionCode.self, forKey: .region),
      level: try container.decodeIfPresent(Level.self, forKey: .level),
      organ: try container.decodeIfPresent(String.self, forKey: .organ),
      grouping: try container.decodeIfPresent(ResultGrouping.self, forKey: .grouping) ?? .none,
      scope: try container.decodeIfPresent(ScopeChoice.self, forKey: .scope) ?? .automatic,
      isPanel: try container.decodeIfPresent(Bool.self, forKey: .isPanel) ?? false,
      fitsRate: try container.decodeIfPresent(Bool.self, forKey: .fitsRate) ?? false)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(metric, forKey: .metric)
    try container.encodeIfPresent(applicant, forKey: .applicant)
    try container.encodeIfPresent(years.map(YearRange.init), forKey: .years)
    try container.encodeIfPresent(region, forKey: .region)
    try container.encodeIfPresent(level, forKey: .level)
    try container.encodeIfPresent(organ, forKey: .organ)
    try container.encode(grouping, forKey: .grouping)
    try container.encode(scope, forKey: .scope)
    try container.encode(isPanel, forKey: .isPanel)
    try container.encode(fitsRate, forKey: .fitsRate)
  }
}

/// Years as `{"from": 2019, "to": 2024}`.
struct YearRange: Codable {
  let range: ClosedRange<Int>

  private enum CodingKeys: String, CodingKey {
    case from, to
  }

  init(_ range: ClosedRange<Int>) { self.range = range }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let from = try container.decode(Int.self, forKey: .from)
    let to = try container.decode(Int.self, forKey: .to)
    guard from <= to else {
      throw DecodingError.dataCorruptedError(
        forKey: .to, in: container, debugDescription: "The years end before they begin.")
    }
    range = from...to
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(range.lowerBound, forKey: .from)
    try container.encode(range.upperBound, forKey: .to)
  }
}
