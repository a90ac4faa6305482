import GXCharts
import GXDrawing
import GXModel
import Testing

@Suite struct ChartTableTests {
  private func table(_ csv: String, columns: [String]? = nil) throws(ChartTableError) -> ChartTable
  {
    try ChartTable(
      csv: csv, caption: Caption(title: "示例"), unit: .count("件"), columns: columns)
  }

  @Test func `years in the first column make a trend of each column, empty cells gaps`() throws {
    let table = try table("year,甲市,乙市\n2021,\"1,200\",3\n2022,,5\n2023,7,9\n")
    #expect(table.chartTypes.first == .trend)
    #expect(table.columns.map(\.values) == [[1_200, nil, 7], [3, 5, 9]])
    let chart = try table.chart(.trend, language: .chinese, style: ChartStyle())
    let scene = try chart.scene(measuring: EstimatingMeasurer())
    #expect(scene.table.rows.count == 3)
    #expect(scene.summary.contains("2022年"))
  }

  @Test func `values with low, high and n are a ranking with intervals`() throws {
    let table = try table("名称,公开率,low,high,n\n甲市,45.5%,40%,51%,\n乙市,50%,44%,56%,300%\n")
    #expect(table.unit == .share)
    let chart = try #require(
      try table.chart(.bars, language: .chinese, style: ChartStyle()) as? RankingChart)
    #expect(chart.rows.map(\.interval) == [0.4...0.51, 0.44...0.56])
    #expect(chart.rows[0].count == nil)
  }

  @Test func `several columns of names are parts of wholes; a whole with a gap is unknown`() throws
  {
    let table = try table("年份段,公开,不公开\n前,3,1\n后,,2\n")
    #expect(table.chartTypes == [.stacked, .counts, .bars, .slope, .dumbbell, .scatter])
    let chart = try #require(
      try table.chart(.stacked, language: .chinese, style: ChartStyle()) as? StackedBarChart)
    #expect(chart.bars.map(\.counts) == [[3, 1], nil])
  }

  /// A table for each type that plain figures can be drawn as.
  @Test(arguments: [
    ("year,甲市,乙市\n2021,1,2\n2022,3,4\n", [ChartType.trend, .multiples, .heatmap]),
    ("名称,公开,不公开\n甲,3,1\n乙,4,2\n", [.stacked, .counts, .bars, .slope, .dumbbell, .scatter]),
    ("名称,件数\n甲,3\n乙,4\n", [.bars, .histogram, .box, .ecdf, .lorenz]),
    ("名称,件数\n湖南省,3\nHubei,4\n440000,\nNM,5\n", [.bars, .histogram, .box, .ecdf, .lorenz, .tiles]),
    ("名称,公开率,n\n甲,30%,50\n乙,60%,800\n", [.bars, .histogram, .box, .ecdf, .lorenz, .funnel]),
    ("名称,in,out\n新收,80,\n上年结转,20,\n公开,,70\n结转下年,,30\n", [.flow]),
  ])
  func `plain figures are drawn as all that fits them, without a defect`(
    csv: String, types: [ChartType]
  ) throws {
    let table = try table(csv)
    #expect(table.chartTypes == types)
    for type in types {
      let scene = try table.chart(as: type, language: .chinese)
        .scene(measuring: EstimatingMeasurer())
      #expect(scene.defects(leastText: 12) == [], "\(type)")
    }
  }

  @Test func `every type of chart can be drawn from plain figures`() throws {
    let tables = [
      "year,甲\n2021,1\n2022,3\n", "名称,甲,乙\n甲,3,1\n", "名称,公开率,n\n湖南,30%,50\n",
      "名称,in,out\n新收,8,\n公开,,8\n",
    ]
    let types = try tables.flatMap { try table($0).chartTypes }
    #expect(Set(types) == Set(ChartType.allCases))
  }

  @Test func `shares with their cases stand around that of all together`() throws {
    let table = try table("名称,公开率,n\n甲,50%,100\n乙,20%,300\n丙,,40\n")
    let chart = try #require(
      try table.chart(.funnel, language: .chinese, style: ChartStyle()) as? FunnelChart)
    #expect(chart.center.value == 110.0 / 400)
    #expect(chart.dots.map(\.size) == [100, 300, 40])
    #expect(chart.dots.map(\.value) == [0.5, 0.2, nil])
    // Winsorised scores of 甲 and 乙: (0.5 − 0.275) / √(0.275 × 0.725 / 100) and so on, far beyond 1.
    #expect(try #require(chart.dispersion).isAdjusted)
  }

  @Test func `rows that are not all provinces, or one of them twice, are no map`() throws {
    for csv in ["名称,件数\n湖南,3\n长沙市,4\n", "名称,件数\n湖南,3\n湖南省,4\n"] {
      #expect(try !table(csv).chartTypes.contains(.tiles))
    }
  }

  @Test func `only the columns asked for are taken`() throws {
    let table = try table("year,sum,median\n2021,1,x\n2022,2,y\n", columns: ["sum"])
    #expect(table.columns.map(\.name) == ["sum"])
  }

  @Test(arguments: [
    ("", ChartTableError.noFigures),
    ("name,value\n", .noFigures),
    ("name\n甲\n", .noFigures),
    ("name,value\n甲,1\n乙,约3\n", .notANumber(text: "约3", line: 3, column: "value")),
    ("name,value\n甲,inf\n", .notANumber(text: "inf", line: 2, column: "value")),
    ("name,value\n甲,1\n乙,2,3\n", .ragged(line: 3, cells: 3, wanted: 2)),
    ("name,value\n甲,\"1\n乙,2\n", .badQuotes(line: 2, column: 3)),
    ("name,value\n\"甲\n市\",1\n\n乙,约3\n", .notANumber(text: "约3", line: 5, column: "value")),
  ])
  func `a bad table is refused with its place`(csv: String, error: ChartTableError) {
    #expect(throws: error) { try table(csv) }
  }

  @Test func `a column that is not there is refused with those that are`() {
    #expect(throws: ChartTableError.noColumn(name: "c", columns: ["a", "b"])) {
      try table("name,a,b\nx,1,2\n", columns: ["c"])
    }
  }
}
