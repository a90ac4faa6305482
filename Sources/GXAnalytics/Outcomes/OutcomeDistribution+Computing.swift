import GXModel
public import GXStore

extension OutcomeDistribution {
  /// The distribution that a query asks of a corpus.
  ///
  /// - Throws: ``AnalyticsError`` when the organ is not known or no report fits.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    let scheme = OutcomeScheme(detail: query.topic.detail)
    let totals = OutcomeColumns(scheme, applicant: nil, in: corpus)
    let planned = try query.reports.planner(isByLevel: query.grouping == .level)
      .covers(in: corpus, hasFigure: totals.isComplete)
    let applicants: [Applicant?] = query.grouping == .applicant ? Applicant.allCases : [nil]
    var series: [OutcomeSeries] = []
    for planned in planned {
      let groups = OrganGroups(
        of: planned.cover, by: query.grouping, below: query.reports.region, level: planned.level,
        in: corpus)
      for applicant in applicants {
        let columns =
          applicant == nil ? totals : OutcomeColumns(scheme, applicant: applicant, in: corpus)
        series.append(
          OutcomeSeries(
            planned, columns: columns, groups: groups, boundsCells: query.topic.boundsCells,
            isPanel: query.topic.isPanel, in: corpus))
      }
    }
    self.init(query: query, series: series)
  }

  private init(query: Query, series: [OutcomeSeries]) {
    let dividesWhole = query.grouping == .region || query.grouping == .organ
    self.query = query
    rows = series.flatMap { $0.rows(interval: query.topic.interval) }
    distances = series.flatMap { $0.distances(dividesWhole: dividesWhole) }
    breaks = series.reduce(into: []) { breaks, series in
      breaks += series.definitions.breaks(level: series.planned.level)
        .filter { !breaks.contains($0) }
    }
    isSynthetic = series.contains(where: \.isSynthetic)
    notes =
      OutcomeNotes(
        query: query, series: series, rows: rows, distances: distances, breaks: breaks,
        isSynthetic: isSynthetic
      ).all
  }
}
