public import GXDrawing
public import GXModel

/// What charts can be made of: a result of the analytics, or a table.
public protocol ChartSource {
  /// The types that its data can be drawn as, the fitting one first; empty where nothing can be drawn.
  var chartTypes: [ChartType] { get }

  /// The chart of one of `chartTypes`.
  /// - Throws: `DrawingError.invalidChart` for data that cannot be drawn honestly.
  func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
}

extension ChartSource {
  /// A chart of the type asked for, by default the fitting one.
  /// - Throws: `DrawingError.unfitType` when the data cannot be drawn as that type.
  public func chart(
    as type: ChartType?, language: Language, style: ChartStyle = ChartStyle()
  ) throws(DrawingError) -> any Chart {
    let types = chartTypes
    guard let chosen = type ?? types.first, types.contains(chosen) else {
      throw .unfitType(type?.rawValue ?? "", fitting: types.map(\.rawValue))
    }
    return try chart(chosen, language: language, style: style)
  }
}
