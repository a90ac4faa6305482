public import GXAnalytics
public import GXDrawing
public import GXModel

extension RatioTable: ChartSource {
  public var chartTypes: [ChartType] {
    guard query.grouping != .none else { return [.trend] }
    let names = Set(rows.map { [$0.region?.name, $0.level?.rawValue, $0.organ] })
    return names.count > 4
      ? [.bars, .heatmap, .multiples, .trend] : [.trend, .bars, .heatmap, .multiples]
  }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    let adaptor = RatioAdaptor(table: self, language: language)
    switch type {
    case .bars: return try RankingChart(adaptor, style: style)
    case .multiples:
      return MultiplesChart(
        caption: adaptor.caption(of: adaptor.years), unit: adaptor.unit, series: adaptor.series,
        breaks: adaptor.phrases.breaks(breaks), style: style)
    case .heatmap:
      return HeatMapChart(
        caption: adaptor.caption(of: adaptor.years), unit: adaptor.unit,
        rows: adaptor.series.map(HeatMapChart.Row.init), breaks: adaptor.phrases.breaks(breaks),
        years: adaptor.years, style: style)
    default:
      return TrendChart(
        caption: adaptor.caption(of: adaptor.years), unit: adaptor.unit, series: adaptor.series,
        breaks: adaptor.phrases.breaks(breaks), years: adaptor.years, style: style)
    }
  }
}

extension RankingChart {
  /// The ratios of the last year, each group against all together.
  init(_ adaptor: RatioAdaptor, style: ChartStyle) throws(DrawingError) {
    guard let year = adaptor.lastYear else {
      throw .invalidChart(zh: "没有可画的比率", en: "There is no ratio to draw")
    }
    self.init(
      caption: adaptor.caption(of: year...year), unit: adaptor.unit, valueName: adaptor.name,
      countName: adaptor.words("分母", "Base"), intervalName: adaptor.intervalName,
      rows: adaptor.estimates(in: year), reference: adaptor.pooled(in: year), style: style)
  }
}
