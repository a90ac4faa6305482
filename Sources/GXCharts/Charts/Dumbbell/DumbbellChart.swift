public import GXDrawing
internal import GXModel

/// Two values for each name on one line: where it stood, where it stands, and the change.
public struct DumbbellChart: Chart {
  /// A name with its two values; a row that lacks one is listed in the notes, not drawn.
  public typealias Row = SlopeChart.Row

  /// How the rows are sorted; the subtitle says it.
  public enum Order: Hashable, Sendable {
    /// As given, with a phrase that says how.
    case given(String)
    /// From the highest value at the end.
    case end
    /// From the largest rise to the largest fall.
    case change
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// The names of the two moments or measures: 2020年, 2024年.
  public var startName: String
  public var endName: String
  public var rows: [Row]
  public var order: Order

  public init(
    caption: Caption, unit: ValueUnit, startName: String, endName: String, rows: [Row],
    order: Order = .end, style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.startName = startName
    self.endName = endName
    self.rows = rows
    self.order = order
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
