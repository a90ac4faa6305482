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
    let candidates = corpus.rows(in: try query.selection(in: corpus))
    let figures = FigureColumn(query.measure, in: corpus)
    let definitions = DefinitionClasses(query.metric)
    let divider = RegionDivider(grouping: query.grouping, region: query.region, corpus: corpus)
    var series: [TrendSeries] = []
    for (level, rows) in query.partition(candidates, in: corpus) {
      let cover = ReportCover.plan(over: rows, choice: query.scope, in: corpus) { row in
        query.covers(Int(corpus.attributes.years[row])) && figures[row] != nil
      }
      guard let cover, let years = query.years(of: cover, in: corpus) else { continue }
      series.append(
        TrendSeries(
          cover: cover, years: years, level: level, divider: divider, figures: figures,
          definitions: definitions, corpus: corpus))
    }
    guard !series.isEmpty else { throw .noReports }
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
  /// The reports of the question in all years: expected organs are counted over all of them.
  fileprivate func selection(in corpus: Corpus) throws(AnalyticsError) -> CorpusSelection {
    var selection = CorpusSelection()
    selection.divisions = region.map { [$0] }
    selection.levels = level.map { [$0] }
    if let organ { selection.organs = try corpus.codes(ofOrganNamed: organ) }
    return selection
  }

  fileprivate func covers(_ year: Int) -> Bool { years?.contains(year) ?? true }

  /// The years to show: from the first to the last report of the cover, within those asked for.
  fileprivate func years(of cover: ReportCover, in corpus: Corpus) -> ClosedRange<Int>? {
    var first: Int?
    var last: Int?
    cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard covers(year) else { return }
      first = min(first ?? year, year)
      last = max(last ?? year, year)
    }
    return first.flatMap { first in last.map { first...$0 } }
  }

  /// The reports in one set, or one for each level.
  fileprivate func partition(
    _ rows: RowSet, in corpus: Corpus
  ) -> [(level: Level?, rows: RowSet)] {
    guard grouping == .level else { return [(nil, rows)] }
    return corpus.groups(of: rows, by: [.level]).map { ($0.key.level, $0.rows) }
  }
}

extension Corpus {
  /// The organs of a name.
  func codes(ofOrganNamed name: String) throws(AnalyticsError) -> Set<OrganCode> {
    let codes = organs(named: name)
    guard codes.isEmpty else { return Set(codes) }
    let similar = organs.map(\.name).filter { $0.contains(name) || name.contains($0) }
    throw .unknownOrgan(name, suggestions: Array(similar.prefix(3)))
  }
}
