public import GXDrawing
internal import GXModel

/// Estimates with intervals, one a row, against a reference: rank, name, dot and interval, value and
/// number of cases in aligned columns.
///
/// Rows are coloured by whether their interval excludes the reference, never by rank. Equal values
/// share a rank.
public struct RankingChart: Chart {
  public struct Row: Hashable, Sendable {
    public var name: String
    /// nil where there is none; the row then says so and has no rank.
    public var value: Double?
    /// The interval's ends; nil for a value without one.
    public var interval: ClosedRange<Double>?
    /// The cases behind the value; nil where that means nothing.
    public var count: Double?

    public init(
      name: String, value: Double?, interval: ClosedRange<Double>? = nil, count: Double? = nil
    ) {
      self.name = name
      self.value = value
      self.interval = interval
      self.count = count
    }
  }

  /// A value that rows are compared with, such as the national one.
  public struct Reference: Hashable, Sendable {
    public var name: String
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// What the intervals are, e.g. 95%置信区间.
  public var intervalName: String
  /// The heads of the columns of values and of cases.
  public var valueName: String
  public var countName: String
  public var rows: [Row]
  public var reference: Reference?

  public init(
    caption: Caption, unit: ValueUnit, valueName: String, countName: String = "",
    intervalName: String = "", rows: [Row], reference: Reference? = nil,
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.valueName = valueName
    self.countName = countName
    self.intervalName = intervalName
    self.rows = rows
    self.reference = reference
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
