/// A place where a report breaks a rule.
public struct Finding: Hashable, Sendable {
  public let rule: Rule
  public let measure: Measure?
  public let expected: Quantity?
  public let found: Quantity?
  public let message: LocalizedText

  public init(
    rule: Rule, measure: Measure? = nil, expected: Quantity? = nil, found: Quantity? = nil,
    message: LocalizedText
  ) {
    self.rule = rule
    self.measure = measure
    self.expected = expected
    self.found = found
    self.message = message
  }

  public var severity: Severity { rule.definition.severity }
}

/// How much a broken rule weighs.
public enum Severity: String, Hashable, Sendable, Codable {
  /// An identity that the form itself demands.
  case error
  /// One that holds as a rule.
  case warning
}
