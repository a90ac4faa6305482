public import GXModel

/// Where reports break the identities of their forms, alone and from year to year, and which cell is wrong
/// where one change mends all.
///
/// An identity is judged only where all its cells have values: a missing cell breaks nothing.
public struct AuditReport: AnalyticsResult {
  public static let kind = "audit"

  public typealias Query = ResultQuery<Topic>

  /// What is looked for.
  public struct Topic: Hashable, Sendable, Codable {
    /// Whether to report only what the form itself demands.
    public var errorsOnly: Bool
    /// Whether to bound blank and conflicting cells, which looks at each such report alone.
    public var boundsCells: Bool

    public init(errorsOnly: Bool = false, boundsCells: Bool = false) {
      self.errorsOnly = errorsOnly
      self.boundsCells = boundsCells
    }

    private enum CodingKeys: String, CodingKey {
      case errorsOnly = "errors_only"
      case boundsCells = "bounds"
    }
  }

  public let query: Query
  /// By year, then by organ.
  public let rows: [Row]
  /// How often each rule was judged and broken.
  public let counts: [RuleCount]
  /// The reports that one change of their table would make consistent.
  public let repairs: [Repair]
  /// Figures that changed from one year to the next as none of the organ's peers' did.
  public let outliers: [Outlier]
  /// What the identities allow for blank and conflicting cells, where that is asked for.
  public let bounds: [Bound]
  /// The reports looked at.
  public let reports: Int
  public let isSynthetic: Bool
  public let notes: [Note]

  private enum CodingKeys: String, CodingKey {
    case query, rows, counts, repairs, outliers, bounds, reports, notes
    case isSynthetic = "synthetic"
  }
}

extension AuditReport {
  /// What was found while reading a report.
  public struct Reading: Hashable, Sendable {
    public let source: Source
    public let findings: [Finding]

    public init(_ report: ParsedReport) {
      source = report.source
      findings = report.findings
    }
  }

  /// The report that something is said of.
  public struct Subject: Hashable, Sendable, Codable {
    public let year: Int
    public let organ: String
    public let division: DivisionCode?
    public let form: Form
    public let scope: Scope
    /// The name by which a person finds the report again.
    public let source: String
  }

  /// A broken rule.
  public struct Row: Hashable, Sendable, Codable {
    public let subject: Subject
    public let rule: Rule
    public let severity: Severity
    /// The figure that the rule speaks of.
    public let metric: Metric?
    public let applicant: Applicant?
    /// What the other cells give.
    @ExplicitNull public var expected: Quantity?
    @ExplicitNull public var found: Quantity?
    public let message: LocalizedText
  }

  /// A rule and how many of the identities that could be judged are broken.
  public struct RuleCount: Hashable, Sendable, Codable {
    public let rule: Rule
    public let severity: Severity
    public let judged: Int
    public let broken: Int
  }

  /// The only change of one cell, or move of a value between two cells of a row, that makes a report
  /// satisfy all identities of its form. A suggestion: figures are never changed.
  public struct Repair: Hashable, Sendable, Codable {
    /// A cell with the value that it has and the one that it would need.
    public struct Change: Hashable, Sendable, Codable {
      public let metric: Metric
      public let applicant: Applicant?
      public let from: Quantity
      public let to: Quantity
    }

    public let subject: Subject
    public let changes: [Change]
  }

  /// A change from one year to the next that lies far outside those of the peers: organs of one level and
  /// scope. It may be true.
  public struct Outlier: Hashable, Sendable, Codable {
    public let subject: Subject
    public let metric: Metric
    /// The figure of the year before.
    public let before: Quantity
    public let value: Quantity
  }

  /// The smallest and the largest value that all identities of the form allow together.
  public struct Bound: Hashable, Sendable, Codable {
    public let subject: Subject
    public let metric: Metric
    public let applicant: Applicant?
    /// `blank` or `conflicting`.
    public let status: Status
    public let low: Int
    public let high: Int
  }
}
