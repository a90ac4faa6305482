public import GXDrawing
internal import GXModel

/// A measure of the provinces as equal tiles in about their places.
///
/// All 34 provincial-level units are drawn; those that the figures do not cover are hatched. The chart
/// says that it is schematic and shows no borders.
public struct TileMapChart: Chart {
  /// A province with its value.
  public struct Value: Hashable, Sendable {
    /// The division code, of which the first two digits count: 430000.
    public var code: String
    /// nil where the province is covered and has none.
    public var value: Double?

    public init(code: String, value: Double?) {
      self.code = code
      self.value = value
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// Each province at most once; those left out are not covered.
  public var values: [Value]
  /// Where two hues part, e.g. 0 for changes; nil for one hue from low to high.
  public var center: Double?

  public init(
    caption: Caption, unit: ValueUnit, values: [Value], center: Double? = nil,
    style: ChartStyle = ChartStyle(size: .square)
  ) {
    self.caption = caption
    self.unit = unit
    self.values = values
    self.center = center
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
