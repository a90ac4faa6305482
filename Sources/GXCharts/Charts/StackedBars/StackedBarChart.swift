public import GXDrawing
internal import GXModel

/// Parts of wholes as horizontal bars, such as the outcomes of each year's applications.
///
/// Shares are printed in the bars, names stand over the first bar, and the size of each whole beside
/// its name. A whole of nothing has no shares and is drawn as such.
public struct StackedBarChart: Chart {
  public enum Mode: Hashable, Sendable {
    /// Every bar is as long as the others and shows shares.
    case shares
    /// Bars are as long as their sums and show counts.
    case counts
  }

  /// What a part of all bars is.
  public struct Part: Hashable, Sendable {
    public var name: String
    /// The fixed colour of an outcome; parts without one take the categorical colours in order.
    public var outcome: OutcomeColor?

    public init(name: String, outcome: OutcomeColor? = nil) {
      self.name = name
      self.outcome = outcome
    }
  }

  /// One whole.
  public struct Bar: Hashable, Sendable {
    public var name: String
    /// The counts of the parts in their order; nil for the bar where nothing is known.
    public var counts: [Double]?

    public init(name: String, counts: [Double]?) {
      self.name = name
      self.counts = counts
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var mode: Mode
  /// The name of what is counted: 件, cases.
  public var unit: String
  public var parts: [Part]
  /// From top to bottom.
  public var bars: [Bar]

  public init(
    caption: Caption, mode: Mode = .shares, unit: String, parts: [Part], bars: [Bar],
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.mode = mode
    self.unit = unit
    self.parts = parts
    self.bars = bars
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
