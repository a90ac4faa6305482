import GXModel
import GXStatistics
public import GXStore

extension Trend {
  /// The trend that a query asks of a corpus.
  ///
  /// One pass over the reports of the region for the cover, one for the figures of each applicant.
  ///
  /// - Throws: ``AnalyticsError`` when the metric has no applicants, the organ is not known or no report
  ///   fits.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    let (metric, grouping) = (query.topic.metric, query.grouping)
    if query.topic.applicant != nil || grouping == .applicant, !metric.hasApplicants {
      throw .noApplicants(metric)
    }
    let figures = FigureColumn(query.topic.measure, in: corpus)
    let classes = DefinitionClasses(metric)
    let planned = try query.reports.planner(isByLevel: grouping == .level)
      .covers(in: corpus) { figures[$0] != nil }
    let columns =
      grouping == .applicant
      ? Applicant.allCases.map { FigureColumn(Measure(metric, $0), in: corpus) } : [figures]
    let series = planned.flatMap { planned in
      let groups = OrganGroups(
        of: planned.cover, by: grouping, below: query.reports.region, level: planned.level,
        in: corpus)
      return columns.map { column in
        TrendSeries(
          planned, figures: column, groups: groups, classes: classes, isPanel: query.topic.isPanel,
          corpus: corpus)
      }
    }
    self.init(query: query, series: series, classes: classes)
  }

  private init(query: Query, series: [TrendSeries], classes: DefinitionClasses) {
    let (metric, fitsRate) = (query.topic.metric, query.topic.fitsRate)
    let groups = series.flatMap { series in
      series.groups.groups.indices.map { series.rows(ofGroup: $0, metric: metric) }
    }
    let rows = groups.flatMap(\.self)
    let stretches = groups.flatMap { group in
      Dictionary(grouping: group, by: \.segment).sorted { $0.key < $1.key }.map(\.value)
    }
    var breaks: [SeriesBreak] = []
    for series in series {
      breaks += series.definitions.breaks(level: series.level).filter { !breaks.contains($0) }
    }
    let shown = Set(rows.map(\.year))
    let events = LegalEvent.events(concerning: metric).filter { shown.contains($0.year) }
      .map { Event(year: $0.year, description: $0.description, source: $0.source) }
    let isSynthetic = series.contains(where: \.isSynthetic)
    let tests = SegmentTest.corrected(
      stretches.compactMap {
        SegmentTest(rows: $0, withRate: fitsRate && metric.unit != .tenThousandYuan)
      })
    let breakTests = stretches.flatMap { rows in
      events.compactMap { BreakTest(at: $0.year, rows: rows) }
    }
    self.init(
      query: query, rows: rows, tests: tests, breakTests: breakTests, breaks: breaks,
      events: events, isSynthetic: isSynthetic,
      notes: TrendNotes(
        query: query, series: series, rows: rows, tests: tests, breakTests: breakTests,
        breaks: breaks, events: events, classes: classes, isSynthetic: isSynthetic
      ).all)
  }
}
