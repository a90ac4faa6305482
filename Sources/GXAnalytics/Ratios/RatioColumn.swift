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

  /// A formula as positions of columns.
  private struct Places: Sendable {
    let numerator: [Int]
    let denominator: [Int]
  }

  private let columns: [FigureColumn]
  /// By the code of the form.
  private let places: [Places?]

  init(_ ratio: Ratio, convention: Ratio.Convention, in corpus: Corpus) {
    self.init(in: corpus) { ratio.formula(under: $0, convention: convention) }
  }

  /// A ratio of any formula; without a denominator every report counts once.
  init(in corpus: Corpus, formula: (Form) -> Ratio.Formula?) {
    let formulas = Form.allCases.map(formula)
    var positions: [Measure: Int] = [:]
    var columns: [FigureColumn] = []
    for measure in formulas.compactMap(\.self).flatMap({ $0.numerator + $0.denominator })
    where positions[measure] == nil {
      positions[measure] = columns.count
      columns.append(FigureColumn(measure, in: corpus))
    }
    self.columns = columns
    places = formulas.map { formula in
      formula.map {
        Places(
          numerator: $0.numerator.compactMap { positions[$0] },
          denominator: $0.denominator.compactMap { positions[$0] })
      }
    }
  }

  /// The part of a report; `nil` where its form has no formula or any figure is missing.
  func part(of row: Int, in corpus: Corpus) -> Part? {
    guard let places = places[Int(corpus.definitions(at: row).code)],
      let numerator = sum(places.numerator, row)
    else { return nil }
    guard !places.denominator.isEmpty else {
      return Part(numerator: numerator.value, denominator: .one, status: numerator.status)
    }
    guard let denominator = sum(places.denominator, row) else { return nil }
    return Part(
      numerator: numerator.value, denominator: denominator.value,
      status: numerator.status.joined(with: denominator.status))
  }

  func isDefined(under form: Form) -> Bool { places[Int(form.code)] != nil }

  private func sum(_ places: [Int], _ row: Int) -> (value: Quantity, status: Status)? {
    var total = Quantity.zero
    var status: Status?
    for place in places {
      guard let figure = columns[place][row], let sum = total.adding(figure.value) else {
        return nil
      }
      total = sum
      status = status?.joined(with: figure.status) ?? figure.status
    }
    return status.map { (total, $0) }
  }
}

extension Quantity {
  fileprivate static let one = Quantity(millionths: Quantity.scale)
}
