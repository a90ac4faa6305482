import GXModel
import GXStatistics
public import GXStore

extension Trend {
  /// The trend that a query asks of a corpus.
  ///
  /// One pass over the reports of the region for the cover, one for the figures.
  ///
  /// - Throws: ``AnalyticsError`` when the metric has no applicants, the organ is not known or no report
  ///   fits.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    if query.applicant != nil, !query.metric.hasApplicants {
      throw .noApplicants(query.metric)
    }
    let figures = FigureColumn(query.measure, in: corpus)
    let definitions = DefinitionClasses(query.metric)
    let divider = RegionDivider(
      isActive: query.grouping == .region, region: query.region, corpus: corpus)
    let planned = try query.planner.covers(in: corpus) { figures[$0] != nil }
    let series = planned.map { planned in
      TrendSeries(
        cover: planned.cover, years: planned.years, level: planned.level, divider: divider,
        figures: figures, definitions: definitions, corpus: corpus)
    }
    self.init(query: query, series: series, definitions: definitions)
  }

  private init(query: Query, series: [TrendSeries], definitions: DefinitionClasses) {
    var rows: [Row] = []
    var tests: [SegmentTest] = []
    var breaks: [SeriesBreak] = []
    for series in series {
      let segments = series.segments
      breaks += series.breaks(definitions)
      for region in series.regions {
        let group = series.rows(of: region, metric: query.metric, segments: segments)
        rows += group
        let numbers = Set(group.map(\.segment)).sorted()
        tests += numbers.compactMap { number in
          SegmentTest(
            segment: number, region: region, level: series.level,
            rows: group.filter { $0.segment == number })
        }
      }
    }
    let shown = Set(rows.map(\.year))
    let events = LegalEvent.events(concerning: query.metric).filter { shown.contains($0.year) }
      .map { Event(year: $0.year, description: $0.description, source: $0.source) }
    let isSynthetic = series.contains(where: \.isSynthetic)
    self.init(
      query: query, rows: rows, tests: tests, breaks: breaks, events: events,
      isSynthetic: isSynthetic,
      notes: TrendNotes(
        query: query, series: series, rows: rows, tests: tests, breaks: breaks, events: events,
        definitions: definitions, isSynthetic: isSynthetic
      ).all)
  }
}

extension Trend.Query {
  fileprivate var planner: CoverPlanner {
    CoverPlanner(
      years: years, region: region, level: level, organ: organ, scope: scope,
      isByLevel: grouping == .level)
  }
}
