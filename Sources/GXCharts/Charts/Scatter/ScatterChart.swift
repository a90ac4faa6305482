public import GXDrawing
internal import GXModel

/// Two measures of many against each other, the important ones named.
public struct ScatterChart: Chart {
  /// A measure along one side.
  public struct Axis: Hashable, Sendable {
    public var name: String
    public var unit: ValueUnit
    /// Values must not be negative; zeros have a slot of their own.
    public var isLogarithmic: Bool

    public init(name: String, unit: ValueUnit, isLogarithmic: Bool = false) {
      self.name = name
      self.unit = unit
      self.isLogarithmic = isLogarithmic
    }
  }

  public struct Dot: Hashable, Sendable {
    public var name: String
    /// nil where there is none; a dot that lacks a value is counted in the notes.
    public var x: Double?
    public var y: Double?
    /// Whether the dot is coloured and named first.
    public var isEmphasized: Bool

    public init(name: String, x: Double?, y: Double?, isEmphasized: Bool = false) {
      self.name = name
      self.x = x
      self.y = y
      self.isEmphasized = isEmphasized
    }
  }

  /// Which dots are named, as far as labels find a place.
  public enum Labels: Hashable, Sendable {
    case none
    case emphasized
    /// The emphasised ones, then as many of those farthest from the middle.
    case extremes(Int)
  }

  public var caption: Caption
  public var style: ChartStyle
  public var x: Axis
  public var y: Axis
  public var dots: [Dot]
  public var labels: Labels

  public init(
    caption: Caption, x: Axis, y: Axis, dots: [Dot], labels: Labels = .extremes(12),
    style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.x = x
    self.y = y
    self.dots = dots
    self.labels = labels
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
