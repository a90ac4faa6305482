import GXCharts
import GXDrawing

/// A small synthetic chart of each type.
enum SampleScenes {
  struct Sample: Sendable {
    let name: String
    let chart: any Chart & Sendable
  }

  static let all = [
    Sample(name: "trend", chart: trend), Sample(name: "multiples", chart: multiples),
    Sample(name: "ranking", chart: ranking), Sample(name: "stacked", chart: stacked),
    Sample(name: "heatmap", chart: heatMap), Sample(name: "histogram", chart: spread(.histogram)),
    Sample(name: "box", chart: spread(.box)), Sample(name: "ecdf", chart: spread(.cumulative)),
    Sample(name: "lorenz", chart: spread(.lorenz)), Sample(name: "funnel", chart: funnel),
    Sample(name: "slope", chart: slope), Sample(name: "dumbbell", chart: dumbbell),
    Sample(name: "tiles", chart: tiles), Sample(name: "flow", chart: flow),
    Sample(name: "scatter", chart: scatter),
  ]

  private static let style = ChartStyle(size: .column)

  private static func caption(_ title: String) -> Caption {
    Caption(title: title, subtitle: "示例地区", source: "合成的年度报告", isSynthetic: true)
  }

  private static let series = [("甲市", 1.0), ("乙市", 2.5)].map { name, factor in
    TrendSeries(
      name: name,
      points: (2016...2022).map {
        TrendPoint(year: $0, value: $0 == 2018 ? nil : Double(($0 - 2010) * 31) * factor)
      })
  }

  private static let breaks = [SeriesBreak(year: 2019, reason: "按修订后的《条例》统计")]

  private static let trend = TrendChart(
    caption: caption("趋势"), unit: .count("件"), series: series, breaks: breaks, style: style)

  private static let multiples = MultiplesChart(
    caption: caption("小多图"), unit: .count("件"), series: series, breaks: breaks, style: style)

  private static let ranking = RankingChart(
    caption: caption("排序"), unit: .share, valueName: "公开率", countName: "件数",
    intervalName: "95%置信区间",
    rows: [
      .init(name: "甲市", value: 0.61, interval: 0.55...0.67, count: 260),
      .init(name: "乙市", value: 0.47, interval: 0.3...0.64, count: 29),
      .init(name: "丙市", value: nil),
    ], reference: .init(name: "全国", value: 0.484), style: style)

  private static let stacked = StackedBarChart(
    caption: caption("构成"), unit: "件",
    parts: zip(["公开", "部分公开", "不予公开"], OutcomeColor.allCases).map {
      .init(name: $0, outcome: $1)
    }, bars: [.init(name: "2021年", counts: [44, 21, 35]), .init(name: "2022年", counts: nil)],
    style: style)

  private static let heatMap = HeatMapChart(
    caption: caption("热力图"), unit: .share,
    rows: ["甲市", "乙市", "丙市"].enumerated().map { index, name in
      .init(
        name: name,
        points: (2016...2021).map {
          TrendPoint(
            year: $0,
            value: $0 == 2017 && index == 1 ? nil : 0.3 + Double(index * 7 + $0 - 2016) / 60)
        })
    }, breaks: breaks, style: style)

  private static func spread(_ kind: DistributionChart.Kind) -> DistributionChart {
    DistributionChart(
      caption: caption("分布"), kind: kind, unit: .count("件"), holders: "个机关",
      groups: [
        .init(name: "省级", values: [0, 1, 3, 8, 20, 55, 150, 400], missing: 1),
        .init(name: "县级", values: [0, 0, 1, 1, 2, 4, 9]),
      ], style: style)
  }

  private static let funnel = FunnelChart(
    caption: caption("漏斗图"), sizeName: "件数",
    dots: [
      .init(name: "甲市", value: 0.4, size: 90), .init(name: "乙市", value: 0.22, size: 40),
      .init(name: "丙市", value: 0.05, size: 160),
    ], center: .init(name: "全国", value: 0.2),
    limits: [
      .init(
        name: "99.8%",
        points: [10, 40, 90, 160].map {
          .init(
            size: $0, low: max(0, 0.2 - 1.24 / $0.squareRoot()), high: 0.2 + 1.24 / $0.squareRoot())
        })
    ], dispersion: .init(factor: 1.8, isAdjusted: false), style: style)

  private static let pairs = [
    SlopeChart.Row(name: "甲市", start: 0.42, end: 0.47), .init(name: "乙市", start: 0.43, end: 0.4),
    .init(name: "丙市", start: 0.61, end: nil),
  ]

  private static let slope = SlopeChart(
    caption: caption("斜率图"), unit: .share, startName: "2020年", endName: "2024年", rows: pairs,
    style: style)

  private static let dumbbell = DumbbellChart(
    caption: caption("哑铃图"), unit: .share, startName: "2020年", endName: "2024年", rows: pairs,
    style: style)

  private static let tiles = TileMapChart(
    caption: caption("方格地图"), unit: .share,
    values: [
      .init(code: "430000", value: 0.52), .init(code: "110000", value: 0.44),
      .init(code: "540000", value: nil),
    ], style: style)

  private static let flow = FlowChart(
    caption: caption("流向"), unit: "件",
    sources: [
      .init(name: "本年新收", value: 745), .init(name: "上年结转", value: 41, outcome: .carriedOver),
    ], stockName: "本年应办",
    targets: [
      .init(name: "予以公开", value: 500, outcome: .granted),
      .init(name: "不予公开", value: 186, outcome: .refused),
      .init(name: "结转下年", value: 100, outcome: .carriedOver),
    ], style: style)

  private static let scatter = ScatterChart(
    caption: caption("散点图"), x: .init(name: "申请", unit: .count("件"), isLogarithmic: true),
    y: .init(name: "公开率", unit: .share),
    dots: [
      .init(name: "甲市", x: 0, y: 0.5), .init(name: "乙市", x: 30, y: 0.42),
      .init(name: "丙市", x: 900, y: 0.61, isEmphasized: true),
    ], style: style)
}
