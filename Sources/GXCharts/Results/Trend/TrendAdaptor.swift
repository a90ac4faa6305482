internal import GXAnalytics
internal import GXModel

extension Trend.Row: GroupedRow {
  var applicant: Applicant? { group.applicant }
}

/// What charts take from a trend.
struct TrendAdaptor {
  let trend: Trend
  let language: Language
  let groups: [RowGroup<Trend.Row>]
  private let words: Words
  private let phrases: ResultWords
  private let printed: PrintedUnit

  init(trend: Trend, language: Language) {
    self.trend = trend
    self.language = language
    words = Words(language: language)
    phrases = ResultWords(language: language)
    printed = PrintedUnit(trend.metric.unit, language: language)
    groups = RowGroup.groups(
      of: trend.rows, isDivided: trend.query.grouping != .none, language: language)
  }

  var years: ClosedRange<Int>? { RowGroup.years(of: trend.rows) ?? trend.query.reports.years }

  var unit: ValueUnit { printed.unit }

  var breaks: [SeriesBreak] { phrases.breaks(trend.breaks) }

  // MARK: Words

  /// The caption of a chart of all years.
  var caption: Caption { caption(of: years, [phrases.grouping(trend.query.grouping), verdict]) }

  /// The caption of a chart of some years.
  func caption(of shown: ClosedRange<Int>?, _ subtitle: [String] = []) -> Caption {
    phrases.caption(
      trend.query.reports.title(trend.query.topic.measure.title), years: shown, subtitle: subtitle,
      notes: trend.notes,
      source: phrases.source(of: trend.rows.filter { shown?.contains($0.year) ?? true }),
      isSynthetic: trend.isSynthetic)
  }

  func order(else order: SeriesOrder) -> SeriesOrder {
    phrases.order(trend.query.grouping, else: order)
  }

  /// What the test of the last stretch shows, in the words that it allows.
  private var verdict: String {
    guard groups.count == 1, let test = trend.tests.last else { return "" }
    let label = TrendPhrases.label(for: test.verdict)[language]
    // The span stands there already where the test is of all years.
    guard years != test.from...test.to else { return label }
    return words.years(test.from...test.to) + words("", ": ") + label
  }

  // MARK: Series

  var panels: [TrendPanel] {
    let hasSeveralOrgans = groups.count == 1 && trend.rows.contains { $0.organs > 1 }
    guard hasSeveralOrgans, let rows = groups.first?.rows else { return [TrendPanel(series: sums)] }
    let median = TrendSeries(
      name: words("中位数", "Median"),
      points: rows.map { row in
        TrendPoint(
          year: row.year, value: isDrawn(row) ? row.median.map { $0 * printed.factor } : nil)
      },
      band: quartiles(of: rows))
    return [
      TrendPanel(title: words("各机关合计", "Sum over organs"), series: sums),
      TrendPanel(title: words("每个机关", "Each organ"), series: [median]),
    ]
  }

  /// The sums of each group.
  var sums: [TrendSeries] {
    groups.map { group in
      TrendSeries(
        name: groups.count > 1 ? group.name : sumName, points: group.rows.map(sum),
        isEmphasized: leading.contains(group.name))
    }
  }

  private var sumName: String {
    trend.rows.contains { $0.organs > 1 }
      ? words("合计", "Sum") : trend.query.topic.measure.title[language]
  }

  /// Of more groups than colours can tell apart, those that are largest in the last year.
  private var leading: Set<String> {
    guard groups.count > 4 else { return [] }
    let sorted = groups.compactMap { group in
      group.rows.last?.sum.map { (name: group.name, sum: $0) }
    }.sorted { ($1.sum, $0.name) < ($0.sum, $1.name) }
    return Set(sorted.prefix(3).map(\.name))
  }

  /// Whether a year belongs into the line: not where only some organs still report what the form in
  /// force no longer asks for, except for an organ's own line.
  private func isDrawn(_ row: Trend.Row) -> Bool {
    row.status != .notInForm || trend.query.reports.organ != nil
  }

  /// The sum that is drawn for a year.
  func value(_ row: Trend.Row) -> Double? {
    isDrawn(row) ? row.sum.map { $0.double * printed.factor } : nil
  }

  private func sum(_ row: Trend.Row) -> TrendPoint {
    let doubtful: Set<Status> = [.approximate, .repaired, .conflicting]
    let isDoubtful = row.organs == 1 && row.status.map(doubtful.contains) == true
    return TrendPoint(year: row.year, value: value(row), isEstimated: isDoubtful)
  }

  private func quartiles(of rows: [Trend.Row]) -> TrendBand {
    TrendBand(
      name: words("四分位区间（P25～P75）", "quartiles (P25–P75)"),
      intervals: rows.compactMap { row in
        guard isDrawn(row), let low = row.q1, let high = row.q3, row.organs > 1, low <= high else {
          return nil
        }
        return TrendBand.Interval(
          year: row.year, low: low * printed.factor, high: high * printed.factor)
      })
  }
}

// MARK: Two years and one year

extension TrendAdaptor {
  /// The years that a slope joins: both ends of the last stretch.
  var pair: YearPair? {
    YearPair(of: trend.rows.filter { value($0) != nil }.map { ($0.year, $0.segment) })
  }

  /// Each group's sums at both ends.
  func changes(_ pair: YearPair) -> [SlopeChart.Row] {
    groups.map { group in
      SlopeChart.Row(
        name: group.name, start: sum(of: group, in: pair.start), end: sum(of: group, in: pair.end))
    }
  }

  /// The last year in which any group has a sum.
  var lastYear: Int? { trend.rows.filter { value($0) != nil }.map(\.year).max() }

  /// The sums of the last year by province; empty where the groups are not provinces.
  var provinces: [TileMapChart.Value] {
    guard let year = lastYear else { return [] }
    return groups.compactMap { group in
      group.province.map { .init(code: $0, value: sum(of: group, in: year)) }
    }
  }

  private func sum(of group: RowGroup<Trend.Row>, in year: Int) -> Double? {
    group.rows.first { $0.year == year }.flatMap(value)
  }
}
