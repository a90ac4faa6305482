import GXCharts
import GXModel

/// A synthetic chart with a gap, a break and a band.
enum SampleChart {
  static func trend(_ language: Language = .chinese, style: ChartStyle = ChartStyle())
    -> TrendChart
  {
    let words = { (zh: String, en: String) in language == .chinese ? zh : en }
    let values: [Double?] = [
      310, 420, 560, nil, 880, 1310, 1720, 2390, 2610, 3020, 3480, 4120, 3890, 4630, 5210, 6120,
      6890, 7450,
    ]
    let medians: [Double] = [
      60, 85, 120, 150, 210, 290, 350, 420, 470, 510, 560, 690, 720, 800, 870, 960, 1040, 1110,
    ]
    let band = TrendBand(
      name: words("四分位区间（P25—P75）", "quartiles (P25–P75)"),
      intervals: medians.enumerated().map {
        .init(year: 2008 + $0.offset, low: $0.element * 0.55, high: $0.element * 1.7)
      })
    return TrendChart(
      caption: Caption(
        title: words("甲市新收政府信息公开申请", "New disclosure applications received, City A"),
        subtitle: words("2008—2025年，“合成”示例", "2008–2025, “made up” example"),
        source: words("合成的年度报告", "synthetic annual reports"), language: language,
        isSynthetic: true),
      unit: .count(words("件", "cases")),
      series: [
        TrendSeries(
          name: words("甲市", "City A"), points: points(values), isEmphasized: true),
        TrendSeries(name: words("全国中位数", "National median"), points: points(medians), band: band),
      ],
      breaks: [
        SeriesBreak(year: 2019, reason: words("按修订后的《条例》统计", "counted anew"))
      ], style: style)
  }

  private static func points(_ values: [Double?]) -> [TrendPoint] {
    values.enumerated().map { TrendPoint(year: 2008 + $0.offset, value: $0.element) }
  }
}
