import GXModel

/// A report that rows of a table describe.
struct ImportedReport {
  private(set) var report: ParsedReport
  /// The row that named the report first.
  let row: Int
  /// The rows of the figures.
  private var figures: [FigureKey: Int] = [:]

  /// Two figures with one key are the same figure twice.
  private struct FigureKey: Hashable {
    let measure: Measure
    let scope: Scope?
    let isPreferred: Bool?
    /// The place in the source; `nil` where the table does not tell it.
    let bytes: Range<Int>?
    let line: Int?
  }

  init(_ report: ParsedReport, row: Int) {
    self.report = report
    self.row = row
  }

  /// Adds a figure of a row, unless the report has it.
  mutating func append(_ figure: ImportedFigure, reader: CellReader) throws(TableIssue) {
    let evidence = figure.hasOwnEvidence ? figure.observation.evidence : nil
    let key = FigureKey(
      measure: figure.observation.measure, scope: figure.observation.scope,
      isPreferred: figure.observation.isPreferred, bytes: evidence?.bytes, line: evidence?.line)
    if let row = figures[key] {
      throw reader.issue(
        .duplicate, figure.cell, zh: "与第 \(row) 行重复",
        en: "the figure stands in row \(row) already")
    }
    figures[key] = reader.row
    report.observations.append(figure.observation)
  }

  /// The attribute in which another description of the same report differs.
  func difference(from other: ParsedReport) -> ReportAttribute? {
    ReportAttribute.allCases.first { $0.value(of: report) != $0.value(of: other) }
  }

  /// The report, known by its hash or, where the table gives none, by that of its content.
  consuming func finish() -> ParsedReport {
    report.source.sha256.isEmpty ? report.identifiedByContent : report
  }
}

extension ParsedReport {
  /// The report with a hash of what it says in place of that of its bytes; where it says it does not
  /// matter, so that a table with a row more above gives the same reports.
  var identifiedByContent: ParsedReport {
    let attributes = ReportAttribute.allCases.filter { ![.source, .sha256].contains($0) }
    let content: [FigureAttribute] = [
      .metric, .applicant, .value, .status, .via, .figureScope, .preferred,
    ]
    var text = CSVWriter.line(attributes.map { $0.value(of: self)?.text ?? "" })
    for figure in observations {
      text += CSVWriter.line(content.map { $0.value(of: figure)?.text ?? "" })
    }
    var report = self
    report.source = Source(
      name: source.name, sha256: CorpusFolder.sha256(of: Array(text.utf8)))
    return report
  }
}
