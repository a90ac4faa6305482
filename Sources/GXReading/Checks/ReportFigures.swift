import GXModel

/// The figures of one report's tables as the identities look at them.
struct ReportFigures {
  let form: Form?
  /// The cells by the ordinals of their measures.
  private var cells = [Cell](repeating: .missing, count: Measure.ordinalCount)

  private enum Cell {
    /// No such cell was read.
    case missing
    /// The cell states no value.
    case empty
    case value(Quantity)

    var value: Quantity? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  init(_ report: ParsedReport) {
    form = report.form
    // By position, as a copy of each observation costs more than the look at it.
    let observations = report.observations
    for position in observations.indices where observations[position].origin == .table {
      let ordinal = observations[position].measure.ordinal
      if observations[position].scope == nil || isMissing(ordinal) {
        cells[ordinal] = observations[position].value.map(Cell.value) ?? .empty
      }
    }
  }

  private func isMissing(_ ordinal: Int) -> Bool {
    if case .missing = cells[ordinal] { true } else { false }
  }

  /// The value of a figure, if its cell states one.
  subscript(_ metric: Metric, _ applicant: Applicant? = nil) -> Quantity? {
    cells[Measure(metric, applicant).ordinal].value
  }

  /// The sum of cells that are all there; an empty one adds nothing.
  ///
  /// `nil` where a cell was not read, where all are empty, and where the sum cannot be held.
  func sum(_ metrics: [Metric], _ applicant: Applicant? = nil) -> Quantity? {
    sum(of: metrics.lazy.map { Measure($0, applicant) })
  }

  /// The sum of a row over the six applicants.
  func sumOverApplicants(_ metric: Metric) -> Quantity? {
    sum(of: Applicant.allCases.lazy.map { Measure(metric, $0) })
  }

  /// Whether a cell was read, with a value or without.
  func hasCell(_ metric: Metric) -> Bool { !isMissing(Measure(metric).ordinal) }

  private func sum(of measures: some Sequence<Measure>) -> Quantity? {
    var total: Quantity?
    for measure in measures {
      switch cells[measure.ordinal] {
      case .missing: return nil
      case .empty: continue
      case .value(let value):
        guard let sum = (total ?? .zero).adding(value) else { return nil }
        total = sum
      }
    }
    return total
  }
}

extension Quantity {
  /// The exact difference, or `nil` when it cannot be held.
  func subtracting(_ other: Quantity) -> Quantity? {
    let (difference, overflow) = millionths.subtractingReportingOverflow(other.millionths)
    return overflow ? nil : Quantity(millionths: difference)
  }
}
