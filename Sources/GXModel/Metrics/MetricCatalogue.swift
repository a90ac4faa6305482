/// The catalogue of metrics, one definition for each case of ``Metric``.
public struct MetricCatalogue: Sendable {
  /// The definitions in the order of the official forms.
  public let definitions: [MetricDefinition]
  /// For each metric the position of its definition.
  private let positions: [Int?]
  /// For each metric what is asked of it most often.
  private let units: [MetricUnit?]
  private let kinds: [MetricKind?]
  private let parents: [Metric?]
  /// For each metric those that name it as their parent.
  private let parts: [[Metric]]

  /// The catalogue that is embedded in the library.
  public static let standard = MetricCatalogue(
    rows: EmbeddedTable.rows(of: PackageResources.metrics_csv))

  init(rows: [[String: String]]) {
    definitions = rows.compactMap(MetricDefinition.init(row:))
    var positions = [Int?](repeating: nil, count: Metric.allCases.count)
    for (position, definition) in definitions.enumerated() {
      positions[definition.metric.ordinal] = position
    }
    self.positions = positions
    units = positions.map { [definitions] in $0.map { definitions[$0].unit } }
    kinds = positions.map { [definitions] in $0.map { definitions[$0].kind } }
    parents = positions.map { [definitions] in $0.flatMap { definitions[$0].parent } }
    var parts = [[Metric]](repeating: [], count: Metric.allCases.count)
    for definition in definitions {
      if let parent = definition.parent { parts[parent.ordinal].append(definition.metric) }
    }
    self.parts = parts
  }

  /// The definition of a metric.
  public subscript(_ metric: Metric) -> MetricDefinition {
    guard let position = positions[metric.ordinal] else {
      preconditionFailure("The embedded catalogue lacks \(metric.rawValue).")
    }
    return definitions[position]
  }

  fileprivate func unit(of metric: Metric) -> MetricUnit {
    units[metric.ordinal] ?? self[metric].unit
  }

  fileprivate func kind(of metric: Metric) -> MetricKind {
    kinds[metric.ordinal] ?? self[metric].kind
  }

  fileprivate func parent(of metric: Metric) -> Metric? { parents[metric.ordinal] }

  fileprivate func parts(of metric: Metric) -> [Metric] { parts[metric.ordinal] }
}

extension Metric {
  /// What the embedded catalogue says of this metric.
  public var definition: MetricDefinition { MetricCatalogue.standard[self] }
  public var name: LocalizedText { definition.name }
  public var unit: MetricUnit { MetricCatalogue.standard.unit(of: self) }
  public var kind: MetricKind { MetricCatalogue.standard.kind(of: self) }
  public var parent: Metric? { MetricCatalogue.standard.parent(of: self) }
  public var hasApplicants: Bool { definition.hasApplicants }

  /// The last part of the id, e.g. `state_secret`.
  public var tail: Substring { rawValue.split(separator: ".").last ?? Substring(rawValue) }

  /// The metrics that name this one as their parent, in the order of the catalogue.
  public var parts: [Metric] { MetricCatalogue.standard.parts(of: self) }

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
