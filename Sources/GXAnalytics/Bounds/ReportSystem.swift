import GXModel
import GXStatistics
import GXStore

/// The figures of one report with the equations of its form; blank and conflicting figures, and those that
/// the report does not give, are unknown.
struct ReportSystem {
  /// Systems with more unknown figures are only narrowed equation by equation, which never bounds too tightly.
  private static let mostExact = 12

  private let form: Form
  private let numbered: FormEquations
  private let known: [Int?]
  /// The numbers of the unknown figures in the system.
  private let unknown: [Int: Int]
  private let system: IntegerSystem
  /// What the equations leave of each unknown figure.
  private let outer: [ClosedRange<Int>]

  /// `nil` where the report's figures contradict the equations of its form or nothing is unknown.
  init?(row: Int, in corpus: Corpus) {
    form = corpus.form(at: row)
    numbered = FormEquations.of(form)
    known = numbered.measures.map { corpus.undoubted($0, at: row) }
    let blank = known.indices.filter { [known] in known[$0] == nil }
    unknown = Dictionary(uniqueKeysWithValues: zip(blank, blank.indices))
    guard !blank.isEmpty,
      let equations = numbered.equations(known: known, unknown: unknown),
      let system = IntegerSystem(
        ranges: [ClosedRange<Int>](repeating: 0...IntegerSystem.largest, count: blank.count),
        equations: equations),
      let outer = try? system.propagated()
    else { return nil }
    self.system = system
    self.outer = outer
  }

  /// The figures that the equations speak of.
  var measures: [Measure] { numbered.measures }

  /// The smallest and the largest value of a sum of figures less a sum of others; `nil` where a figure is in
  /// no equation or no equation limits the sum.
  func bounds(of added: [Measure], less subtracted: [Measure] = []) -> ClosedRange<Int>? {
    var certain = 0
    var coefficients: [Int: Int] = [:]
    for (measures, sign) in [(added, 1), (subtracted, -1)] {
      for leaf in measures.flatMap({ leaves(of: $0) }) {
        guard let position = numbered.positions[leaf] else { return nil }
        certain += sign * (known[position] ?? 0)
        if let number = unknown[position] { coefficients[number, default: 0] += sign }
      }
    }
    let terms = coefficients.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { IntegerSystem.Term($0.value, $0.key) }
    return bounds(of: terms).map { certain + $0.lowerBound...certain + $0.upperBound }
  }

  private func bounds(of terms: [IntegerSystem.Term]) -> ClosedRange<Int>? {
    guard let enclosure = IntegerSystem.enclosure(of: terms, within: outer) else { return nil }
    if outer.count > ReportSystem.mostExact || enclosure.count == 1 { return enclosure }
    // Equations that no whole numbers satisfy together bound nothing.
    guard let exact = try? system.bounds(of: terms), let high = exact.high else { return nil }
    return exact.low...max(exact.low, high)
  }

  /// The cells of the form that a figure is the sum of.
  private func leaves(of measure: Measure) -> [Measure] {
    if numbered.positions[measure] != nil { return [measure] }
    guard let addends = measure.metric.addends(in: form) else { return [measure] }
    return addends.flatMap { leaves(of: Measure($0, measure.applicant)) }
  }
}

extension FormEquations {
  /// The equations over the unknown figures, with those that are known in the constants; `nil` where known
  /// figures contradict one.
  fileprivate func equations(known: [Int?], unknown: [Int: Int]) -> [IntegerSystem.Equation]? {
    var result: [IntegerSystem.Equation] = []
    for equation in equations {
      let certain = equation.reduce(0) { $0 + $1.coefficient * (known[$1.variable] ?? 0) }
      let open = equation.compactMap { term in
        unknown[term.variable].map { IntegerSystem.Term(term.coefficient, $0) }
      }
      if !open.isEmpty {
        result.append(IntegerSystem.Equation(open, equals: -certain))
      } else if certain != 0 {
        return nil
      }
    }
    return result
  }
}

extension Corpus {
  /// The whole value of a cell that is stated without contradiction.
  fileprivate func undoubted(_ measure: Measure, at row: Int) -> Int? {
    guard let column = column(measure), column.status(at: row) != .conflicting else { return nil }
    return column[row]?.whole
  }

  /// Whether a report leaves a cell blank or contradicts itself on it.
  func isDoubtful(_ measure: Measure, at row: Int) -> Bool {
    let status = column(measure)?.status(at: row)
    return status == .blank || status == .conflicting
  }

  /// Whether a report leaves blank or contradicts any of some figures or what they are sums of.
  func hasDoubt(in measures: [Measure], at row: Int) -> Bool {
    let form = form(at: row)
    return measures.contains { measure in
      isDoubtful(measure, at: row)
        || (measure.metric.addends(in: form) ?? []).contains {
          isDoubtful(Measure($0, measure.applicant), at: row)
        }
    }
  }

  /// The reports with a blank or conflicting cell of any measure.
  var doubtfulReports: Bitmap {
    var doubtful = Bitmap(count: rowCount)
    for measure in measures {
      guard let statuses = column(measure)?.statuses else { continue }
      for (row, status) in zip(statuses.rows, statuses.statuses)
      where status == .blank || status == .conflicting {
        doubtful[Int(row)] = true
      }
    }
    return doubtful
  }
}
