import GXModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Trend: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, metric, name, unit, synthetic, query, rows, tests, breaks, events, notes
    case breakTests = "break_tests"
  }

  /// Reads the JSON of a trend.
  ///
  /// - Throws: `DecodingError` when it is the JSON of something else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(String.self, forKey: .kind)
    guard kind == "trend" else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "'\(kind)' is not 'trend'.")
    }
    self.init(
      query: try container.decode(Query.self, forKey: .query),
      rows: try container.decode([Row].self, forKey: .rows),
      tests: try container.decode([SegmentTest].self, forKey: .tests),
      breakTests: try container.decodeIfPresent([BreakTest].self, forKey: .breakTests) ?? [],
      breaks: try container.decode([SeriesBreak].self, forKey: .breaks),
      events: try container.decode([Event].self, forKey: .events),
      isSynthetic: try container.decode(Bool.self, forKey: .synthetic),
      notes: try container.decode([Note].self, forKey: .notes))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("trend", forKey: .kind)
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

  /// The trend as JSON, keys in alphabetical order, with a line end.
  public func json() throws -> Data { try ResultJSON.data(of: self) }
}

/// How all results are written as JSON.
enum ResultJSON {
  static func data(of result: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(result)
    data.append(0x0A)
    return data
  }
}
