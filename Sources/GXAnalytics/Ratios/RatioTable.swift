public import GXModel
public import GXStatistics

/// A ratio by year and group, with intervals.
///
/// The ratio is one of sums over organs; mean and median of the organs' own ratios stand beside it, over
/// those with a denominator large enough. A ratio over nothing is undefined.
public struct RatioTable: Hashable, Sendable {
  public let query: Query
  /// By group, then by year.
  public let rows: [Row]
  public let breaks: [Trend.SeriesBreak]
  public let isSynthetic: Bool
  public let notes: [Note]

  /// What a ratio table is of.
  public struct Query: Hashable, Sendable {
    /// What the rows are divided by, beside the year.
    public enum Grouping: String, CaseIterable, Hashable, Sendable, Codable {
      case none, region, level, organ
    }

    public var ratio: Ratio
    public var convention: Ratio.Convention
    public var method: ProportionMethod
    public var years: ClosedRange<Int>?
    /// A division with all below it.
    public var region: DivisionCode?
    public var level: Level?
    public var organ: String?
    public var grouping: Grouping
    public var scope: ScopeChoice
    /// Organs with a smaller denominator count in the sums but not in mean and median of ratios.
    public var smallestDenominator: Int

    public init(
      _ ratio: Ratio, convention: Ratio.Convention = .concluded,
      method: ProportionMethod = .wilson, years: ClosedRange<Int>? = nil,
      region: DivisionCode? = nil, level: Level? = nil, organ: String? = nil,
      grouping: Grouping = .none, scope: ScopeChoice = .automatic, smallestDenominator: Int = 10
    ) {
      self.ratio = ratio
      self.convention = convention
      self.method = method
      self.years = years
      self.region = region
      self.level = level
      self.organ = organ
      self.grouping = grouping
      self.scope = scope
      self.smallestDenominator = smallestDenominator
    }
  }
}
