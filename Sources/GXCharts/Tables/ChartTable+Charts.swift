public import GXDrawing
public import GXModel

extension ChartTable: ChartSource {
  public var chartTypes: [ChartType] {
    if years != nil { return [.trend, .multiples, .heatmap] }
    if flow != nil { return [.flow] }
    guard figures.count > 1, !hasIntervals else {
      var types: [ChartType] = [.bars, .histogram, .box, .ecdf, .lorenz]
      if tiles != nil { types.append(.tiles) }
      if shares != nil { types.append(.funnel) }
      return types
    }
    return [.stacked, .counts, .bars] + (figures.count == 2 ? [.slope, .dumbbell, .scatter] : [])
  }

  private var hasIntervals: Bool { low != nil && high != nil }

  public func chart(_ type: ChartType, language: Language, style: ChartStyle) throws(DrawingError)
    -> any Chart
  {
    switch type {
    case .multiples:
      return MultiplesChart(caption: caption, unit: unit, series: series, style: style)
    case .heatmap:
      return HeatMapChart(
        caption: caption, unit: unit, rows: series.map(HeatMapChart.Row.init), style: style)
    case .slope:
      return SlopeChart(
        caption: caption, unit: unit, startName: figures[0].name, endName: figures[1].name,
        rows: pairs, style: style)
    case .dumbbell:
      return DumbbellChart(
        caption: caption, unit: unit, startName: figures[0].name, endName: figures[1].name,
        rows: pairs, style: style)
    case .scatter: return scatter(style)
    case .tiles:
      return TileMapChart(caption: caption, unit: unit, values: tiles ?? [], style: style)
    case .funnel: return funnel(shares ?? [], style)
    case .flow: return flow(style)
    case .histogram, .box, .ecdf, .lorenz: return distribution(type, style)
    case .bars: return bars(style)
    case .stacked, .counts:
      return StackedBarChart(
        caption: caption, mode: type == .stacked ? .shares : .counts, unit: unit.name,
        parts: figures.map { .init(name: $0.name) }, bars: wholes, style: style)
    default:
      return TrendChart(caption: caption, unit: unit, series: series, style: style)
    }
  }

  /// A line for each column.
  private var series: [TrendSeries] {
    let years = years ?? []
    return columns.map { column in
      TrendSeries(
        name: column.name,
        points: zip(years, column.values).map { TrendPoint(year: $0, value: $1) }
          .sorted { $0.year < $1.year })
    }
  }

  /// The first column's values, with `low`, `high` and `n` where there are such columns.
  private func bars(_ style: ChartStyle) -> RankingChart {
    let rows = names.indices.map { index in
      let value = figures.first?.values[index]
      var interval: ClosedRange<Double>?
      if let value, let low = low?.values[index], let high = high?.values[index], low <= value,
        value <= high
      {
        interval = low...high
      }
      return RankingChart.Row(
        name: names[index], value: value, interval: interval, count: base?.values[index])
    }
    return RankingChart(
      caption: caption, unit: unit, valueName: figures.first?.name ?? "",
      countName: base?.name ?? "",
      rows: rows, style: style)
  }

  /// The rows as wholes of the columns; one with an empty cell is unknown as a whole.
  private var wholes: [StackedBarChart.Bar] {
    names.indices.map { index in
      let values = figures.compactMap { $0.values[index] }
      return StackedBarChart.Bar(
        name: names[index], counts: values.count == figures.count ? values : nil)
    }
  }

  /// The rows with the values of the first two columns.
  private var pairs: [SlopeChart.Row] {
    names.indices.map { index in
      SlopeChart.Row(
        name: names[index], start: figures[0].values[index], end: figures[1].values[index])
    }
  }

  private func scatter(_ style: ChartStyle) -> ScatterChart {
    ScatterChart(
      caption: caption, x: .init(name: figures[0].name, unit: unit),
      y: .init(name: figures[1].name, unit: unit),
      dots: pairs.map { .init(name: $0.name, x: $0.start, y: $0.end) }, style: style)
  }

  private func distribution(_ type: ChartType, _ style: ChartStyle) -> DistributionChart {
    let values = figures.first?.values ?? []
    return DistributionChart(
      caption: caption, kind: DistributionChart.Kind(type) ?? .histogram, unit: unit,
      holders: Words(language: caption.language)("项", "rows"),
      groups: [
        .init(
          name: figures.first?.name ?? "", values: values.compactMap(\.self),
          missing: values.count { $0 == nil })
      ], style: style)
  }
}
