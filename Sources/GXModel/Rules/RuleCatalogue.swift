/// What the catalogue says of a rule.
public struct RuleDefinition: Hashable, Sendable {
  public let rule: Rule
  /// The forms it applies to.
  public let forms: Set<Form>
  /// Hard rules are errors when broken, soft ones warnings.
  public let severity: Severity
  /// The identity in the ids of metrics.
  public let formula: String
  /// What it says, in English.
  public let statement: String
}

extension Rule {
  public var definition: RuleDefinition {
    guard let definition = Rule.definitions[self] else {
      preconditionFailure("The embedded catalogue lacks \(rawValue).")
    }
    return definition
  }

  private static let definitions: [Rule: RuleDefinition] = Dictionary(
    EmbeddedTable.rows(of: PackageResources.rules_csv).compactMap(RuleDefinition.init(row:))
      .map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
}

extension RuleDefinition {
  init?(row: [String: String]) {
    guard let rule = Rule(rawValue: row["id"] ?? "") else { return nil }
    self.rule = rule
    let names = (row["forms"] ?? "").split(separator: ";").map(String.init)
    forms = names == ["all"] ? Set(Form.allCases) : Set(names.compactMap(Form.init(rawValue:)))
    severity = row["level"] == "hard" ? .error : .warning
    formula = row["formula"] ?? ""
    statement = row["says"] ?? ""
  }
}
