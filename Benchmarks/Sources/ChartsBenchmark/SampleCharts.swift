import GXStats

/// The charts that are timed, in the order of the design's list.
struct SampleCharts {
  let series: SampleSeries

  var all: [(name: String, chart: any Chart)] {
    [
      ("trend", trend), ("stacked", stacked), ("ranking", ranking), ("multiples", multiples),
    ]
  }

  private func caption(_ title: String) -> Caption {
    Caption(
      title: title, subtitle: "2008—2025年", source: "政府信息公开工作年度报告", isSynthetic: true)
  }

  private var trend: TrendChart {
    let data = series.trend
    let band = TrendBand(
      name: "四分位区间（P25—P75）",
      intervals: data.years.indices.map {
        .init(year: data.years[$0], low: data.lows[$0], high: data.highs[$0])
      })
    return TrendChart(
      caption: caption("各机关新收政府信息公开申请"), unit: .count("件"),
      panels: [
        TrendPanel(
          title: "各机关合计", series: [TrendSeries(name: "合计", points: points(data.sums))]),
        TrendPanel(
          title: "每个机关",
          series: [TrendSeries(name: "中位数", points: points(data.medians), band: band)]),
      ], breaks: [SeriesBreak(year: data.breakYear, reason: "启用新格式")])
  }

  private func points(_ values: [Double?]) -> [TrendPoint] {
    zip(series.trend.years, values).map { TrendPoint(year: $0, value: $1) }
  }

  private var stacked: StackedBarChart {
    let data = series.shares
    return StackedBarChart(
      caption: caption("申请办理结果构成"), unit: "件",
      parts: zip(data.parts, OutcomeColor.allCases).map { .init(name: $0, outcome: $1) },
      bars: zip(data.names, data.counts).map { .init(name: $0, counts: $1) })
  }

  private var ranking: RankingChart {
    let data = series.estimates
    return RankingChart(
      caption: caption("各省予以公开率"), unit: .share, valueName: "公开率", countName: "件数",
      intervalName: "95%置信区间",
      rows: data.names.indices.map {
        .init(
          name: data.names[$0], value: data.values[$0], interval: data.lows[$0]...data.highs[$0],
          count: data.cases[$0])
      }, reference: .init(name: "全国", value: data.reference))
  }

  private var multiples: MultiplesChart {
    let data = series.multiples
    return MultiplesChart(
      caption: caption("各省予以公开率的变化"), unit: .share,
      series: zip(data.names, data.values).map { name, values in
        TrendSeries(
          name: name, points: zip(data.years, values).map { TrendPoint(year: $0, value: $1) })
      })
  }
}
