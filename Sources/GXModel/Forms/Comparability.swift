/// Whether a metric's values under two forms' definitions may be put in one series.
public enum Comparability: Hashable, Sendable {
  /// The same definition.
  case same
  /// Different definitions that a formula joins.
  case bridged(formula: String, reason: LocalizedText, source: String)
  /// Not comparable: a series must break here.
  case broken(reason: LocalizedText, source: String)

  /// Whether a line may be drawn through.
  public var joins: Bool {
    if case .broken = self { return false }
    return true
  }
}

extension Metric {
  /// Whether values under the definitions of two forms may be put in one series.
  ///
  /// Between forms that are not neighbours every step in between has to join; the first broken one
  /// is the answer. The order of the forms does not matter. For `n`, ask with the form in force.
  public func comparability(from one: Form, to other: Form) -> Comparability {
    let order: [Form] = [.a, .b, .c, .d]
    guard let first = order.firstIndex(of: one), let last = order.firstIndex(of: other) else {
      return .same
    }
    let steps = order[min(first, last)...max(first, last)]
    var result = Comparability.same
    for (from, to) in zip(steps, steps.dropFirst()) {
      let step = ComparabilityTable.standard.relation(of: self, from: from, to: to)
      if case .broken = step { return step }
      if case .bridged = step { result = step }
    }
    return result
  }
}

/// The exceptions to `same`, by metric and pair of neighbouring forms.
struct ComparabilityTable: Sendable {
  struct Entry: Sendable {
    let pattern: String
    let from: Form
    let to: Form
    let relation: Comparability
  }

  /// In the order of the file; the first entry that fits counts, so single metrics precede patterns.
  private let entries: [Entry]

  static let standard = ComparabilityTable(
    rows: EmbeddedTable.rows(of: PackageResources.comparability_csv))

  init(rows: [[String: String]]) { entries = rows.compactMap(Entry.init(row:)) }

  func relation(of metric: Metric, from: Form, to: Form) -> Comparability {
    entries.first { $0.from == from && $0.to == to && metric.matches($0.pattern) }?.relation
      ?? .same
  }
}

extension ComparabilityTable.Entry {
  init?(row: [String: String]) {
    guard let pattern = row["metric"], let from = Form(rawValue: row["from"] ?? ""),
      let to = Form(rawValue: row["to"] ?? "")
    else { return nil }
    let reason = LocalizedText(zh: row["zh"] ?? "", en: row["en"] ?? "")
    let source = row["source"] ?? ""
    self.pattern = pattern
    self.from = from
    self.to = to
    switch row["relation"] {
    case "bridged":
      relation = .bridged(formula: row["formula"] ?? "", reason: reason, source: source)
    case "broken": relation = .broken(reason: reason, source: source)
    default: return nil
    }
  }
}

extension Metric {
  /// Whether the id equals a pattern, or begins with it where the pattern ends in `.*`.
  func matches(_ pattern: String) -> Bool {
    pattern.hasSuffix(".*") ? rawValue.hasPrefix(pattern.dropLast(1)) : rawValue == pattern
  }
}
