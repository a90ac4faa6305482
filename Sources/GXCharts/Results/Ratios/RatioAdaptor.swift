internal import GXAnalytics
internal import GXModel

extension RatioTable.Row: GroupedRow {}

/// What charts take from a table of ratios.
struct RatioAdaptor {
  let table: RatioTable
  let language: Language
  let groups: [RowGroup<RatioTable.Row>]
  let phrases: ResultWords
  let words: Words

  init(table: RatioTable, language: Language) {
    self.table = table
    self.language = language
    words = Words(language: language)
    phrases = ResultWords(language: language)
    groups = RowGroup.groups(
      of: table.rows, isDivided: table.query.grouping != .none, language: language)
  }

  /// Ratios are printed in per cent, those too that relate two counts and may pass 100 %; those of
  /// different units as numbers.
  var unit: ValueUnit { table.query.topic.ratio.isShare ? .share : .amount("") }

  var name: String { table.query.topic.ratio.name[language] }

  var years: ClosedRange<Int>? { RowGroup.years(of: table.rows) ?? table.query.reports.years }

  /// The last year in which any group has a ratio.
  var lastYear: Int? { table.rows.filter { $0.ratio != nil }.map(\.year).max() }

  func caption(of shown: ClosedRange<Int>?) -> Caption {
    phrases.caption(
      table.query.reports.title(table.query.topic.ratio.name), years: shown,
      subtitle: [phrases.grouping(table.query.grouping)], notes: table.notes,
      source: phrases.source(of: table.rows.filter { shown?.contains($0.year) ?? true }),
      isSynthetic: table.isSynthetic)
  }

  func order(else order: SeriesOrder) -> SeriesOrder {
    phrases.order(table.query.grouping, else: order)
  }

  var intervalName: String { words("95%置信区间", "95% interval") }

  /// A line for each group; a single line has its intervals as a band.
  var series: [TrendSeries] {
    groups.map { group in
      TrendSeries(
        name: groups.count > 1 ? group.name : name,
        points: group.rows.map { TrendPoint(year: $0.year, value: $0.ratio) },
        band: groups.count > 1 ? nil : band(of: group.rows))
    }
  }

  private func band(of rows: [RatioTable.Row]) -> TrendBand {
    TrendBand(
      name: intervalName,
      intervals: rows.compactMap { row in
        guard let low = row.low, let high = row.high, row.ratio != nil else { return nil }
        return TrendBand.Interval(year: row.year, low: low, high: high)
      })
  }

  /// The ratios of a year with their intervals.
  func estimates(in year: Int) -> [RankingChart.Row] {
    groups.compactMap { group in
      group.rows.first { $0.year == year }.map { row in
        RankingChart.Row(
          name: group.name.isEmpty ? name : group.name, value: row.ratio, interval: interval(row),
          count: row.denominator?.double)
      }
    }
  }

  private func interval(_ row: RatioTable.Row) -> ClosedRange<Double>? {
    guard let ratio = row.ratio, let low = row.low, let high = row.high, low <= ratio,
      ratio <= high
    else { return nil }
    return low...high
  }

  /// The ratio of the sums over all groups, which what is divided is compared with; none for levels,
  /// whose reports may contain each other.
  func pooled(in year: Int) -> RankingChart.Reference? {
    guard table.query.grouping != .level else { return nil }
    let rows = table.rows.filter { $0.year == year && $0.ratio != nil }
    let numerator = rows.reduce(0) { $0 + ($1.numerator?.double ?? 0) }
    let denominator = rows.reduce(0) { $0 + ($1.denominator?.double ?? 0) }
    guard denominator > 0 else { return nil }
    return RankingChart.Reference(name: words("合计", "All"), value: numerator / denominator)
  }
}

// MARK: Two years and one year

extension RatioAdaptor {
  /// The years that a slope joins: both ends of the last stretch.
  var pair: YearPair? {
    YearPair(of: table.rows.filter { $0.ratio != nil }.map { ($0.year, $0.segment) })
  }

  /// Each group's ratios at both ends.
  func changes(_ pair: YearPair) -> [SlopeChart.Row] {
    groups.map { group in
      SlopeChart.Row(
        name: group.name, start: ratio(of: group, in: pair.start),
        end: ratio(of: group, in: pair.end))
    }
  }

  /// The ratios of the last year by province; empty where the groups are not provinces.
  var provinces: [TileMapChart.Value] {
    guard let lastYear else { return [] }
    return groups.compactMap { group in
      group.province.map { .init(code: $0, value: ratio(of: group, in: lastYear)) }
    }
  }

  private func ratio(of group: RowGroup<RatioTable.Row>, in year: Int) -> Double? {
    group.rows.first { $0.year == year }.flatMap(\.ratio)
  }
}
