package import GXModel

/// What a document says of itself.
package struct ReportMetadata: Sendable {
  /// Whether the document is an annual report at all, and not a notice, an evaluation or a list.
  package var kind = ReportKind.report
  package var title: String?
  package var organ: Organ?
  package var division: DivisionCode?
  package var level: Level?
  package var year: Int?
  package var period: ReportingPeriod?
  package var published: CalendarDate?
  package var scope: Scope = .own
  package var isSynthetic = false
  package var findings: [Finding] = []
  /// Dates that were put right.
  package var repairs: [TextRepair] = []

  package init() {}

  func apply(to report: inout ParsedReport) {
    report.title = title
    report.organ = organ
    report.division = division
    report.level = level
    report.year = year
    report.period = period
    report.published = published
    report.scope = scope
    report.isSynthetic = isSynthetic
  }
}
