import GXModel

/// Puts the figures of rows together into reports.
struct ReportCollector {
  let file: String
  var tellsDivision = true
  private var reports: [ImportedReport] = []
  private var positions: [ReportKey: Int] = [:]
  private var issues: [TableIssue] = []
  private var unused: Set<String> = []
  /// The row before, and the report that it is of; most rows follow one of the same report.
  private var last: (row: TableRow, position: Int)?

  /// What rows of one report have in common.
  private enum ReportKey: Hashable {
    case hash(String)
    case subject(source: String, ReportIdentity)
  }

  init(file: String) { self.file = file }

  mutating func add(_ issue: TableIssue) { issues.append(issue) }

  /// Notes a heading that means nothing here.
  mutating func add(unused heading: String) { unused.insert(heading) }

  /// Adds a report that is whole already.
  mutating func add(_ report: ParsedReport, row: Int) {
    reports.append(ImportedReport(report, row: row))
  }

  /// Adds what a row says, or the issue that stands against it.
  mutating func add(_ row: TableRow) {
    let reader = CellReader(file: file, row: row.number)
    do throws(TableIssue) {
      // A report is not begun for the sake of a figure that is wrong.
      let figure = row.measures.isEmpty ? try ImportedFigure(of: row, reader) : nil
      let position = try position(of: row)
      if let figure { try reports[position].append(figure, reader: reader) }
      append(row.measures, to: position, reader)
    } catch {
      issues.append(error)
    }
  }

  /// Adds the figures of a wide row; a cell that is wrong does not spoil the others.
  private mutating func append(
    _ cells: [(column: MeasureColumn, cell: TableCell)], to position: Int, _ reader: CellReader
  ) {
    let statuses = Dictionary(
      cells.filter(\.column.isStatus).map { ($0.column.measure, $0.cell) },
      uniquingKeysWith: { first, _ in first })
    let values = Dictionary(
      cells.filter { !$0.column.isStatus }.map { ($0.column.measure, $0.cell) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<Measure> = []
    for (column, _) in cells where seen.insert(column.measure).inserted {
      do throws(TableIssue) {
        let figure = try ImportedFigure(
          column.measure, value: values[column.measure], status: statuses[column.measure], reader)
        if let figure { try reports[position].append(figure, reader: reader) }
      } catch {
        issues.append(error)
      }
    }
  }

  /// The position of the report that a row is of.
  private mutating func position(of row: TableRow) throws(TableIssue) -> Int {
    if let last, last.row.describesSameReport(as: row) { return last.position }
    let report = try ReportDescription(file: file, tellsDivision: tellsDivision).report(of: row)
    let key = ReportCollector.key(of: report)
    if let known = positions[key] {
      if let attribute = reports[known].difference(from: report) {
        throw TableIssue(
          .contradiction, file: file, row: row.number, column: attribute.rawValue,
          zh: "与第 \(reports[known].row) 行对同一报告的说法不一致",
          en: "differs from what row \(reports[known].row) says of the same report")
      }
      last = (row, known)
      return known
    }
    positions[key] = reports.count
    last = (row, reports.count)
    reports.append(ImportedReport(report, row: row.number))
    return reports.count - 1
  }

  private static func key(of report: ParsedReport) -> ReportKey {
    if !report.source.sha256.isEmpty { return .hash(report.source.sha256) }
    return .subject(
      source: report.source.name,
      ReportIdentity(
        organ: CorpusOrgan(name: report.organ?.name ?? "", division: report.division),
        year: report.year ?? 0, scope: report.scope))
  }

  consuming func finish() -> (reports: [ParsedReport], issues: [TableIssue]) {
    var issues = issues
    if !unused.isEmpty {
      let names = unused.sorted()
      issues.append(
        TableIssue(
          .unusedColumns, file: file, zh: "未使用的列：\(names.joined(separator: "、"))",
          en: "columns not used: \(names.joined(separator: ", "))"))
    }
    return (reports.map { $0.finish() }, issues)
  }
}
