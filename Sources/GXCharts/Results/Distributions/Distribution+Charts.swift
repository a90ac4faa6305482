public import GXAnalytics
public import GXDrawing
public import GXModel

extension Distribution: ChartSource {
  public var chartTypes: [ChartType] { [] }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    throw .unfitType(type.rawValue, fitting: [])
  }
}
