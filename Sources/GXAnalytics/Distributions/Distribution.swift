public import GXModel

/// How a metric is distributed over organs, by year and group: quantiles, zeros, concentration.
///
/// Only organs that report the figure are in it; those that report zero count as zeros, those that report
/// nothing are missing. Quantiles are of type 7 of Hyndman and Fan (1996).
public struct Distribution: AnalyticsResult {
  public static let kind = "distribution"

  public typealias Query = ResultQuery<Topic>

  /// What is distributed, and how it is summed up.
  public struct Topic: Hashable, Sendable, Codable {
    public var metric: Metric
    /// The applicant column; `nil` for the total.
    public var applicant: Applicant?
    public var scale: HistogramScale
    /// The number of organs whose joint share is given.
    public var top: Int
    /// Whether only organs count that report the figure in every year.
    public var isPanel: Bool

    public init(
      _ metric: Metric, applicant: Applicant? = nil, scale: HistogramScale = .logarithmic,
      top: Int = 10, isPanel: Bool = false
    ) {
      self.metric = metric
      self.applicant = applicant
      self.scale = scale
      self.top = max(1, top)
      self.isPanel = isPanel
    }

    public var measure: Measure { Measure(metric, applicant) }

    private enum CodingKeys: String, CodingKey {
      case metric, applicant, scale, top
      case isPanel = "panel"
    }
  }

  public let query: Query
  /// By group, then by year.
  public let rows: [Row]
  /// One for each row with a value that is not zero; with negative ones on the linear scale only.
  public let histograms: [Bins]
  /// One for each row with a value, from which every other picture of the distribution can be made.
  public let values: [Values]
  /// One for each row whose values have shares.
  public let lorenz: [LorenzCurve]
  /// Values far from those of the organ's peers, by group, year and score.
  public let outliers: [Outlier]
  public let breaks: [Trend.SeriesBreak]
  public let isSynthetic: Bool
  public let notes: [Note]

  private enum CodingKeys: String, CodingKey {
    case query, rows, histograms, values, lorenz, outliers, breaks, notes
    case isSynthetic = "synthetic"
  }
}

/// The scale on which the bins of a histogram are equally wide.
public enum HistogramScale: String, CaseIterable, Hashable, Sendable, Codable {
  case linear
  /// log(1 + x), for values of very different size.
  case logarithmic = "log1p"
}

extension Distribution {
  /// One year of one group.
  public struct Row: Hashable, Sendable, Codable {
    public let year: Int
    public let region: Region?
    public let level: Level?
    /// The organs whose value is in the distribution.
    public let organs: Int
    public let missing: Int
    public let expected: Int
    /// The organs that report zero, which are among `organs`.
    public let zeros: Int
    @ExplicitNull public var sum: Quantity?
    @ExplicitNull public var mean: Double?
    @ExplicitNull public var min: Double?
    @ExplicitNull public var q1: Double?
    @ExplicitNull public var median: Double?
    @ExplicitNull public var q3: Double?
    @ExplicitNull public var p90: Double?
    @ExplicitNull public var max: Double?
    @ExplicitNull public var concentration: Concentration?
    public let segment: Int
    @ExplicitNull public var status: Status?
  }

  /// How unevenly a sum is divided among organs; undefined for negative values and where all are zero.
  public struct Concentration: Hashable, Sendable, Codable {
    /// Gini's coefficient with the factor n/(n−1); `nil` for one organ.
    @ExplicitNull public var gini: Double?
    public let theil: Double
    /// The parts of Theil's index between and within the divisions next below the region of the question.
    public let theilBetween: Double
    public let theilWithin: Double
    /// The Herfindahl–Hirschman index, 1/n…1.
    public let hhi: Double
    /// The share of the largest organs, as many as the topic asks for.
    public let topShare: Double

    private enum CodingKeys: String, CodingKey {
      case gini, theil, hhi
      case theilBetween = "theil_between"
      case theilWithin = "theil_within"
      case topShare = "top_share"
    }
  }

  /// How many organs have a value in each of some neighbouring ranges; zeros stand apart.
  public struct Bins: Hashable, Sendable, Codable {
    public struct Bin: Hashable, Sendable, Codable {
      /// The lower edge, which is in the bin, and the upper one, which only the last bin has.
      public let low: Double
      public let high: Double
      public let count: Int
    }

    public let year: Int
    public let region: Region?
    public let level: Level?
    public let zeros: Int
    /// Of the values that are not zero.
    public let bins: [Bin]
  }

  /// The values of a year and group, each once, with how many organs have it.
  public struct Values: Hashable, Sendable, Codable {
    public let year: Int
    public let region: Region?
    public let level: Level?
    /// In ascending order.
    public let distinct: [Double]
    /// One for each distinct value.
    public let organs: [Int]

    /// Every organ's value, in ascending order.
    public var all: [Double] {
      zip(distinct, organs).flatMap { [Double](repeating: $0, count: max(0, $1)) }
    }
  }

  /// A value far from those of the organ's peers: the organs of its level in the same row. It may be true.
  public struct Outlier: Hashable, Sendable, Codable {
    /// Beyond this many robust standard deviations: B. Iglewicz, D. C. Hoaglin (1993).
    public static let limit = 3.5
    /// With fewer peers above zero nobody is called an outlier.
    public static let fewestPeers = 10

    public let year: Int
    public let region: Region?
    public let level: Level?
    public let organ: String
    public let division: DivisionCode?
    public let value: Quantity
    /// (y − median) / (1.4826 · MAD) with y = log(1 + value).
    public let score: Double
  }

  /// The share of the sum that the organs with the least hold together.
  public struct LorenzCurve: Hashable, Sendable, Codable {
    public struct Point: Hashable, Sendable, Codable {
      /// The share of the organs, those with the least first.
      public let organs: Double
      /// Their share of the sum.
      public let share: Double
    }

    public let year: Int
    public let region: Region?
    public let level: Level?
    /// At most 101 points from (0, 0) to (1, 1).
    public let points: [Point]
  }
}

extension Distribution.Row {
  var group: ResultGroup { ResultGroup(region: region, level: level) }
}
