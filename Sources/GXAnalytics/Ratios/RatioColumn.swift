import GXModel
import GXStore

/// Numerator and denominator of a ratio for all rows of a corpus, each by the formula of its form.
struct RatioColumn: Sendable {
  /// One report's part in a ratio.
  struct Part: Sendable {
    let numerator: Int
    let denominator: Int
    let status: Status
  }

  private let columns: [Measure: FigureColumn]
  private let formulas: [Form: Ratio.Formula]

  init(_ ratio: Ratio, convention: Ratio.Convention, in corpus: Corpus) {
    var formulas: [Form: Ratio.Formula] = [:]
    var columns: [Measure: FigureColumn] = [:]
    for form in Form.allCases {
      guard let formula = ratio.formula(under: form, convention: convention) else { continue }
      formulas[form] = formula
      for measure in formula.numerator + formula.denominator where columns[measure] == nil {
        columns[measure] = FigureColumn(measure, in: corpus)
      }
    }
    self.formulas = formulas
    self.columns = columns
  }

  /// The part of a report; `nil` where its form has no formula or any figure is missing.
  func part(of row: Int, in corpus: Corpus) -> Part? {
    guard let formula = formulas[corpus.definitions(at: row)],
      let numerator = sum(formula.numerator, row), let denominator = sum(formula.denominator, row)
    else { return nil }
    return Part(
      numerator: numerator.value, denominator: denominator.value,
      status: numerator.status.joined(with: denominator.status))
  }

  func isDefined(under form: Form) -> Bool { formulas[form] != nil }

  private func sum(_ measures: [Measure], _ row: Int) -> (value: Int, status: Status)? {
    var total = 0
    var status: Status?
    for measure in measures {
      guard let figure = columns[measure]?[row], let whole = figure.value.whole else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(whole)
      guard !overflow else { return nil }
      total = sum
      status = status?.joined(with: figure.status) ?? figure.status
    }
    return status.map { (total, $0) }
  }
}
