extension HeatMapChart.Row {
  /// The row of a line's values.
  init(_ series: TrendSeries) { self.init(name: series.name, points: series.points) }
}
