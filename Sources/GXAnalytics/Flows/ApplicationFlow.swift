import GXModel

/// Where the applications of a year came from and what became of them: carried in and received on one
/// side, the outcomes and what is carried forward on the other.
///
/// Only reports that give every part and whose parts balance (the rule `T3.balance` of the official
/// table: received + carried in = outcomes + carried forward) are added up, so that nothing is lost on
/// the way; the others are counted.
public struct ApplicationFlow: AnalyticsResult {
  public static let kind = "flow"

  public typealias Query = ResultQuery<Topic>

  /// A flow has no options of its own.
  public struct Topic: Hashable, Sendable, Codable {
    public init() {}
  }

  public let query: Query
  /// One a year with reports.
  public let rows: [Row]
  public let isSynthetic: Bool
  public let notes: [Note]

  private enum CodingKeys: String, CodingKey {
    case query, rows, notes
    case isSynthetic = "synthetic"
  }
}

extension ApplicationFlow {
  /// One year.
  public struct Row: Hashable, Sendable, Codable {
    /// A group of outcomes with its count.
    public struct Outcome: Hashable, Sendable, Codable {
      public let outcome: OutcomeClass
      public let count: Int
    }

    public let year: Int
    public let carriedIn: Int
    public let received: Int
    /// In the order of the form.
    public let outcomes: [Outcome]
    public let carriedForward: Int
    /// The reports that are added up.
    public let organs: Int
    /// Reports that lack a part.
    public let incomplete: Int
    /// Reports whose parts do not balance.
    public let unbalanced: Int

    private enum CodingKeys: String, CodingKey {
      case year, received, outcomes, organs, incomplete, unbalanced
      case carriedIn = "carried_in"
      case carriedForward = "carried_forward"
    }

    /// All that was to be decided in the year.
    public var due: Int { carriedIn + received }
  }
}
