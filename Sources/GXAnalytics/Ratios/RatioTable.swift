public import GXModel
public import GXStatistics

/// A ratio by year and group, with intervals.
///
/// The ratio is one of sums over organs; mean and median of the organs' own ratios stand beside it, over
/// those with a denominator large enough. A ratio over nothing is undefined.
public struct RatioTable: AnalyticsResult {
  public static let kind = "ratio"

  public typealias Query = ResultQuery<Topic>

  /// Which ratio, and how its figures are made.
  public struct Topic: Hashable, Sendable, Codable {
    public var ratio: Ratio
    public var convention: Ratio.Convention
    public var method: ProportionMethod
    /// Organs with a smaller denominator count in the sums but not in mean and median of ratios.
    public var smallestDenominator: Int
    /// Whether to bound the ratio where cells are blank or contradict, which looks at each such report alone.
    public var boundsCells: Bool
    /// Whether only organs count that have the ratio's figures in every year.
    public var isPanel: Bool

    public init(
      _ ratio: Ratio, convention: Ratio.Convention = .concluded,
      method: ProportionMethod = .wilson, smallestDenominator: Int = 10, boundsCells: Bool = false,
      isPanel: Bool = false
    ) {
      self.ratio = ratio
      self.convention = convention
      self.method = method
      self.smallestDenominator = smallestDenominator
      self.boundsCells = boundsCells
      self.isPanel = isPanel
    }

    private enum CodingKeys: String, CodingKey {
      case ratio, convention, method
      case smallestDenominator = "smallest_denominator"
      case boundsCells = "bounds"
      case isPanel = "panel"
    }
  }

  public let query: Query
  /// By group, then by year.
  public let rows: [Row]
  /// One for each group and segment with at least two years, where the ratio is a proportion.
  public let tests: [TrendTest]
  public let breaks: [Trend.SeriesBreak]
  public let isSynthetic: Bool
  public let notes: [Note]
}

extension ResultQuery<RatioTable.Topic> {
  /// A ratio, with the reports asked for one by one.
  public init(
    _ ratio: Ratio, convention: Ratio.Convention = .concluded, method: ProportionMethod = .wilson,
    years: ClosedRange<Int>? = nil, region: DivisionCode? = nil, level: Level? = nil,
    organ: String? = nil, grouping: ResultGrouping = .none, scope: ScopeChoice = .automatic,
    smallestDenominator: Int = 10
  ) {
    self.init(
      RatioTable.Topic(
        ratio, convention: convention, method: method, smallestDenominator: smallestDenominator),
      reports: ReportSelection(
        years: years, region: region, level: level, organ: organ, scope: scope),
      grouping: grouping)
  }
}
