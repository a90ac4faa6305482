public import GXAnalytics
public import GXDrawing
public import GXModel

extension RatioTable: ChartSource {
  public var chartTypes: [ChartType] {
    guard query.grouping != .none else { return [.trend] }
    let adaptor = RatioAdaptor(table: self, language: .english)
    var types: [ChartType] =
      adaptor.groups.count > 4
      ? [.bars, .heatmap, .multiples, .trend] : [.trend, .bars, .heatmap, .multiples]
    if adaptor.pair != nil { types += [.slope, .dumbbell] }
    if !adaptor.provinces.isEmpty { types.append(.tiles) }
    if adaptor.groups.count > 1, adaptor.lastYear != nil { types.append(.scatter) }
    return types
  }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    let adaptor = RatioAdaptor(table: self, language: language)
    switch type {
    case .bars: return try RankingChart(adaptor, style: style)
    case .tiles: return try TileMapChart(adaptor, style: style)
    case .scatter: return try ScatterChart(adaptor, style: style)
    case .slope, .dumbbell: return try adaptor.change(as: type, style)
    case .multiples:
      return MultiplesChart(
        caption: adaptor.caption(of: adaptor.years), unit: adaptor.unit, series: adaptor.series,
        order: adaptor.order(else: .lastYear), breaks: adaptor.breaks, style: style)
    case .heatmap:
      return HeatMapChart(
        caption: adaptor.caption(of: adaptor.years), unit: adaptor.unit,
        rows: adaptor.series.map(HeatMapChart.Row.init), order: adaptor.order(else: .mean),
        breaks: adaptor.breaks, years: adaptor.years, style: style)
    default:
      return TrendChart(
        caption: adaptor.caption(of: adaptor.years), unit: adaptor.unit, series: adaptor.series,
        breaks: adaptor.breaks, years: adaptor.years, style: style)
    }
  }
}

extension RatioAdaptor {
  fileprivate var breaks: [SeriesBreak] { phrases.breaks(table.breaks) }

  /// The year that a chart of one year shows: the last.
  fileprivate func shownYear() throws(DrawingError) -> Int {
    guard let lastYear else { throw .unfitType("", fitting: []) }
    return lastYear
  }

  /// Both ends of the last stretch beside each other.
  fileprivate func change(as type: ChartType, _ style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    guard let pair else { throw .unfitType(type.rawValue, fitting: []) }
    return pair.chart(
      as: type, caption: caption(of: pair.years), unit: unit, rows: changes(pair), style: style)
  }
}

extension RankingChart {
  /// The ratios of the last year, each group against all together.
  init(_ adaptor: RatioAdaptor, style: ChartStyle) throws(DrawingError) {
    let year = try adaptor.shownYear()
    self.init(
      caption: adaptor.caption(of: year...year), unit: adaptor.unit,
      valueName: adaptor.words("比率", "Ratio"), countName: adaptor.words("分母", "Base"),
      intervalName: adaptor.intervalName,
      rows: adaptor.estimates(in: year), reference: adaptor.pooled(in: year), style: style)
  }
}

extension TileMapChart {
  /// The ratios of the last year by province.
  init(_ adaptor: RatioAdaptor, style: ChartStyle) throws(DrawingError) {
    let year = try adaptor.shownYear()
    self.init(
      caption: adaptor.caption(of: year...year), unit: adaptor.unit, values: adaptor.provinces,
      style: style)
  }
}

extension ScatterChart {
  /// The ratios of the last year against the size of their bases.
  init(_ adaptor: RatioAdaptor, style: ChartStyle) throws(DrawingError) {
    let year = try adaptor.shownYear()
    let rows = adaptor.estimates(in: year)
    let sizes = rows.compactMap(\.count).filter { $0 > 0 }
    // Where the largest is so many times the smallest, a linear axis would crowd most dots.
    let isWide = (sizes.max() ?? 0) > 20 * (sizes.min() ?? 0)
    self.init(
      caption: adaptor.caption(of: year...year),
      x: .init(name: adaptor.words("分母", "base"), unit: .count(""), isLogarithmic: isWide),
      y: .init(name: adaptor.name, unit: adaptor.unit),
      dots: rows.map { .init(name: $0.name, x: $0.count, y: $0.value) }, labels: .extremes(40),
      style: style)
  }
}
