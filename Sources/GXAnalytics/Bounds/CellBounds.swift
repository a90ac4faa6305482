import GXModel
import GXStore

/// The smallest and the largest value that the identities of a form allow for blank or conflicting cells.
struct CellBounds {
  let row: Int
  let corpus: Corpus

  /// The bounded cells; none where the identities contradict each other or bound nothing.
  var bounds: [AuditReport.Bound] {
    guard let system = ReportSystem(row: row, in: corpus) else { return [] }
    return system.measures.filter { corpus.isDoubtful($0, at: row) }.compactMap { measure in
      system.bounds(of: [measure]).map { range in
        AuditReport.Bound(
          subject: AuditReport.Subject(row, in: corpus), metric: measure.metric,
          applicant: measure.applicant,
          status: corpus.column(measure)?.status(at: row) ?? .blank,
          low: range.lowerBound, high: range.upperBound)
      }
    }
  }
}
