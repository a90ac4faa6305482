public import GXModel

/// Which reports a result rests on; each part that is `nil` lets all through.
public struct ReportSelection: Hashable, Sendable {
  public var years: ClosedRange<Int>?
  /// A division with all below it.
  public var region: DivisionCode?
  public var level: Level?
  /// The normal form of an organ's name.
  public var organ: String?
  public var scope: ScopeChoice

  public init(
    years: ClosedRange<Int>? = nil, region: DivisionCode? = nil, level: Level? = nil,
    organ: String? = nil, scope: ScopeChoice = .automatic
  ) {
    self.years = years
    self.region = region
    self.level = level
    self.organ = organ
    self.scope = scope
  }

  func planner(isByLevel: Bool) -> CoverPlanner {
    CoverPlanner(
      years: years, region: region, level: level, organ: organ, scope: scope, isByLevel: isByLevel)
  }

  /// What is shown, and of which region and organ: 湖南省收到申请数; Applications received, Hunan.
  package func title(_ measure: LocalizedText) -> LocalizedText {
    let region = region.map { DivisionTable.standard.placeName(of: $0) }
    let organ = organ.map { LocalizedText(zh: $0, en: $0) }
    let places = [region, organ].compactMap(\.self)
    return LocalizedText(
      zh: places.map(\.zh).joined(separator: " ") + measure.zh,
      en: ([measure.en] + places.map(\.en)).joined(separator: ", "))
  }
}

extension ReportSelection: Codable {
  private enum CodingKeys: String, CodingKey {
    case years, region, level, organ, scope
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      years: try container.decodeIfPresent(YearRange.self, forKey: .years)?.range,
      region: try container.decodeIfPresent(DivisionCode.self, forKey: .region),
      level: try container.decodeIfPresent(Level.self, forKey: .level),
      organ: try container.decodeIfPresent(String.self, forKey: .organ),
      scope: try container.decode(ScopeChoice.self, forKey: .scope))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(years.map(YearRange.init), forKey: .years)
    try container.encodeIfPresent(region, forKey: .region)
    try container.encodeIfPresent(level, forKey: .level)
    try container.encodeIfPresent(organ, forKey: .organ)
    try container.encode(scope, forKey: .scope)
  }
}
