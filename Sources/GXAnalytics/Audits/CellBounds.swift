import GXModel
import GXStatistics
import GXStore

/// The smallest and the largest value that the identities of a form allow for blank or conflicting cells.
struct CellBounds {
  /// Systems with more unknown cells are only narrowed identity by identity, which never bounds too tightly.
  private static let mostExact = 12

  private let corpus: Corpus
  private let row: Int
  private let measures: [Measure]
  private let identities: [AuditIdentity]

  init(row: Int, in corpus: Corpus) {
    self.corpus = corpus
    self.row = row
    let form = corpus.form(at: row)
    identities = AuditIdentity.all.filter {
      $0.forms.contains(form) && $0.relation == .zero && $0.rule.definition.severity == .error
    }
    var seen: Set<Measure> = []
    measures = identities.flatMap(\.terms).map(\.measure).filter { seen.insert($0).inserted }
  }

  /// The bounded cells; none where the identities contradict each other or bound nothing.
  var bounds: [AuditReport.Bound] {
    let known = measures.map(value)
    let unknown = measures.indices.filter { known[$0] == nil }
    guard !unknown.isEmpty, let system = system(known) else { return [] }
    do throws(IntegerSystem.Contradiction) {
      return try bounds(of: unknown, in: system)
    } catch {
      return []
    }
  }

  private func bounds(
    of unknown: [Int], in system: IntegerSystem
  ) throws(IntegerSystem.Contradiction) -> [AuditReport.Bound] {
    let outer = try system.propagated()
    var bounds: [AuditReport.Bound] = []
    for index in unknown
    where isDoubtful(measures[index]) && outer[index].upperBound < IntegerSystem.largest {
      var exact: IntegerBounds?
      if unknown.count <= CellBounds.mostExact {
        exact = try system.bounds(of: [IntegerSystem.Term(index)])
      }
      bounds.append(bound(index, exact, outer[index]))
    }
    return bounds
  }

  private func bound(
    _ index: Int, _ exact: IntegerBounds?, _ outer: ClosedRange<Int>
  ) -> AuditReport.Bound {
    AuditReport.Bound(
      subject: AuditReport.Subject(row, in: corpus), metric: measures[index].metric,
      applicant: measures[index].applicant,
      status: corpus.column(measures[index])?.status(at: row) ?? .blank,
      low: exact?.low ?? outer.lowerBound, high: exact?.high ?? outer.upperBound)
  }

  /// The whole value of a cell that is stated without contradiction.
  private func value(_ measure: Measure) -> Int? {
    guard let column = corpus.column(measure), column.status(at: row) != .conflicting else {
      return nil
    }
    return column[row]?.whole
  }

  private func isDoubtful(_ measure: Measure) -> Bool {
    let status = corpus.column(measure)?.status(at: row)
    return status == .blank || status == .conflicting
  }

  private func system(_ known: [Int?]) -> IntegerSystem? {
    var positions: [Measure: Int] = [:]
    for (index, measure) in measures.enumerated() { positions[measure] = index }
    return IntegerSystem(
      ranges: known.map { $0.map { $0...$0 } ?? 0...IntegerSystem.largest },
      equations: identities.map { identity in
        IntegerSystem.Equation(
          identity.terms.compactMap { term in
            positions[term.measure].map { IntegerSystem.Term(term.isAdded ? 1 : -1, $0) }
          })
      })
  }
}

extension Corpus {
  /// The rows among some with a blank or conflicting cell of any measure.
  func rowsWithDoubtfulCells(among rows: RowSet) -> [Int] {
    var isDoubtful = Bitmap(count: rowCount)
    for measure in measures {
      guard let statuses = column(measure)?.statuses else { continue }
      for (row, status) in zip(statuses.rows, statuses.statuses)
      where status == .blank || status == .conflicting {
        isDoubtful[Int(row)] = true
      }
    }
    return rows.masked(by: isDoubtful).indices
  }
}
