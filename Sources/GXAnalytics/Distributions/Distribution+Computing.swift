import GXModel
public import GXStore

extension Distribution {
  /// The distribution that a query asks of a corpus.
  ///
  /// - Throws: ``AnalyticsError`` when the metric has no applicants, the organ is not known, no report
  ///   fits, or the rows are to be divided by organ or applicant.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    if query.grouping == .organ || query.grouping == .applicant {
      throw .notDivisible(query.grouping)
    }
    if query.topic.applicant != nil, !query.topic.metric.hasApplicants {
      throw .noApplicants(query.topic.metric)
    }
    let figures = FigureColumn(query.topic.measure, in: corpus)
    let planned = try query.reports.planner(isByLevel: query.grouping == .level)
      .covers(in: corpus) { figures[$0] != nil }
    let series = planned.map {
      DistributionSeries($0, query: query, figures: figures, in: corpus)
    }
    self.query = query
    rows = series.flatMap { $0.rows(query.topic) }
    histograms = series.flatMap { $0.histograms(query.topic.scale) }
    values = series.flatMap { $0.values() }
    lorenz = series.flatMap { $0.lorenz() }
    outliers = series.flatMap { $0.outliers(in: corpus) }
    breaks = series.flatMap { $0.definitions.breaks(level: $0.planned.level) }
    isSynthetic = series.contains(where: \.isSynthetic)
    notes =
      DistributionNotes(
        query: query, series: series, rows: rows, outliers: outliers, breaks: breaks
      ).all
  }
}
