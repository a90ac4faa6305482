import GXModel

/// The figures of one report's tables as the identities look at them.
struct ReportFigures {
  let form: Form?
  private var cells: [Measure: Observation] = [:]

  init(_ report: ParsedReport) {
    form = report.form
    for observation in report.observations where observation.origin == .table {
      if observation.scope == nil || cells[observation.measure] == nil {
        cells[observation.measure] = observation
      }
    }
  }

  /// The value of a figure, if its cell states one.
  subscript(_ metric: Metric, _ applicant: Applicant? = nil) -> Quantity? {
    cells[Measure(metric, applicant)]?.value
  }

  /// The sum of cells that are all there; an empty one adds nothing.
  ///
  /// `nil` where a cell was not read, where all are empty, and where the sum cannot be held.
  func sum(_ metrics: [Metric], _ applicant: Applicant? = nil) -> Quantity? {
    sum(of: metrics.map { Measure($0, applicant) })
  }

  /// The sum of a row over the six applicants.
  func sumOverApplicants(_ metric: Metric) -> Quantity? {
    sum(of: Applicant.allCases.map { Measure(metric, $0) })
  }

  /// Whether a cell was read, with a value or without.
  func hasCell(_ metric: Metric) -> Bool { cells[Measure(metric)] != nil }

  private func sum(of measures: [Measure]) -> Quantity? {
    var total = Quantity.zero
    var hasValue = false
    for measure in measures {
      guard let cell = cells[measure] else { return nil }
      guard let value = cell.value else { continue }
      guard let next = total.adding(value) else { return nil }
      total = next
      hasValue = true
    }
    return hasValue ? total : nil
  }
}

extension Quantity {
  /// The exact difference, or `nil` when it cannot be held.
  func subtracting(_ other: Quantity) -> Quantity? {
    let (difference, overflow) = millionths.subtractingReportingOverflow(other.millionths)
    return overflow ? nil : Quantity(millionths: difference)
  }
}
