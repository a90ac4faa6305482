public import GXModel

/// One side against another: organs, regions or peer groups, over the same years and reports of one scope.
///
/// Where the second side contains organs of the first, it is compared without them.
public struct Comparison: AnalyticsResult {
  public static let kind = "comparison"

  /// What is compared.
  public struct Query: Hashable, Sendable, Codable {
    public var a: ComparisonSide
    public var b: ComparisonSide
    /// Only within a division; both sides where `nil`.
    public var reports: ReportSelection

    public init(
      _ a: ComparisonSide, _ b: ComparisonSide, reports: ReportSelection = ReportSelection()
    ) {
      self.a = a
      self.b = b
      self.reports = reports
    }
  }

  public let query: Query
  public let a: Side
  public let b: Side
  /// One for each ratio that both sides have.
  public let rows: [Row]
  /// The shares of the groups of outcomes.
  public let outcomes: [OutcomeShift]
  /// How far the two distributions of outcomes lie from each other; `nil` where a side has none.
  @ExplicitNull public var distance: Distance?
  /// The disclosure ratio's difference, split; `nil` where the applicants are not reported.
  @ExplicitNull public var split: Split?
  /// The disclosures of the first side over those expected of it at the second side's ratios.
  @ExplicitNull public var standardised: Standardised?
  public let isSynthetic: Bool
  public let notes: [Note]

  private enum CodingKeys: String, CodingKey {
    case query, a, b, rows, outcomes, distance, split, standardised, notes
    case isSynthetic = "synthetic"
  }
}

/// What stands on one side of a comparison.
public enum ComparisonSide: Hashable, Sendable {
  /// An organ by the normal form of its name.
  case organ(String)
  /// A division with all below it.
  case region(DivisionCode)
  /// The organs of a level, in a division or everywhere.
  case level(Level, within: DivisionCode?)
  /// The other organs of the first side's level.
  case peers
}

extension Comparison {
  /// A side as it was found in the corpus.
  public struct Side: Hashable, Sendable, Codable {
    public let name: LocalizedText
    public let organs: Int
    public let from: Int
    public let to: Int
  }

  /// A ratio on both sides.
  public struct Row: Hashable, Sendable, Codable {
    public let ratio: Ratio
    public let a: Estimate
    public let b: Estimate
    /// The first less the second.
    @ExplicitNull public var difference: Double?
    /// The 95 % interval of the difference; `nil` where the ratio is no proportion.
    @ExplicitNull public var low: Double?
    @ExplicitNull public var high: Double?
    /// The probability of such a difference by chance; `nil` where the ratio is no proportion.
    @ExplicitNull public var p: Double?
    /// Benjamini and Hochberg's q among the ratios of the comparison.
    @ExplicitNull public internal(set) var q: Double?
    public internal(set) var verdict: ComparisonVerdict
  }

  /// A ratio of sums with its 95 % interval.
  public struct Estimate: Hashable, Sendable, Codable {
    public let numerator: Int
    public let denominator: Int
    @ExplicitNull public var ratio: Double?
    @ExplicitNull public var low: Double?
    @ExplicitNull public var high: Double?
  }

  /// A class of outcomes on both sides.
  public struct OutcomeShift: Hashable, Sendable, Codable {
    public let outcome: OutcomeClass
    public let aCount: Int
    public let aShare: Double
    public let bCount: Int
    public let bShare: Double
    /// The first share less the second.
    public var difference: Double { aShare - bShare }

    private enum CodingKeys: String, CodingKey {
      case outcome
      case aCount = "a_count"
      case aShare = "a_share"
      case bCount = "b_count"
      case bShare = "b_share"
    }
  }

  public struct Distance: Hashable, Sendable, Codable {
    public let totalVariation: Double
    /// The root of the Jensen–Shannon divergence to base 2.
    public let jensenShannon: Double

    private enum CodingKeys: String, CodingKey {
      case totalVariation = "total_variation"
      case jensenShannon = "jensen_shannon"
    }
  }

  /// The difference of two disclosure ratios: what the mix of applicants makes of it, and what differs at
  /// the same mix. E. M. Kitagawa, JASA 50 (1955).
  public struct Split: Hashable, Sendable, Codable {
    /// The first ratio less the second, over outcomes whose applicant is reported.
    public let difference: Double
    /// The part that different shares of applicants make.
    public let mix: Double
    /// The part that remains at the same shares.
    public let behaviour: Double
  }

  /// Observed over expected at the same mix of applicants (indirect standardisation).
  public struct Standardised: Hashable, Sendable, Codable {
    public let observed: Int
    public let expected: Double
    public let ratio: Double
    /// Byar's 95 % limits.
    public let low: Double
    public let high: Double
  }
}
