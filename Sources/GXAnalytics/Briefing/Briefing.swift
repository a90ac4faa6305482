public import GXModel
public import GXStore

/// One year of a region, an organ or all reports on two pages: key figures with their change, ratios
/// with their intervals, what may be said of both, and what must be known to read them.
///
/// All numbers come from ``Trend`` and ``RatioTable``; a figure that nobody reported is said to be
/// missing, never zero.
public struct Briefing: Hashable, Sendable {
  /// What a briefing is of.
  public struct Query: Hashable, Sendable {
    /// The year; the last one with applications where `nil`.
    public var year: Int?
    public var region: DivisionCode?
    public var level: Level?
    public var organ: String?
    public var scope: ScopeChoice

    public init(
      year: Int? = nil, region: DivisionCode? = nil, level: Level? = nil, organ: String? = nil,
      scope: ScopeChoice = .automatic
    ) {
      self.year = year
      self.region = region
      self.level = level
      self.organ = organ
      self.scope = scope
    }
  }

  public let query: Query
  public let year: Int
  /// The applications over all years, which are drawn beside the text.
  public let applications: Trend
  /// The disclosure ratio over all years, which is drawn too.
  public let disclosure: RatioTable
  /// The key figures of the year and the one before, in the order of the table.
  let figures: [Trend]
  /// The ratios of both years, in the order of the table.
  let ratios: [RatioTable]

  /// The figures that a briefing tells, in its order.
  static let metrics: [Metric] = [
    .applicationsNew, .applicationsCarriedIn, .outcomeTotal, .applicationsCarriedOut, .reviewTotal,
    .litigationTotal, .proactiveTotal, .normativeDocumentsIssued,
  ]

  /// The ratios that a briefing tells, in its order.
  static let ratios: [Ratio] = [
    .disclosure, .denied, .unavailable, .carriedOver, .reviewCorrected, .litigationCorrected,
  ]

  /// - Throws: `AnalyticsError` when no report fits or the organ is not known.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    let applications = try Trend(query.trend(.applicationsNew, years: nil), in: corpus)
    let reported = applications.rows.filter { $0.sum != nil }.map(\.year)
    guard let year = query.year ?? reported.max() else { throw .noReports }
    // The year before is all that the tables compare with, and their notes are of both years only.
    let years = (year - 1)...year
    var figures: [Trend] = []
    for metric in Self.metrics {
      figures.append(try Trend(query.trend(metric, years: years), in: corpus))
    }
    var ratios: [RatioTable] = []
    for ratio in Self.ratios {
      ratios.append(try RatioTable(query.ratio(ratio, years: years), in: corpus))
    }
    self.query = query
    self.year = year
    self.figures = figures
    self.ratios = ratios
    self.applications = applications
    disclosure = try RatioTable(query.ratio(.disclosure, years: nil), in: corpus)
  }

  public var isSynthetic: Bool { applications.isSynthetic }
}

extension Briefing.Query {
  fileprivate func trend(_ metric: Metric, years: ClosedRange<Int>?) -> Trend.Query {
    Trend.Query(
      metric, years: years, region: region, level: level, organ: organ, scope: scope)
  }

  fileprivate func ratio(_ ratio: Ratio, years: ClosedRange<Int>?) -> RatioTable.Query {
    RatioTable.Query(
      ratio, years: years, region: region, level: level, organ: organ, scope: scope)
  }
}
