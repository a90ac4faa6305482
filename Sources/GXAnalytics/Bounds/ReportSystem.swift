import GXModel
import GXStatistics
import GXStore

/// The figures of one report with the identities of its form; blank and conflicting figures, and those that
/// the report does not give, are unknown.
struct ReportSystem {
  /// Systems with more unknown cells are only narrowed identity by identity, which never bounds too tightly.
  private static let mostExact = 12

  /// The figures that the identities speak of.
  let measures: [Measure]
  private let positions: [Measure: Int]
  private let system: IntegerSystem
  /// What the identities leave of each figure.
  private let outer: [ClosedRange<Int>]
  private let isSmall: Bool
  private let form: Form

  /// `nil` where the report's identities contradict each other or nothing is unknown.
  init?(row: Int, in corpus: Corpus) {
    let form = corpus.form(at: row)
    let identities = AuditIdentity.all.filter { $0.forms.contains(form) && $0.isHardEquation }
    var positions: [Measure: Int] = [:]
    var measures: [Measure] = []
    for measure in identities.flatMap(\.terms).map(\.measure) where positions[measure] == nil {
      positions[measure] = measures.count
      measures.append(measure)
    }
    let known = measures.map { corpus.undoubted($0, at: row) }
    guard known.contains(nil),
      let system = IntegerSystem(
        ranges: known.map { $0.map { $0...$0 } ?? 0...IntegerSystem.largest },
        equations: identities.map { identity in
          IntegerSystem.Equation(
            identity.terms.compactMap { term in
              positions[term.measure].map { IntegerSystem.Term(term.isAdded ? 1 : -1, $0) }
            })
        }),
      let outer = try? system.propagated()
    else { return nil }
    self.measures = measures
    self.positions = positions
    self.system = system
    self.outer = outer
    isSmall = known.count { $0 == nil } <= ReportSystem.mostExact
    self.form = form
  }

  /// The smallest and the largest value of a sum of figures less a sum of others; `nil` where a figure is in
  /// no identity or nothing limits the sum.
  func bounds(of added: [Measure], less subtracted: [Measure] = []) -> ClosedRange<Int>? {
    var coefficients: [Int: Int] = [:]
    for (measures, sign) in [(added, 1), (subtracted, -1)] {
      for leaf in measures.flatMap({ leaves(of: $0) }) {
        guard let position = positions[leaf] else { return nil }
        coefficients[position, default: 0] += sign
      }
    }
    let terms = coefficients.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { IntegerSystem.Term($0.value, $0.key) }
    guard isSmall else { return enclosure(of: terms) }
    // Identities that no whole numbers satisfy together bound nothing.
    guard let exact = try? system.bounds(of: terms) else { return nil }
    return exact.high.map { exact.low...max(exact.low, $0) }
  }

  /// The range of a sum by those of its terms, which is never too narrow.
  private func enclosure(of terms: [IntegerSystem.Term]) -> ClosedRange<Int>? {
    var (low, high) = (0, 0)
    for term in terms {
      let range = outer[term.variable]
      guard range.upperBound < IntegerSystem.largest else { return nil }
      let ends = [range.lowerBound, range.upperBound].map { term.coefficient * $0 }
      low += min(ends[0], ends[1])
      high += max(ends[0], ends[1])
    }
    return low...high
  }

  /// The cells of the form that a figure is the sum of.
  private func leaves(of measure: Measure) -> [Measure] {
    if positions[measure] != nil { return [measure] }
    guard let addends = measure.metric.addends(in: form) else { return [measure] }
    return addends.flatMap { leaves(of: Measure($0, measure.applicant)) }
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
