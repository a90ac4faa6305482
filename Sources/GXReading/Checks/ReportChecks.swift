import GXModel

/// All rules that one report alone can break.
enum ReportChecks {
  static func findings(in report: ParsedReport) -> [Finding] {
    let figures = ReportFigures(report)
    return FormAChecks.findings(in: figures) + FormBChecks.findings(in: figures)
      + DocumentsChecks.findings(in: figures) + ApplicationsChecks.findings(in: figures)
      + RemediesChecks.findings(in: figures) + RangeChecks.findings(in: report)
      + AgreementChecks.findings(in: report)
  }
}
