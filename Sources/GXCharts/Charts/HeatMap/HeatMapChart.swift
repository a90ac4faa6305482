public import GXDrawing
internal import GXModel

/// A measure of many regions over years as a table of colours.
///
/// Colours are classes of the printed numbers. Numbers stand in the cells where they have room; a
/// place without a value is hatched; rules divide years that cannot be compared.
public struct HeatMapChart: Chart {
  /// A region with its values, at most one a year; years without one are hatched.
  public struct Row: Hashable, Sendable {
    public var name: String
    public var points: [TrendPoint]

    public init(name: String, points: [TrendPoint]) {
      self.name = name
      self.points = points
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  public var rows: [Row]
  public var order: SeriesOrder
  public var breaks: [SeriesBreak]
  /// Where two hues part, e.g. 0 for changes; nil for one hue from low to high.
  public var center: Double?
  /// The years of the columns; by default those that any row names.
  public var years: ClosedRange<Int>?

  public init(
    caption: Caption, unit: ValueUnit, rows: [Row], order: SeriesOrder = .mean,
    breaks: [SeriesBreak] = [], center: Double? = nil, years: ClosedRange<Int>? = nil,
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.rows = rows
    self.order = order
    self.breaks = breaks
    self.center = center
    self.years = years
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
