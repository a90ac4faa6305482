import GXModel
import GXStore

/// Numerator and denominator of a ratio for all rows of a corpus, each by the formula of its form.
struct RatioColumn: Sendable {
  /// One report's part in a ratio.
  struct Part: Sendable {
    let numerator: Quantity
    let denominator: Quantity
    let status: Status
  }

  /// The formula of each form, by the form's code.
  private let formulas: [Ratio.Formula?]
  /// In millionths.
  private var numerators: [Int64]
  private var denominators: [Int64]
  private var statuses: [Status?]

  init(_ ratio: Ratio, convention: Ratio.Convention, in corpus: Corpus) {
    self.init(in: corpus) { ratio.formula(under: $0, convention: convention) }
  }

  /// A ratio of any formula; without a denominator every report counts once.
  init(in corpus: Corpus, formula: (Form) -> Ratio.Formula?) {
    formulas = Form.allCases.map(formula)
    numerators = [Int64](repeating: 0, count: corpus.rowCount)
    denominators = numerators
    statuses = [Status?](repeating: nil, count: corpus.rowCount)
    var columns: [Measure: FigureColumn] = [:]
    for measure in formulas.compactMap(\.self).flatMap({ $0.numerator + $0.denominator })
    where columns[measure] == nil {
      columns[measure] = FigureColumn(measure, in: corpus)
    }
    var forms: [Ratio.Formula: [Form]] = [:]
    for (form, formula) in zip(Form.allCases, formulas) {
      if let formula { forms[formula, default: []].append(form) }
    }
    for (formula, forms) in forms {
      fill(
        forms, numerator: formula.numerator.compactMap { columns[$0] },
        denominator: formula.denominator.compactMap { columns[$0] }, in: corpus)
    }
  }

  private mutating func fill(
    _ forms: [Form], numerator: [FigureColumn], denominator: [FigureColumn], in corpus: Corpus
  ) {
    for row in 0..<corpus.rowCount where forms.contains(corpus.definitions(at: row)) {
      guard let upper = RatioColumn.sum(numerator, row) else { continue }
      guard !denominator.isEmpty else {
        set(row, upper.millionths, Quantity.scale, upper.status)
        continue
      }
      guard let lower = RatioColumn.sum(denominator, row) else { continue }
      set(row, upper.millionths, lower.millionths, upper.status.joined(with: lower.status))
    }
  }

  private mutating func set(
    _ row: Int, _ numerator: Int64, _ denominator: Int64, _ status: Status
  ) {
    numerators[row] = numerator
    denominators[row] = denominator
    statuses[row] = status
  }

  /// `nil` where a figure is missing or the sum cannot be held.
  private static func sum(
    _ columns: [FigureColumn], _ row: Int
  ) -> (millionths: Int64, status: Status)? {
    var total: Int64 = 0
    var status: Status?
    for column in columns {
      guard let figure = column[row] else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(figure.value.millionths)
      guard !overflow else { return nil }
      total = sum
      status = status?.joined(with: figure.status) ?? figure.status
    }
    return status.map { (total, $0) }
  }

  /// The part of a report; `nil` where its form has no formula or any figure is missing.
  subscript(row: Int) -> Part? {
    statuses[row].map {
      Part(
        numerator: Quantity(millionths: numerators[row]),
        denominator: Quantity(millionths: denominators[row]), status: $0)
    }
  }

  func isDefined(under form: Form) -> Bool { formulas[Int(form.code)] != nil }
}
