public import GXModel

/// How the outcomes of applications are divided among classes, by year and group, with intervals that
/// hold for all classes of a row's distribution at once.
///
/// A report counts with all classes that its form has or not at all, so that shares always add to one.
/// A class that the form of a year lacks is no zero: it has no count and the status `notInForm`.
public struct OutcomeDistribution: AnalyticsResult {
  public static let kind = "outcomes"

  public typealias Query = ResultQuery<Topic>

  /// What is divided, and how.
  public struct Topic: Hashable, Sendable, Codable {
    public var detail: OutcomeDetail
    /// How the simultaneous intervals of the shares are made.
    public var interval: SimultaneousMethod
    /// Whether to bound the shares where cells are blank or contradict, which looks at each such report alone.
    public var boundsCells: Bool
    /// Whether only organs count that have all classes in every year.
    public var isPanel: Bool

    public init(
      _ detail: OutcomeDetail = .groups, interval: SimultaneousMethod = .goodman,
      boundsCells: Bool = false, isPanel: Bool = false
    ) {
      self.detail = detail
      self.interval = interval
      self.boundsCells = boundsCells
      self.isPanel = isPanel
    }

    private enum CodingKeys: String, CodingKey {
      case detail, interval
      case boundsCells = "bounds"
      case isPanel = "panel"
    }
  }

  public let query: Query
  /// By group, year and class.
  public let rows: [Row]
  /// By group and year.
  public let distances: [Distance]
  public let breaks: [Trend.SeriesBreak]
  public let isSynthetic: Bool
  public let notes: [Note]

  private enum CodingKeys: String, CodingKey {
    case query, rows, distances, breaks, notes
    case isSynthetic = "synthetic"
  }
}

/// How intervals that hold for all shares of a distribution at once are made.
public enum SimultaneousMethod: String, CaseIterable, Hashable, Sendable, Codable {
  /// Score intervals at the level that Bonferroni's inequality asks for: L. A. Goodman (1965).
  case goodman
  /// The shortest intervals of equal width about the shares: C. P. Sison, J. Glaz (1995).
  case sisonGlaz = "sison_glaz"
}

extension OutcomeDistribution {
  /// One class of outcomes in one year of one group.
  public struct Row: Hashable, Sendable, Codable {
    public let year: Int
    public let region: Region?
    public let level: Level?
    public let organ: String?
    public let applicant: Applicant?
    public let outcome: OutcomeClass
    /// The sum over the reports that give all classes; `nil` where there is none and where the form
    /// lacks the class.
    @ExplicitNull public var count: Int?
    /// The share of all classes; `nil` also where these are all zero.
    @ExplicitNull public var share: Double?
    /// The 95 % interval of the share, which holds for all classes of the year and group at once.
    @ExplicitNull public var low: Double?
    @ExplicitNull public var high: Double?
    /// The sum of all classes.
    @ExplicitNull public var total: Int?
    public let organs: Int
    public let missing: Int
    public let expected: Int
    public let segment: Int
    @ExplicitNull public var status: Status?
    /// What the share may be where cells are blank or contradict; `nil` where it was not asked for and where
    /// there are no such cells.
    public let bounds: ShareBounds?
  }

  /// How far the distribution of a year and group lies from another.
  public struct Distance: Hashable, Sendable, Codable {
    /// What a distribution is compared with.
    public enum Reference: String, Hashable, Sendable, Codable {
      /// The same group's in the year before.
      case previousYear = "previous_year"
      /// That of all groups together in the same year.
      case whole
    }

    public let year: Int
    public let region: Region?
    public let level: Level?
    public let organ: String?
    public let applicant: Applicant?
    public let reference: Reference
    /// Half the sum of the absolute differences of the shares, 0…1: the share of outcomes that would
    /// have to change their class.
    public let totalVariation: Double
    /// The root of the Jensen–Shannon divergence to base 2, 0…1.
    public let jensenShannon: Double

    private enum CodingKeys: String, CodingKey {
      case year, region, level, organ, applicant, reference
      case totalVariation = "total_variation"
      case jensenShannon = "jensen_shannon"
    }
  }
}

extension OutcomeDistribution.Row {
  var group: ResultGroup {
    ResultGroup(region: region, level: level, organ: organ, applicant: applicant)
  }
}

extension OutcomeDistribution.Distance {
  var group: ResultGroup {
    ResultGroup(region: region, level: level, organ: organ, applicant: applicant)
  }
}
