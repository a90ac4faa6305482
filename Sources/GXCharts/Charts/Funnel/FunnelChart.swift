public import GXDrawing
internal import GXModel

/// Ratios against the number of cases that they rest on, with the limits that chance alone explains.
///
/// Dots beyond the outermost limits are coloured and named, as far as labels find a place. The limits
/// come with the data; the chart says whether they are widened for differences beyond chance.
public struct FunnelChart: Chart {
  /// One of those compared.
  public struct Dot: Hashable, Sendable {
    public var name: String
    /// nil where there is none, which the notes count.
    public var value: Double?
    /// The cases behind the value, not negative.
    public var size: Double

    public init(name: String, value: Double?, size: Double) {
      self.name = name
      self.value = value
      self.size = size
    }
  }

  /// The value that all are held against.
  public struct Center: Hashable, Sendable {
    public var name: String
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// Both limits at a size.
  public struct LimitPoint: Hashable, Sendable {
    public var size: Double
    public var low: Double
    public var high: Double

    public init(size: Double, low: Double, high: Double) {
      self.size = size
      self.low = low
      self.high = high
    }
  }

  /// The limits of one level, such as 95%.
  public struct Limit: Hashable, Sendable {
    public var name: String
    /// In ascending order of size; between two of them a limit goes with 1/√size.
    public var points: [LimitPoint]

    public init(name: String, points: [LimitPoint]) {
      self.name = name
      self.points = points
    }
  }

  /// How much more those compared differ than chance explains.
  public struct Dispersion: Hashable, Sendable {
    /// φ, about 1 without overdispersion.
    public var factor: Double
    /// Whether the limits are widened by it.
    public var isAdjusted: Bool

    public init(factor: Double, isAdjusted: Bool) {
      self.factor = factor
      self.isAdjusted = isAdjusted
    }
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// What the horizontal axis counts: 审结件数.
  public var sizeName: String
  public var dots: [Dot]
  public var center: Center
  /// From the innermost to the outermost.
  public var limits: [Limit]
  /// nil where it was not estimated, which the notes say.
  public var dispersion: Dispersion?

  public init(
    caption: Caption, unit: ValueUnit = .share, sizeName: String, dots: [Dot], center: Center,
    limits: [Limit], dispersion: Dispersion?, style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.sizeName = sizeName
    self.dots = dots
    self.center = center
    self.limits = limits
    self.dispersion = dispersion
    self.style = style
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}
