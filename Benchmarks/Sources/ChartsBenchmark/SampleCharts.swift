import GXStats

/// The charts that are timed, one of each type.
struct SampleCharts {
  let series: SampleSeries

  var all: [(name: String, chart: any Chart)] {
    [
      ("trend", trend), ("ranking", ranking), ("stacked", stacked), ("heatmap", heatMap),
      ("multiples", multiples), ("distribution", distribution), ("flow", flow), ("slope", slope),
      ("funnel", funnel), ("tiles", tiles), ("dumbbell", dumbbell), ("scatter", scatter),
    ]
  }

  func caption(_ title: String) -> Caption {
    Caption(title: title, source: "政府信息公开工作年度报告", isSynthetic: true)
  }
}

// MARK: Over years

extension SampleCharts {
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
          title: "各机关合计",
          series: [TrendSeries(name: "合计", points: points(data.years, data.sums))]),
        TrendPanel(
          title: "每个机关",
          series: [TrendSeries(name: "中位数", points: points(data.years, data.medians), band: band)]),
      ], breaks: [SeriesBreak(year: data.breakYear, reason: "启用新格式")])
  }

  private var heatMap: HeatMapChart {
    let data = series.grid
    return HeatMapChart(
      caption: caption("各省予以公开率"), unit: .share,
      rows: zip(data.names, data.values).map { .init(name: $0, points: points(data.years, $1)) })
  }

  private var multiples: MultiplesChart {
    let data = series.multiples
    return MultiplesChart(
      caption: caption("各省予以公开率的变化"), unit: .share,
      series: zip(data.names, data.values).map {
        TrendSeries(name: $0, points: points(data.years, $1))
      })
  }

  private func points(_ years: [Int], _ values: [Double?]) -> [TrendPoint] {
    zip(years, values).map { TrendPoint(year: $0, value: $1) }
  }
}

// MARK: Of one year

extension SampleCharts {
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

  private var tiles: TileMapChart {
    TileMapChart(
      caption: caption("各省予以公开率"), unit: .share,
      values: zip(SampleSeries.codes, series.estimates.values).map {
        .init(code: "\($0)0000", value: $1)
      }, style: ChartStyle())
  }

  private var distribution: DistributionChart {
    DistributionChart(
      caption: caption("各级机关新收申请的分布"), kind: .histogram, unit: .count("件"), holders: "个机关",
      groups: zip(series.spread.names, series.spread.values).map { .init(name: $0, values: $1) })
  }

  private var flow: FlowChart {
    let data = series.flow
    return FlowChart(
      caption: caption("申请从何而来，如何办结"), unit: "件",
      sources: zip(zip(data.sources, data.sourceCounts), [nil, OutcomeColor.carriedOver]).map {
        .init(name: $0.0, value: $0.1, outcome: $1)
      }, stockName: "本年应办",
      targets: zip(zip(data.targets, data.targetCounts), OutcomeColor.allCases).map {
        .init(name: $0.0, value: $0.1, outcome: $1)
      })
  }
}

// MARK: Two values for each name

extension SampleCharts {
  private var pairs: [SlopeChart.Row] {
    let data = series.pairs
    return data.names.indices.map {
      .init(name: data.names[$0], start: data.starts[$0], end: data.ends[$0])
    }
  }

  private var slope: SlopeChart {
    SlopeChart(
      caption: caption("各省予以公开率"), unit: .share, startName: "2020年", endName: "2024年",
      rows: pairs)
  }

  private var dumbbell: DumbbellChart {
    DumbbellChart(
      caption: caption("各省予以公开率"), unit: .share, startName: "2020年", endName: "2024年",
      rows: pairs)
  }

  private var funnel: FunnelChart {
    let data = series.cases
    func limit(_ name: String, _ halves: [Double]) -> FunnelChart.Limit {
      FunnelChart.Limit(
        name: name,
        points: zip(data.limitSizes, halves).map {
          .init(size: $0, low: max(0, data.center - $1), high: min(1, data.center + $1))
        })
    }
    return FunnelChart(
      caption: caption("各市不予公开率"), sizeName: "审结件数",
      dots: data.names.indices.map {
        .init(name: data.names[$0], value: data.values[$0], size: data.sizes[$0])
      }, center: .init(name: "全国", value: data.center),
      limits: [limit("95%", data.halves95), limit("99.8%", data.halves998)],
      dispersion: .init(factor: 1.8, isAdjusted: false))
  }

  private var scatter: ScatterChart {
    let data = series.cases
    return ScatterChart(
      caption: caption("各市申请与不予公开率"),
      x: .init(name: "审结件数", unit: .count("件"), isLogarithmic: true),
      y: .init(name: "不予公开率", unit: .share),
      dots: data.names.indices.map {
        .init(name: data.names[$0], x: data.sizes[$0], y: data.values[$0])
      }, labels: .extremes(8))
  }
}
