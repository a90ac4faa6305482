import GXModel
public import GXStore

extension AuditReport {
  /// The audit that a query asks of a corpus.
  ///
  /// Each identity takes one pass over its columns; the reports that break one are then looked at alone.
  ///
  /// - Parameters:
  ///   - query: which rules are judged, over which reports.
  ///   - corpus: where the reports are.
  ///   - readings: what was found while reading reports, such as prose that contradicts a table, which
  ///     the corpus itself does not hold.
  /// - Throws: ``AnalyticsError`` when the organ is not known or no report fits.
  public init(
    _ query: Query, in corpus: Corpus, readings: [Reading] = []
  ) throws(AnalyticsError) {
    guard query.grouping == .none else { throw .notDivisible(query.grouping) }
    let rows = try query.reports.rows(in: corpus)
    guard !rows.isEmpty else { throw .noReports }
    var audit = AuditRun(corpus: corpus, rows: rows, errorsOnly: query.topic.errorsOnly)
    audit.checkReports()
    audit.checkYears()
    audit.checkRanges()
    if query.topic.boundsCells { audit.boundCells() }
    audit.add(readings)
    self.query = query
    self.rows = audit.sortedRows
    counts = audit.counts
    repairs = audit.repairs
    outliers = audit.outliers
    bounds = audit.bounds
    reports = rows.count
    isSynthetic = corpus.containsSynthetic(in: rows.indices)
    notes =
      AuditNotes(
        reports: reports, rows: self.rows, counts: counts, repairs: repairs,
        outliers: audit.outliers, bounds: audit.bounds,
        isSynthetic: isSynthetic
      ).all
  }
}

extension ReportSelection {
  /// All reports of the selection; reports that contain each other may be among them.
  public func rows(in corpus: Corpus) throws(AnalyticsError) -> RowSet {
    var selection = CorpusSelection(years: years, divisions: region.map { [$0] })
    selection.levels = level.map { [$0] }
    if let organ { selection.organs = try corpus.codes(ofOrganNamed: organ) }
    if case .only(let scope) = scope { selection.scopes = [scope] }
    return corpus.rows(in: selection)
  }
}
