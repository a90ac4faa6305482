/// One figure of one report, with its status and the place where it was read.
public struct Observation: Hashable, Sendable {
  /// How a figure was found.
  public enum Origin: String, CaseIterable, Hashable, Sendable, Codable {
    case table, prose, identity
  }

  public let measure: Measure
  /// The value in the metric's unit (amounts in 万元); `nil` exactly when the status carries none.
  public let value: Quantity?
  public let status: Status
  public let origin: Origin
  /// The scope, where it differs from the report's.
  public let scope: Scope?
  public let evidence: Evidence
  /// Whether this is the one that counts, where a report gives the figure more than once; `nil`
  /// where there is no choice.
  public var isPreferred: Bool?

  /// An observation that states a value.
  ///
  /// - Parameters:
  ///   - measure: what is counted.
  ///   - value: in the unit of the metric.
  ///   - status: a status that carries a value; `reported` when it does not.
  ///   - origin: where in the report it stands.
  ///   - scope: whose figure it is, where not that of the report.
  ///   - evidence: the place that it was read from.
  public init(
    _ measure: Measure, value: Quantity, status: Status = .reported, origin: Origin,
    scope: Scope? = nil, evidence: Evidence
  ) {
    self.measure = measure
    self.value = value
    self.status = status.hasValue ? status : .reported
    self.origin = origin
    self.scope = scope
    self.evidence = evidence
  }

  /// An observation that there is no value, and why.
  public init(
    _ measure: Measure, without reason: MissingReason, origin: Origin, scope: Scope? = nil,
    evidence: Evidence
  ) {
    self.measure = measure
    value = nil
    status = reason.status
    self.origin = origin
    self.scope = scope
    self.evidence = evidence
  }

  /// Whether this may be the one that counts for its measure in the report's own scope.
  package var mayCount: Bool { scope == nil && isPreferred ?? true }

  public var metric: Metric { measure.metric }
  public var applicant: Applicant? { measure.applicant }
}

/// Why an observation has no value.
public enum MissingReason: Hashable, Sendable {
  case blank, notApplicable, notInForm

  public var status: Status {
    switch self {
    case .blank: .blank
    case .notApplicable: .notApplicable
    case .notInForm: .notInForm
    }
  }
}
