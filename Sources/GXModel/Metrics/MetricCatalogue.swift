import SwiftCSV

/// The catalogue of metrics, one definition for each case of ``Metric``.
public struct MetricCatalogue: Sendable {
  /// The definitions in the order of the official forms.
  public let definitions: [MetricDefinition]
  private let positions: [Metric: Int]

  /// The catalogue that is embedded in the library.
  public static let standard = MetricCatalogue(
    rows: EmbeddedTable.rows(of: PackageResources.metrics_csv))

  init(rows: [[String: String]]) {
    definitions = rows.compactMap(MetricDefinition.init(row:))
    positions = Dictionary(
      definitions.enumerated().map { ($1.metric, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The definition of a metric.
  public subscript(_ metric: Metric) -> MetricDefinition {
    guard let position = positions[metric] else {
      preconditionFailure("The embedded catalogue lacks \(metric.rawValue).")
    }
    return definitions[position]
  }
}

extension Metric {
  /// What the embedded catalogue says of this metric.
  public var definition: MetricDefinition { MetricCatalogue.standard[self] }
  public var name: LocalizedText { definition.name }
  public var unit: MetricUnit { definition.unit }
  public var kind: MetricKind { definition.kind }
  public var parent: Metric? { definition.parent }
  public var hasApplicants: Bool { definition.hasApplicants }

  /// The last part of the id, e.g. `state_secret`.
  public var tail: Substring { rawValue.split(separator: ".").last ?? Substring(rawValue) }

  /// The metrics that name this one as their parent, in the order of the catalogue.
  public var parts: [Metric] {
    MetricCatalogue.standard.definitions.filter { $0.parent == self }.map(\.metric)
  }

  /// Whether `self` lies below `other` in the tree of parts.
  public func isPart(of other: Metric) -> Bool {
    var current = parent
    while let metric = current {
      if metric == other { return true }
      current = metric.parent
    }
    return false
  }
}

extension MetricDefinition {
  init?(row: [String: String]) {
    guard let metric = Metric(rawValue: row["id"] ?? ""),
      let unit = MetricUnit(rawValue: row["unit"] ?? ""),
      let kind = MetricKind(rawValue: row["kind"] ?? "")
    else { return nil }
    self.metric = metric
    name = LocalizedText(zh: row["zh"] ?? "", en: row["en"] ?? "")
    self.unit = unit
    self.kind = kind
    forms = Set(
      (row["forms"] ?? "").split(separator: ";").compactMap { Form(rawValue: String($0)) })
    parent = Metric(rawValue: row["parent"] ?? "")
    formula = row["formula"] ?? ""
    hasApplicants = (row["note"] ?? "").hasPrefix("applicant dimension")
    note = hasApplicants ? "" : row["note"] ?? ""
  }
}
