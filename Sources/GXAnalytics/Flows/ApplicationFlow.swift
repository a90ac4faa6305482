import GXModel
public import GXStatistics

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
    public let pace: Pace

    private enum CodingKeys: String, CodingKey {
      case year, received, outcomes, organs, incomplete, unbalanced, pace
      case carriedIn = "carried_in"
      case carriedForward = "carried_forward"
    }

    /// All that was to be decided in the year.
    public var due: Int { carriedIn + received }
  }

  /// How fast applications were decided, as far as stocks and flows of a year tell.
  public struct Pace: Hashable, Sendable, Codable {
    /// Outcomes over applications received: below 1 the stock grows; `nil` where none were received.
    @ExplicitNull public var clearanceRate: Double?
    /// The days that what is carried forward would take at the pace of the year; `nil` without outcomes.
    @ExplicitNull public var backlogDays: Double?
    /// The mean days from receipt to outcome by Little's law; `nil` where none were received.
    @ExplicitNull public var timeInSystem: Double?
    /// Whether the year was near the steady state without which the law misleads.
    @ExplicitNull public var assumption: LittlesLaw.Assumption?

    private enum CodingKeys: String, CodingKey {
      case assumption
      case clearanceRate = "clearance_rate"
      case backlogDays = "backlog_days"
      case timeInSystem = "time_in_system_days"
    }

    init(_ flow: Flow?) {
      _clearanceRate = ExplicitNull(wrappedValue: flow?.clearanceRate)
      _backlogDays = ExplicitNull(wrappedValue: flow?.backlogDays)
      _timeInSystem = ExplicitNull(wrappedValue: flow?.timeInSystem?.days)
      _assumption = ExplicitNull(wrappedValue: flow?.timeInSystem?.assumption)
    }

    /// The time in the system where the law may be applied.
    var steadyTimeInSystem: Double? { assumption == .nearlySteady ? timeInSystem : nil }
  }
}
