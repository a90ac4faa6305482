public import GXAnalytics
public import GXDrawing
public import GXModel

extension Trend: ChartSource {
  public var chartTypes: [ChartType] {
    query.grouping == .none ? [.trend] : [.trend, .multiples, .heatmap]
  }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    let adaptor = TrendAdaptor(trend: self, language: language)
    switch type {
    case .multiples:
      return MultiplesChart(
        caption: adaptor.caption, unit: adaptor.unit, series: adaptor.sums,
        breaks: adaptor.breaks, style: style)
    case .heatmap:
      return HeatMapChart(
        caption: adaptor.caption, unit: adaptor.unit, rows: adaptor.sums.map(HeatMapChart.Row.init),
        breaks: adaptor.breaks, years: adaptor.years, style: style)
    default: return TrendChart(adaptor, style: style)
    }
  }
}

extension TrendChart {
  /// The chart of a trend: the sums and, where several organs report, their median with quartiles
  /// below; one line for each group of a divided trend.
  ///
  /// The title says what is shown and claims nothing; what the test of the last stretch shows stands
  /// in the subtitle in the words that the test allows.
  public init(
    _ trend: Trend, language: Language = .chinese, style: ChartStyle = ChartStyle()
  ) {
    self.init(TrendAdaptor(trend: trend, language: language), style: style)
  }

  init(_ adaptor: TrendAdaptor, style: ChartStyle) {
    self.init(
      caption: adaptor.caption, unit: adaptor.unit, panels: adaptor.panels,
      breaks: adaptor.breaks, years: adaptor.years, style: style)
  }
}
