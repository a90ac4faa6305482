import GXModel

/// The formats of tables.
public enum TableFormat: String, CaseIterable, Hashable, Sendable {
  case csv
  /// JSON Lines: an object a row; what is missing is left out.
  case jsonl
  /// The Arrow IPC file format, compressed by zstd.
  case arrow
}

/// What the rows of an exported table are.
public enum TableLayout: Hashable, Sendable {
  /// A row is a figure with its status, its evidence and what is known of its report; a report without
  /// figures is a row without metric.
  case long
  /// A row is a report, a column a measure; holds the figures that count, not their evidence.
  case wide(WideColumns)
}

/// The columns of a wide table: the measures that the rows have, and for those with other statuses
/// than `reported` a column of statuses.
public struct WideColumns: Hashable, Sendable {
  let columns: [MeasureColumn]

  /// The columns that some rows of a corpus need.
  public init(of rows: RowSet, in corpus: Corpus) {
    columns = corpus.measures.flatMap { measure -> [MeasureColumn] in
      guard let column = corpus.column(measure) else { return [] }
      var exceptions = Bitmap(count: corpus.rowCount)
      for row in column.statuses.rows { exceptions[Int(row)] = true }
      let hasStatuses = rows.population(of: exceptions) > 0
      guard hasStatuses || column.aggregate(in: rows).count > 0 else { return [] }
      return [MeasureColumn(measure)]
        + (hasStatuses ? [MeasureColumn(measure, isStatus: true)] : [])
    }
  }
}

extension TableLayout {
  var columns: [TableColumn] {
    switch self {
    case .long: ReportAttribute.columns + FigureAttribute.columns
    case .wide(let wide): ReportAttribute.columns + wide.columns.map(\.column)
    }
  }

  /// The rows that a report takes.
  func rows(of report: ParsedReport) -> [[TableValue?]] {
    let attributes = ReportAttribute.allCases.map { $0.value(of: report) }
    switch self {
    case .wide(let wide):
      return [attributes + wide.cells(of: report)]
    case .long where report.observations.isEmpty:
      return [attributes + FigureAttribute.allCases.map { _ in nil }]
    case .long:
      return report.observations.map { figure in
        attributes + FigureAttribute.allCases.map { $0.value(of: figure) }
      }
    }
  }
}

extension WideColumns {
  fileprivate func cells(of report: ParsedReport) -> [TableValue?] {
    let figures = Dictionary(
      report.observations.filter(\.mayCount).map { ($0.measure, $0) },
      uniquingKeysWith: { first, _ in first })
    return columns.map { column in
      guard let figure = figures[column.measure] else { return nil }
      guard column.isStatus else { return figure.value.map(TableValue.quantity) }
      return figure.status == .reported ? nil : .text(figure.status.rawValue)
    }
  }
}
