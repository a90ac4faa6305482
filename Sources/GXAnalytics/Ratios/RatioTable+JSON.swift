import GXModel
import GXStatistics

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension RatioTable: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, ratio, name, synthetic, query, rows, breaks, notes
  }

  /// Reads the JSON of a ratio table.
  ///
  /// - Throws: `DecodingError` when it is the JSON of something else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(String.self, forKey: .kind)
    guard kind == "ratio" else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "'\(kind)' is not 'ratio'.")
    }
    query = try container.decode(Query.self, forKey: .query)
    rows = try container.decode([Row].self, forKey: .rows)
    breaks = try container.decode([Trend.SeriesBreak].self, forKey: .breaks)
    isSynthetic = try container.decode(Bool.self, forKey: .synthetic)
    notes = try container.decode([Note].self, forKey: .notes)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("ratio", forKey: .kind)
    try container.encode(query.ratio, forKey: .ratio)
    try container.encode(query.ratio.name, forKey: .name)
    try container.encode(isSynthetic, forKey: .synthetic)
    try container.encode(query, forKey: .query)
    try container.encode(rows, forKey: .rows)
    try container.encode(breaks, forKey: .breaks)
    try container.encode(notes, forKey: .notes)
  }

  /// The table as JSON, keys in alphabetical order, with a line end.
  public func json() throws -> Data { try ResultJSON.data(of: self) }
}

extension RatioTable.Query: Codable {
  private enum CodingKeys: String, CodingKey {
    case ratio, convention, method, years, region, level, organ, scope
    case grouping = "by"
    case smallestDenominator = "smallest_denominator"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Ratio.self, forKey: .ratio),
      convention: try container.decode(Ratio.Convention.self, forKey: .convention),
      method: try container.decode(ProportionMethod.self, forKey: .method),
      years: try container.decodeIfPresent(YearRange.self, forKey: .years)?.range,
      region: try container.decodeIfPresent(DivisionCode.self, forKey: .region),
      level: try container.decodeIfPresent(Level.self, forKey: .level),
      organ: try container.decodeIfPresent(String.self, forKey: .organ),
      grouping: try container.decode(Grouping.self, forKey: .grouping),
      scope: try container.decode(ScopeChoice.self, forKey: .scope),
      smallestDenominator: try container.decode(Int.self, forKey: .smallestDenominator))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(ratio, forKey: .ratio)
    try container.encode(convention, forKey: .convention)
    try container.encode(method, forKey: .method)
    try container.encodeIfPresent(years.map(YearRange.init), forKey: .years)
    try container.encodeIfPresent(region, forKey: .region)
    try container.encodeIfPresent(level, forKey: .level)
    try container.encodeIfPresent(organ, forKey: .organ)
    try container.encode(grouping, forKey: .grouping)
    try container.encode(scope, forKey: .scope)
    try container.encode(smallestDenominator, forKey: .smallestDenominator)
  }
}
