import GXModel

/// The identities of table 3 of forms C and D, column by column and row by row.
///
/// A shifted cell leaves all row sums intact; only the columns show it.
enum ApplicationsChecks {
  private static let columns: [Applicant?] = Applicant.allCases.map { $0 } + [nil]

  static func findings(in figures: ReportFigures) -> [Finding] {
    guard figures.form == .c || figures.form == .d else { return [] }
    let split = ApplicationsChecks.parts(of: .d)
    let leaves = leaves(of: split.contains(where: figures.hasCell) ? .d : .c)
    return columns.compactMap { balance(of: $0, in: figures) }
      + columns.compactMap { columnTotal(of: $0, leaves: leaves, in: figures) }
      + rows(leaves).compactMap { rowTotal(of: $0, in: figures) }
  }

  /// Form D has three rows where form C has 其他处理.
  private static func parts(of form: Form) -> [Metric] {
    form == .d
      ? [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc] : [.outcomeOther]
  }

  /// The outcomes that add up to the total.
  private static func leaves(of form: Form) -> [Metric] {
    [.outcomeGranted, .outcomePartial] + Metric.groundsOfDenial
      + Metric.reasonsOfUnavailability + Metric.reasonsOfNonProcessing + parts(of: form)
  }

  /// The rows of the table that the identities are about.
  static func rows(of form: Form) -> [Metric] { rows(leaves(of: form)) }

  private static func rows(_ leaves: [Metric]) -> [Metric] {
    [.applicationsNew, .applicationsCarriedIn] + leaves + [.outcomeTotal, .applicationsCarriedOut]
  }

  private static func balance(of column: Applicant?, in figures: ReportFigures) -> Finding? {
    guard let received = figures.sum([.applicationsNew, .applicationsCarriedIn], column),
      let carried = figures[.applicationsCarriedOut, column]
    else { return nil }
    return .ifUnequal(
      .t3Balance, Measure(.outcomeTotal, column), expected: received.subtracting(carried),
      found: figures[.outcomeTotal, column],
      because: LocalizedText(
        zh: "本年新收＋上年结转－结转下年度", en: "received plus carried in less carried forward"))
  }

  private static func columnTotal(
    of column: Applicant?, leaves: [Metric], in figures: ReportFigures
  ) -> Finding? {
    .ifUnequal(
      .t3ColumnTotal, Measure(.outcomeTotal, column), expected: figures.sum(leaves, column),
      found: figures[.outcomeTotal, column],
      because: LocalizedText(zh: "各项办理结果之和", en: "the sum of the outcomes"))
  }

  private static func rowTotal(of metric: Metric, in figures: ReportFigures) -> Finding? {
    .ifUnequal(
      .t3RowTotal, Measure(metric), expected: figures.sumOverApplicants(metric),
      found: figures[metric],
      because: LocalizedText(zh: "六类申请人之和", en: "the sum over the applicants"))
  }
}
