public import GXAnalytics
public import GXDrawing
public import GXModel

extension OutcomeDistribution: ChartSource {
  public var chartTypes: [ChartType] { [.stacked, .counts] }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    let adaptor = try OutcomeAdaptor(result: self, language: language)
    return StackedBarChart(
      caption: adaptor.caption, mode: type == .counts ? .counts : .shares, unit: adaptor.unit,
      parts: adaptor.parts, bars: adaptor.bars, style: style)
  }
}
