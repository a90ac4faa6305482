import GXModel

/// What an exchanged table of figures says of each, by the names of the columns.
enum FigureAttribute: String, CaseIterable, Sendable {
  case metric, applicant, value, unit, status, via
  /// The figure's own scope, where it differs from the report's.
  case figureScope = "figure_scope"
  case preferred, line, column
  case byteStart = "byte_start"
  case byteEnd = "byte_end"
  case page, table, row, cell, text

  static let columns = allCases.map { TableColumn(name: $0.rawValue, kind: $0.kind) }

  /// What the headings of tables made by hand call them.
  static let chineseNames: [String: FigureAttribute] = [
    "指标": .metric, "申请人": .applicant, "数值": .value, "值": .value, "单位": .unit, "状态": .status,
    "出处": .via, "原文": .text,
  ]

  private var kind: TableColumn.Kind {
    switch self {
    case .metric: .category(Categories.metric.texts)
    case .applicant: .category(Categories.applicant.texts)
    case .value: .quantity
    case .unit: .category(MetricUnit.allCases.map(\.rawValue))
    case .status: .category(Categories.status.texts)
    case .via: .category(Categories.origin.texts)
    case .figureScope: .category(Categories.scope.texts)
    case .preferred: .truth
    case .line, .column, .byteStart, .byteEnd, .page, .table, .row, .cell: .integer
    case .text: .text
    }
  }

  func value(of figure: Observation) -> TableValue? {
    let evidence = figure.evidence
    return switch self {
    case .metric: .text(figure.metric.rawValue)
    case .applicant: (figure.applicant?.rawValue).map(TableValue.text)
    case .value: figure.value.map(TableValue.quantity)
    case .unit: .text(figure.metric.unit.rawValue)
    case .status: .text(figure.status.rawValue)
    case .via: .text(figure.origin.rawValue)
    case .figureScope: (figure.scope?.rawValue).map(TableValue.text)
    case .preferred: figure.isPreferred.map(TableValue.truth)
    case .line: .integer(evidence.line)
    case .column: .integer(evidence.column)
    case .byteStart: .integer(evidence.bytes.lowerBound)
    case .byteEnd: .integer(evidence.bytes.upperBound)
    case .page: evidence.page.map(TableValue.integer)
    case .table: (evidence.cell?.table).map(TableValue.integer)
    case .row: (evidence.cell?.row).map(TableValue.integer)
    case .cell: (evidence.cell?.column).map(TableValue.integer)
    case .text: .text(evidence.text)
    }
  }
}
