public import GXAnalytics
public import GXDrawing
public import GXModel

extension Trend: ChartSource {
  public var chartTypes: [ChartType] {
    guard query.grouping != .none else { return [.trend] }
    let adaptor = TrendAdaptor(trend: self, language: .english)
    // No eye follows so many lines.
    var types: [ChartType] =
      adaptor.sums.count > 15 ? [.heatmap, .multiples, .trend] : [.trend, .multiples, .heatmap]
    if adaptor.pair != nil { types += [.slope, .dumbbell] }
    if !adaptor.provinces.isEmpty { types.append(.tiles) }
    return types
  }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    let adaptor = TrendAdaptor(trend: self, language: language)
    switch type {
    case .multiples:
      return MultiplesChart(
        caption: adaptor.caption, unit: adaptor.unit, series: adaptor.sums,
        order: adaptor.order(else: .lastYear), breaks: adaptor.breaks, style: style)
    case .heatmap:
      return HeatMapChart(
        caption: adaptor.caption, unit: adaptor.unit, rows: adaptor.sums.map(HeatMapChart.Row.init),
        order: adaptor.order(else: .mean), breaks: adaptor.breaks, years: adaptor.years,
        style: style)
    case .slope, .dumbbell: return try adaptor.change(as: type, style)
    case .tiles:
      return TileMapChart(
        caption: adaptor.caption(of: adaptor.lastYear.map { $0...$0 }), unit: adaptor.unit,
        values: adaptor.provinces, style: style)
    default: return TrendChart(adaptor, style: style)
    }
  }
}

extension TrendAdaptor {
  /// Both ends of the last stretch beside each other.
  fileprivate func change(as type: ChartType, _ style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    guard let pair else { throw .unfitType(type.rawValue, fitting: []) }
    return pair.chart(
      as: type, caption: caption(of: pair.years), unit: unit, rows: changes(pair), style: style)
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
