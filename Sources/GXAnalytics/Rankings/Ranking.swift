public import GXModel

/// Organs against their peers: estimates drawn to the peers' common value as far as few cases say little,
/// with intervals of the places and tiers of organs that cannot be told apart from the head of the tier.
///
/// Raw rates are never ranked: those of organs with few cases lie at both ends by chance. Peers are
/// organs of one level.
public struct Ranking: AnalyticsResult {
  public static let kind = "ranking"

  public typealias Query = ResultQuery<Topic>

  /// What organs are ranked by.
  public struct Topic: Hashable, Sendable {
    public var subject: RankingSubject
    /// Organs with a smaller denominator are left out and counted.
    public var smallestDenominator: Int

    public init(_ subject: RankingSubject, smallestDenominator: Int = 10) {
      self.subject = subject
      self.smallestDenominator = max(1, smallestDenominator)
    }
  }

  public let query: Query
  /// One for each level.
  public let peers: [PeerGroup]
  /// By level, then by place.
  public let rows: [Row]
  public let isSynthetic: Bool
  public let notes: [Note]

  private enum CodingKeys: String, CodingKey {
    case query, peers, rows, notes
    case isSynthetic = "synthetic"
  }
}

/// A rate that organs are ranked by.
public enum RankingSubject: Hashable, Sendable {
  case ratio(Ratio, Ratio.Convention)
  /// A count for each unit of another, or for each yearly report.
  case count(Measure, per: Metric?)
}

extension Ranking {
  /// The organs of one level and what they have in common.
  public struct PeerGroup: Hashable, Sendable, Codable {
    public let level: Level?
    /// The years that are added up for each organ.
    public let from: Int
    public let to: Int
    /// The organs that are ranked.
    public let organs: Int
    /// The organs left out because of a small denominator.
    public let small: Int
    /// The organs with a report but without the figures.
    public let missing: Int
    /// The peers' common value: all numerators over all denominators.
    public let centre: Double
    /// How much more the organs vary than chance alone makes them: the dispersion factor φ of the z-scores, the
    /// outermost tenth at either end drawn in; 1 is chance alone.
    @ExplicitNull public var phi: Double?
    /// The control limits over the range of denominators, from the smallest to the largest.
    public let funnel: [FunnelPoint]
  }

  /// The control limits of a denominator, widened by the overdispersion.
  public struct FunnelPoint: Hashable, Sendable, Codable {
    public let denominator: Int
    public let low95: Double
    public let high95: Double
    public let low998: Double
    public let high998: Double
  }

  /// Where an organ lies in the funnel of its peers.
  public enum Position: String, CaseIterable, Hashable, Sendable, Codable {
    case within
    case above95 = "above_95"
    case below95 = "below_95"
    case above998 = "above_998"
    case below998 = "below_998"
  }

  /// One organ.
  public struct Row: Hashable, Sendable, Codable {
    /// Counted from 1 within the level; by the shrunk estimate, the largest first.
    public let place: Int
    public let organ: String
    public let division: Region?
    public let level: Level?
    public let numerator: Int
    public let denominator: Int
    /// The numerator over the denominator as reported.
    public let ratio: Double
    /// The estimate drawn to the peers' common value, and its 95 % interval.
    public let shrunk: Double
    public let low: Double
    public let high: Double
    /// The places that the organ may have, with 95 %.
    public let placeLow: Int
    public let placeHigh: Int
    /// The organs of a tier cannot be told apart from its head, the first organ that no tier before holds.
    public let tier: Int
    public let position: Position

    private enum CodingKeys: String, CodingKey {
      case place, organ, division, level, numerator, denominator, ratio, shrunk, low, high, tier
      case position
      case placeLow = "place_low"
      case placeHigh = "place_high"
    }
  }
}
