/// What a result is of: its topic, the reports it rests on, and what its rows are divided by.
public struct ResultQuery<Topic: Codable & Hashable & Sendable>: Hashable, Sendable {
  public var topic: Topic
  public var reports: ReportSelection
  public var grouping: ResultGrouping

  public init(
    _ topic: Topic, reports: ReportSelection = ReportSelection(), grouping: ResultGrouping = .none
  ) {
    self.topic = topic
    self.reports = reports
    self.grouping = grouping
  }
}

/// What the rows of a result are divided by, beside the year.
public enum ResultGrouping: String, CaseIterable, Hashable, Sendable, Codable {
  case none
  /// The divisions next below the region of the question; the provinces where it has none.
  case region
  case level, organ
  /// The columns of the table of applications since 2019.
  case applicant
}

extension ResultQuery: Codable {
  private enum CodingKeys: String, CodingKey {
    case grouping = "by"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try Topic(from: decoder), reports: try ReportSelection(from: decoder),
      grouping: try container.decode(ResultGrouping.self, forKey: .grouping))
  }

  /// Writes the keys of the topic and of the reports side by side.
  public func encode(to encoder: any Encoder) throws {
    try topic.encode(to: encoder)
    try reports.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(grouping, forKey: .grouping)
  }
}
