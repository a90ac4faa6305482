public import GXDrawing
internal import GXModel

/// How a measure is spread over many, such as the organs of each level.
public struct DistributionChart: Chart {
  public enum Kind: Hashable, Sendable {
    /// For each group bins above a box; the area of a bin is its share of the group.
    case histogram
    /// For each group a box.
    case box
    /// The share of each group that has at most so much.
    case cumulative
    /// The share of the total that the smallest hold together.
    case lorenz
  }

  /// The spacing of the values' axis.
  public enum Spacing: Hashable, Sendable {
    /// Logarithmic for values that span several powers of ten and are crowded at the low end.
    case automatic
    case linear
    /// Values must not be negative; zeros have a slot of their own.
    case logarithmic
  }

  /// Those whose values are spread.
  public struct Group: Hashable, Sendable {
    public var name: String
    /// In any order; zeros count.
    public var values: [Double]
    /// How many have no value, which the notes say.
    public var missing: Int

    public init(name: String, values: [Double], missing: Int = 0) {
      self.name = name
      self.values = values
      self.missing = missing
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var kind: Kind
  public var unit: ValueUnit
  /// The name of those counted: 个机关, organs.
  public var holders: String
  public var groups: [Group]
  public var spacing: Spacing

  public init(
    caption: Caption, kind: Kind, unit: ValueUnit, holders: String, groups: [Group],
    spacing: Spacing = .automatic, style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.kind = kind
    self.unit = unit
    self.holders = holders
    self.groups = groups
    self.spacing = spacing
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
