// Draws figures that a program has at hand, without a corpus: a ranking whose title is checked against
// its figures, a heat map with a gap and a break, and the same ranking for a dark slide.
import GXStats

@main
enum PlainCharts {
  static func main() throws {
    // One renderer for all, as the first text loads the fonts.
    let renderer = try SceneRenderer()
    var dark = ranking
    dark.style = ChartStyle(size: .slide, theme: .dark)
    let charts: [(String, any Chart)] = [
      ("ranking.svg", ranking), ("ranking-dark.svg", dark), ("heatmap.svg", heatMap),
    ]
    for (path, chart) in charts {
      try ChartFile.write(chart, to: path, with: renderer)
      print("Chart: \(path)")
    }
  }

  private static var ranking: RankingChart {
    RankingChart(
      caption: Caption(
        title: "North grants most of what is asked for",
        claims: [.highest(.init(row: "North", column: "Granted"))],
        subtitle: "2025", source: "an invented survey", language: .english, isSynthetic: true),
      unit: .share, valueName: "Granted", countName: "Cases", intervalName: "95% interval",
      rows: [
        .init(name: "North", value: 0.61, interval: 0.55...0.67, count: 260),
        .init(name: "East", value: 0.52, interval: 0.44...0.60, count: 151),
        .init(name: "South", value: 0.38, interval: 0.21...0.58, count: 24),
        .init(name: "West", value: nil),
      ], reference: .init(name: "All", value: 0.55), style: ChartStyle(size: .column))
  }

  private static var heatMap: HeatMapChart {
    HeatMapChart(
      caption: Caption(
        title: "Granted, by region and year", source: "an invented survey", language: .english,
        isSynthetic: true),
      unit: .share,
      rows: ["North", "East", "South", "West"].enumerated().map { row, name in
        .init(
          name: name,
          points: (2018...2025).map { year in
            // A missing value is nil, never zero.
            TrendPoint(
              year: year, value: name == "West" && year == 2020 ? nil : share(row, year))
          })
      }, order: .lastYear, breaks: [SeriesBreak(year: 2021, reason: "new form")],
      style: ChartStyle(size: .column))
  }

  private static func share(_ row: Int, _ year: Int) -> Double {
    0.35 + 0.06 * Double(row) + 0.02 * Double(year - 2018)
  }
}
