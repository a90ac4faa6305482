public import GXDrawing
internal import GXModel

/// Two moments side by side, joined for each name; both ends with name and value, the change behind.
public struct SlopeChart: Chart {
  public struct Row: Hashable, Sendable {
    public var name: String
    /// nil where there is none; a row with one end only is listed in the notes, not drawn.
    public var start: Double?
    public var end: Double?
    /// Whether the line is drawn in colour; without any, falling ones are.
    public var isEmphasized: Bool

    public init(name: String, start: Double?, end: Double?, isEmphasized: Bool = false) {
      self.name = name
      self.start = start
      self.end = end
      self.isEmphasized = isEmphasized
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// The heads of the two sides: 2020年, 2024年.
  public var startName: String
  public var endName: String
  public var rows: [Row]

  public init(
    caption: Caption, unit: ValueUnit, startName: String, endName: String, rows: [Row],
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.startName = startName
    self.endName = endName
    self.rows = rows
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
