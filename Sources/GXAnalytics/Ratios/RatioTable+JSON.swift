import GXModel
import GXStatistics

extension RatioTable: Codable {
  private enum CodingKeys: String, CodingKey {
    case ratio, name, synthetic, query, rows, tests, breaks, notes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    query = try container.decode(Query.self, forKey: .query)
    rows = try container.decode([Row].self, forKey: .rows)
    tests = try container.decode([TrendTest].self, forKey: .tests)
    breaks = try container.decode([Trend.SeriesBreak].self, forKey: .breaks)
    isSynthetic = try container.decode(Bool.self, forKey: .synthetic)
    notes = try container.decode([Note].self, forKey: .notes)
  }

  /// Writes the ratio's id and name beside the query, for programs that know no catalogue.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(query.topic.ratio, forKey: .ratio)
    try container.encode(query.topic.ratio.name, forKey: .name)
    try container.encode(isSynthetic, forKey: .synthetic)
    try container.encode(query, forKey: .query)
    try container.encode(rows, forKey: .rows)
    try container.encode(tests, forKey: .tests)
    try container.encode(breaks, forKey: .breaks)
    try container.encode(notes, forKey: .notes)
  }
}
