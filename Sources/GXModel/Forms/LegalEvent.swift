/// A change of law that a series of some metrics must mention, without any change of form.
public struct LegalEvent: Hashable, Sendable {
  /// The first reporting year under the new law.
  public let year: Int
  public let description: LocalizedText
  public let source: String
  private let pattern: String

  /// The events that concern a metric, by year.
  public static func events(concerning metric: Metric) -> [LegalEvent] {
    all.filter { metric.matches($0.pattern) }.sorted { $0.year < $1.year }
  }

  private static let all = EmbeddedTable.rows(of: PackageResources.events_csv)
    .compactMap(LegalEvent.init(row:))

  init?(row: [String: String]) {
    guard let year = Int(row["year"] ?? ""), let pattern = row["metric"] else { return nil }
    self.year = year
    self.pattern = pattern
    description = LocalizedText(zh: row["zh"] ?? "", en: row["en"] ?? "")
    source = row["source"] ?? ""
  }
}
