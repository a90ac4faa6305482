public import GXDrawing
import GXModel

/// A measure over years: lines with gaps and breaks, bands, and labels at the lines' ends.
public struct TrendChart: Chart {
  /// Whether the value axis begins at zero.
  public enum Baseline: Hashable, Sendable {
    case zero
    /// Zero is left out where all values lie far from it; the subtitle says so.
    case automatic
  }

  public var caption: Caption
  public var style: ChartStyle
  public var unit: ValueUnit
  /// One plot or several below one another with the same years, such as sums above medians.
  public var panels: [TrendPanel]
  public var breaks: [SeriesBreak]
  public var baseline: Baseline
  /// The years of the axis; by default those that any series names.
  public var years: ClosedRange<Int>?

  public init(
    caption: Caption, unit: ValueUnit, panels: [TrendPanel], breaks: [SeriesBreak] = [],
    baseline: Baseline = .zero, years: ClosedRange<Int>? = nil, style: ChartStyle = ChartStyle()
  ) {
    self.caption = caption
    self.unit = unit
    self.panels = panels
    self.breaks = breaks
    self.baseline = baseline
    self.years = years
    self.style = style
  }

  /// A chart of one plot.
  public init(
    caption: Caption, unit: ValueUnit, series: [TrendSeries], breaks: [SeriesBreak] = [],
    baseline: Baseline = .zero, years: ClosedRange<Int>? = nil, style: ChartStyle = ChartStyle()
  ) {
    self.init(
      caption: caption, unit: unit, panels: [TrendPanel(series: series)], breaks: breaks,
      baseline: baseline, years: years, style: style)
  }

  public func scene(measuring measurer: any TextMeasurer) throws(DrawingError) -> Scene {
    try ChartPipeline.scene(of: self, measuring: measurer)
  }
}

/// One plot of a trend chart, with its own value axis.
public struct TrendPanel: Hashable, Sendable {
  /// What is shown, said above the plot when there are several.
  public var title: String
  /// Up to four are drawn in colours; of more, those marked as emphasised.
  public var series: [TrendSeries]

  public init(title: String = "", series: [TrendSeries]) {
    self.title = title
    self.series = series
  }
}

/// One line of a trend chart.
public struct TrendSeries: Hashable, Sendable {
  public var name: String
  public var points: [TrendPoint]
  public var band: TrendBand?
  /// Whether the line is drawn in front and in colour; without any, all are.
  public var isEmphasized: Bool

  public init(
    name: String, points: [TrendPoint], band: TrendBand? = nil, isEmphasized: Bool = false
  ) {
    self.name = name
    self.points = points
    self.band = band
    self.isEmphasized = isEmphasized
  }
}

/// A year's value; nil means that there is none, which is drawn as a gap and never as zero.
public struct TrendPoint: Hashable, Sendable {
  public var year: Int
  public var value: Double?
  /// Whether the value is estimated, approximate or repaired: a hollow dot, `e` in the table.
  public var isEstimated: Bool

  public init(year: Int, value: Double?, isEstimated: Bool = false) {
    self.year = year
    self.value = value
    self.isEstimated = isEstimated
  }
}

/// A range around a line, such as from the lower to the upper quartile.
public struct TrendBand: Hashable, Sendable {
  public struct Interval: Hashable, Sendable {
    public var year: Int
    public var low: Double
    public var high: Double

    public init(year: Int, low: Double, high: Double) {
      self.year = year
      self.low = low
      self.high = high
    }
  }

  /// What the band is, e.g. 四分位区间（P25—P75）; the subtitle says it.
  public var name: String
  public var intervals: [Interval]

  public init(name: String, intervals: [Interval]) {
    self.name = name
    self.intervals = intervals
  }
}

/// Where a series may not be read across, as definitions changed.
public struct SeriesBreak: Hashable, Sendable {
  /// The first year under the new definition.
  public var year: Int
  /// Why, as a phrase without a full stop; the notes say it.
  public var reason: String
  /// The few words beside the rule; by default that definitions changed.
  public var label: String?

  public init(year: Int, reason: String, label: String? = nil) {
    self.year = year
    self.reason = reason
    self.label = label
  }
}
