public import GXDrawing
internal import GXModel

/// Where cases come from and where they go: sources, the stock of all, targets; widths are counts.
///
/// What comes in must equal what goes out. Bands never cross; the gaps between nodes carry nothing.
public struct FlowChart: Chart {
  /// A source or a target.
  public struct Node: Hashable, Sendable {
    public var name: String
    /// Not negative; a node of zero is named in the notes and not drawn.
    public var value: Double
    /// The fixed colour of an outcome; others are neutral.
    public var outcome: OutcomeColor?

    public init(name: String, value: Double, outcome: OutcomeColor? = nil) {
      self.name = name
      self.value = value
      self.outcome = outcome
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  /// The name of what is counted: 件, cases.
  public var unit: String
  public var sources: [Node]
  /// The name of all together: 本年应办.
  public var stockName: String
  /// From top to bottom.
  public var targets: [Node]

  public init(
    caption: Caption, unit: String, sources: [Node], stockName: String, targets: [Node],
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.sources = sources
    self.stockName = stockName
    self.targets = targets
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
