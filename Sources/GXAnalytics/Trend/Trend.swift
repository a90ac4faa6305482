public import GXModel

/// A metric over the years: sums, averages, change, breaks and a test of each unbroken stretch.
///
/// Missing is never zero: each row says how many organs its figures rest on and how many are missing.
/// The rows are cut into segments wherever the definitions of the forms make years incomparable; no
/// change is given and no test made across a break.
///
///     let trend = try Trend(Trend.Query(.applicationsNew, years: 2019...2024), in: corpus)
///     print(trend.table.text(in: .english))
public struct Trend: AnalyticsResult {
  public static let kind = "trend"

  public let query: Query
  /// By group, then by year; years without any figure are rows too.
  public let rows: [Row]
  /// One for each group and segment that has at least two years with a figure.
  public let tests: [SegmentTest]
  /// One for each group and change of law within a segment.
  public let breakTests: [BreakTest]
  /// Where the series breaks, by year.
  public let breaks: [SeriesBreak]
  /// Changes of law in the years shown, which do not break the series.
  public let events: [Event]
  /// Whether any report behind the figures is synthetic.
  public let isSynthetic: Bool
  public let notes: [Note]

  init(
    query: Query, rows: [Row], tests: [SegmentTest], breakTests: [BreakTest],
    breaks: [SeriesBreak], events: [Event], isSynthetic: Bool, notes: [Note]
  ) {
    self.query = query
    self.rows = rows
    self.tests = tests
    self.breakTests = breakTests
    self.breaks = breaks
    self.events = events
    self.isSynthetic = isSynthetic
    self.notes = notes
  }

  public var metric: Metric { query.topic.metric }
}

extension Trend {
  /// The first year of a new segment, and why the years before it cannot be compared with it.
  public struct SeriesBreak: Hashable, Sendable, Codable {
    public let year: Int
    public let reason: LocalizedText
    /// The legal source of the reason.
    public let source: String
    /// The level whose series breaks, where the trend is grouped by level; else `nil`.
    public let level: Level?
  }

  /// A change of law that concerns the metric.
  public struct Event: Hashable, Sendable, Codable {
    /// The first reporting year under the new law.
    public let year: Int
    public let description: LocalizedText
    public let source: String
  }
}
