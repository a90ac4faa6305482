import GXModel

/// A figure that a row, or a cell of a wide table, states.
struct ImportedFigure {
  let observation: Observation
  /// Whether the table tells where the figure was read; else its place in the table is the evidence.
  let hasOwnEvidence: Bool
  /// The cell that names the figure.
  let cell: TableCell
}

extension ImportedFigure {
  /// The figure of a row in long form; `nil` when the row names no metric and no value.
  init?(of row: TableRow, _ reader: CellReader) throws(TableIssue) {
    guard let named = row[.metric] else {
      if let value = row[.value] {
        throw reader.issue(
          .missingValue, value, zh: "数值没有指标", en: "the value has no metric")
      }
      return nil
    }
    let measure = Measure(
      try ImportedFigure.metric(named, reader), try ImportedFigure.applicant(row, reader))
    try ImportedFigure.check(measure, row[.applicant], reader)
    let value = try ImportedFigure.value(of: row, measure.metric, reader)
    let status: Status? = try reader.category(row[.status]) { $0.name }
    let origin: Observation.Origin = try reader.category(row[.via]) { _ in nil } ?? .table
    let scope: Scope? = try reader.category(row[.figureScope]) { $0.name }
    let evidence = try ImportedFigure.evidence(of: row, reader)
    cell = row[.value] ?? named
    hasOwnEvidence = evidence != nil
    var observation = try ImportedFigure.observation(
      measure, value, status, origin: origin, scope: scope, evidence: evidence ?? cell.place,
      row[.status] ?? cell, reader)
    observation.isPreferred = try reader.truth(row[.preferred])
    self.observation = observation
  }

  /// The figure of a cell in wide form; `nil` when both cells are empty.
  init?(_ measure: Measure, value: TableCell?, status: TableCell?, _ reader: CellReader)
    throws(TableIssue)
  {
    guard let cell = value ?? status else { return nil }
    try ImportedFigure.check(measure, cell, reader)
    let quantity = try reader.quantity(value)
    try ImportedFigure.check(quantity, of: measure.metric, cell, reader)
    self.cell = cell
    hasOwnEvidence = false
    observation = try ImportedFigure.observation(
      measure, quantity, try reader.category(status) { $0.name }, origin: .table, scope: nil,
      evidence: cell.place, cell, reader)
  }

  private static func observation(
    _ measure: Measure, _ value: Quantity?, _ status: Status?, origin: Observation.Origin,
    scope: Scope?, evidence: Evidence, _ cell: TableCell, _ reader: CellReader
  ) throws(TableIssue) -> Observation {
    let status = status ?? (value == nil ? .blank : .reported)
    switch (value, MissingReason(status)) {
    case (let value?, nil):
      return Observation(
        measure, value: value, status: status, origin: origin, scope: scope, evidence: evidence)
    case (nil, let reason?):
      return Observation(measure, without: reason, origin: origin, scope: scope, evidence: evidence)
    case (nil, nil):
      throw reader.issue(
        .missingValue, cell, zh: "状态“\(status.rawValue)”须有数值",
        en: "status '\(status.rawValue)' needs a value")
    case (_?, _?):
      throw reader.issue(
        .invalidValue, cell, zh: "状态“\(status.rawValue)”不应有数值",
        en: "status '\(status.rawValue)' goes with no value")
    }
  }

  private static func metric(_ cell: TableCell, _ reader: CellReader) throws(TableIssue) -> Metric {
    do throws(UnknownMetric) {
      return try Metric(named: cell.text.trimmingSpaces)
    } catch {
      throw reader.issue(
        .unknownMetric, cell, zh: error.message(in: .chinese), en: error.message(in: .english))
    }
  }

  private static func applicant(_ row: TableRow, _ reader: CellReader) throws(TableIssue)
    -> Applicant?
  {
    guard let cell = row[.applicant], !["total", "总计"].contains(cell.text) else { return nil }
    return try reader.category(cell) { $0.name }
  }

  /// Refuses figures that no report states.
  private static func check(_ measure: Measure, _ cell: TableCell?, _ reader: CellReader)
    throws(TableIssue)
  {
    let definition = measure.metric.definition
    guard definition.kind != .composite else {
      throw reader.issue(
        .invalidValue, cell, zh: "“\(measure.metric.rawValue)”由其他指标合成，不能导入",
        en: "'\(measure.metric.rawValue)' is computed from other metrics and not imported")
    }
    guard measure.applicant == nil || definition.hasApplicants else {
      throw reader.issue(
        .invalidValue, cell, zh: "“\(measure.metric.rawValue)”不分申请人类型",
        en: "'\(measure.metric.rawValue)' is not divided by applicant")
    }
  }

  private static func check(
    _ value: Quantity?, of metric: Metric, _ cell: TableCell, _ reader: CellReader
  ) throws(TableIssue) {
    guard let value else { return }
    let kind = metric.definition.kind
    if kind == .amount || (value.whole != nil && (kind == .signed || value >= .zero)) { return }
    throw reader.issue(
      .impossibleCount, cell, zh: "“\(metric.rawValue)”不可能是 \(value)",
      en: "'\(metric.rawValue)' cannot be \(value)")
  }

  /// The value in the metric's unit; amounts may be in 元, 万元 or 亿元.
  private static func value(of row: TableRow, _ metric: Metric, _ reader: CellReader)
    throws(TableIssue) -> Quantity?
  {
    guard let cell = row[.value], var value = try reader.quantity(cell) else { return nil }
    if let unit = row[.unit], unit.text != metric.unit.rawValue {
      let powers = metric.unit == .tenThousandYuan ? ["元": -4, "亿元": 4] : [:]
      guard let power = powers[unit.text], let scaled = value.scaled(byPowerOfTen: power) else {
        throw reader.issue(
          .invalidValue, unit,
          zh: "“\(metric.rawValue)”的单位是“\(metric.unit.rawValue)”，不是“\(unit.text)”",
          en: "'\(metric.rawValue)' is in \(metric.unit.rawValue), not in \(unit.text)")
      }
      value = scaled
    }
    try check(value, of: metric, cell, reader)
    return value
  }

  /// The place in the report that the table tells; `nil` when it tells no line.
  private static func evidence(of row: TableRow, _ reader: CellReader) throws(TableIssue)
    -> Evidence?
  {
    let range = 0...Int(Int32.max)
    guard let line = try reader.integer(row[.line], in: range) else { return nil }
    let start = try reader.integer(row[.byteStart], in: range) ?? 0
    var position: CellPosition?
    if let table = try reader.integer(row[.table], in: range),
      let line = try reader.integer(row[.row], in: range),
      let column = try reader.integer(row[.cell], in: range)
    {
      position = CellPosition(table: table, row: line, column: column)
    }
    return Evidence(
      line: line, column: try reader.integer(row[.column], in: range) ?? 0,
      bytes: start..<max(start, try reader.integer(row[.byteEnd], in: range) ?? start),
      page: try reader.integer(row[.page], in: range), cell: position,
      text: row[.text]?.text ?? "")
  }
}
