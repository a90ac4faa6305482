public import GXModel

/// A type of chart, under its name on the command line.
public enum ChartType: String, CaseIterable, Hashable, Sendable, Codable {
  /// Lines over years with bands, gaps and breaks.
  case trend
  /// Values in order, with intervals.
  case bars
  /// Parts of wholes, in per cent.
  case stacked
  /// Parts of wholes, as counts.
  case counts
  /// Groups by years, as classed colours with numbers.
  case heatmap
  /// A small plot for each group.
  case multiples
  /// How many organs have how much.
  case histogram
  /// The spread over organs, year by year.
  case box
  /// The share of organs up to a value.
  case ecdf
  /// The share of the total that the smallest organs hold.
  case lorenz
  /// From what came in to what came out.
  case flow
  /// The first and the last year side by side.
  case slope
  /// Ratios against the size of their base, with control limits.
  case funnel
  /// The provinces as equal tiles.
  case tiles
  /// Two values for each name.
  case dumbbell
  /// Two measures against each other.
  case scatter

  /// What readers call it.
  public var name: LocalizedText {
    switch self {
    case .trend: LocalizedText(zh: "趋势图", en: "trend")
    case .bars: LocalizedText(zh: "排序图", en: "ranking")
    case .stacked: LocalizedText(zh: "百分比堆积条形图", en: "stacked shares")
    case .counts: LocalizedText(zh: "堆积条形图", en: "stacked counts")
    case .heatmap: LocalizedText(zh: "热力图", en: "heat map")
    case .multiples: LocalizedText(zh: "小多图", en: "small multiples")
    case .histogram: LocalizedText(zh: "直方图", en: "histogram")
    case .box: LocalizedText(zh: "箱线图", en: "box plot")
    case .ecdf: LocalizedText(zh: "经验分布图", en: "cumulative distribution")
    case .lorenz: LocalizedText(zh: "洛伦兹曲线", en: "Lorenz curve")
    case .flow: LocalizedText(zh: "流向图", en: "flow")
    case .slope: LocalizedText(zh: "斜率图", en: "slope")
    case .funnel: LocalizedText(zh: "漏斗图", en: "funnel")
    case .tiles: LocalizedText(zh: "方格地图", en: "tile-grid map")
    case .dumbbell: LocalizedText(zh: "哑铃图", en: "dumbbell")
    case .scatter: LocalizedText(zh: "散点图", en: "scatter")
    }
  }
}
