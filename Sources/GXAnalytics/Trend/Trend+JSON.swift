import GXModel

extension Trend: Codable {
  private enum CodingKeys: String, CodingKey {
    case metric, name, unit, synthetic, query, rows, tests, breaks, events, notes
    case breakTests = "break_tests"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      query: try container.decode(Query.self, forKey: .query),
      rows: try container.decode([Row].self, forKey: .rows),
      tests: try container.decode([SegmentTest].self, forKey: .tests),
      breakTests: try container.decode([BreakTest].self, forKey: .breakTests),
      breaks: try container.decode([SeriesBreak].self, forKey: .breaks),
      events: try container.decode([Event].self, forKey: .events),
      isSynthetic: try container.decode(Bool.self, forKey: .synthetic),
      notes: try container.decode([Note].self, forKey: .notes))
  }

  /// Writes the metric's id, name and unit beside the query, for programs that know no catalogue.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(metric, forKey: .metric)
    try container.encode(metric.title, forKey: .name)
    try container.encode(metric.unit, forKey: .unit)
    try container.encode(isSynthetic, forKey: .synthetic)
    try container.encode(query, forKey: .query)
    try container.encode(rows, forKey: .rows)
    try container.encode(tests, forKey: .tests)
    try container.encode(breakTests, forKey: .breakTests)
    try container.encode(breaks, forKey: .breaks)
    try container.encode(events, forKey: .events)
    try container.encode(notes, forKey: .notes)
  }
}
