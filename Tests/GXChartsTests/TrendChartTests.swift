import GXDrawing
import GXModel
import Testing

@testable import GXCharts

@Suite struct TrendChartTests {
  private func chart(
    _ values: [Double?], breaks: [SeriesBreak] = [], language: Language = .chinese
  ) -> TrendChart {
    TrendChart(
      caption: Caption(title: "合成示例", language: language, isSynthetic: true),
      unit: .count("件"),
      series: [
        TrendSeries(
          name: "甲市",
          points: values.enumerated().map { TrendPoint(year: 2015 + $0.offset, value: $0.element) })
      ], breaks: breaks)
  }

  private func scene(_ chart: TrendChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  private func lines(_ scene: Scene) -> [[Point]] {
    scene.groups.filter { $0.role == .line }.flatMap(\.marks).map { mark in
      guard case .path(let path, _, _) = mark else { return [] }
      return path.elements.compactMap { element in
        switch element {
        case .move(let point), .line(let point): point
        default: nil
        }
      }
    }
  }

  private func dots(_ scene: Scene) -> Int {
    scene.groups.filter { $0.role == .point }.flatMap(\.marks).count
  }

  @Test func `a missing year is a gap without a mark, and said so`() throws {
    let scene = try scene(chart([1, 2, nil, 4, 5]))
    #expect(lines(scene).map(\.count) == [2, 2])
    #expect(dots(scene) == 4)
    #expect(scene.texts.contains { $0.line.text == "2017年无数据" })
    #expect(scene.summary.contains("2017年无数据"))
  }

  @Test func `a lone line that the title names has its last value alone for a label`() throws {
    var chart = chart([1, 2, 3])
    func label() throws -> [String] {
      try scene(chart).groups.filter { $0.role == .label && $0.key == "甲市" }.flatMap(\.marks)
        .compactMap { if case .text(let run) = $0 { run.line.text } else { nil } }
    }
    #expect(try label() == ["甲市", "3件"])
    chart.caption.title = "甲市收到申请数"
    #expect(try label() == ["3件"])
  }

  @Test func `zero is a point like others`() throws {
    let scene = try scene(chart([3, 0, 4]))
    #expect(lines(scene).map(\.count) == [3])
    #expect(dots(scene) == 3)
  }

  @Test func `no line crosses a break, which has a rule, a head and a note`() throws {
    let item = SeriesBreak(year: 2018, reason: "口径变化", label: "新口径")
    let scene = try scene(chart([1, 2, 3, 4, 5, 6], breaks: [item]))
    #expect(lines(scene).map(\.count) == [3, 3])
    let rules = scene.groups.filter { $0.role == .rule }.flatMap(\.marks)
    #expect(rules.count == 1)
    guard case .line(let start, _, _)? = rules.first else { return }
    #expect(lines(scene)[0][2].x < start.x && start.x < lines(scene)[1][0].x)
    #expect(scene.texts.contains { $0.line.text == "新口径" })
    #expect(scene.texts.contains { $0.line.text.contains("2018年起口径变化") })
  }

  @Test func `a break outside the years draws nothing`() throws {
    let scene = try scene(chart([1, 2], breaks: [SeriesBreak(year: 2015, reason: "口径变化")]))
    #expect(!scene.groups.contains { $0.role == .rule })
  }

  @Test func `the last value stands beside the line with its unit`() throws {
    let texts = try scene(chart([310, 7450])).texts.map(\.line.text)
    #expect(texts.contains("7,450件"))
    #expect(texts.contains("甲市"))
    #expect(texts.contains("310"))
  }

  @Test(arguments: Language.allCases)
  func `synthetic data say so on the chart`(language: Language) throws {
    let scene = try scene(chart([1, 2], language: language))
    let notice = scene.groups.filter { $0.role == .notice }.flatMap(\.marks)
    #expect(notice.count == 2)
    #expect(scene.texts.contains { $0.line.text.contains("合成数据") })
    #expect(scene.texts.contains { $0.line.text.contains("Synthetic data") })
    #expect(scene.summary.contains("Synthetic data"))
  }

  @Test func `nothing to draw is a message, not an empty plot`() throws {
    let scene = try scene(chart([nil, nil]))
    #expect(scene.texts.contains { $0.line.text == "无可用数据" })
    #expect(!scene.groups.contains { $0.role == .line })
  }

  @Test(
    "what cannot be drawn honestly is refused",
    arguments: [[Double.infinity], [.nan, 1], [-.infinity, 2], [1e305]])
  func refused(values: [Double]) {
    #expect(throws: DrawingError.self) { try scene(chart(values)) }
  }

  @Test func `a year given twice is refused`() {
    var twice = chart([1, 2])
    twice.panels[0].series[0].points[1].year = 2015
    #expect(throws: DrawingError.self) { try scene(twice) }
  }

  @Test func `a canvas too small is refused`() {
    var small = chart([1, 2, 3])
    small.style.size = .custom(width: 200, height: 150)
    #expect(throws: DrawingError.canvasTooSmall(width: 200, height: 150)) { try scene(small) }
  }

  @Test func `every figure is in the data table with all its digits`() throws {
    var chart = chart([1.25, nil, 123_456_789])
    chart.panels[0].series[0].points[0].isEstimated = true
    let table = try scene(chart).table
    #expect(table.columns == ["年份", "甲市"])
    #expect(table.rows == [["2015", "1.25 e"], ["2016", ""], ["2017", "123456789"]])
  }

  @Test func `an estimate is a hollow dot on a dashed line`() throws {
    var chart = chart([1, 2, 3, 4])
    chart.panels[0].series[0].points[1].isEstimated = true
    let scene = try scene(chart)
    #expect(lines(scene).map(\.count) == [3, 2])
    let hollow = scene.groups.filter { $0.role == .point }.flatMap(\.marks).filter { mark in
      if case .circle(_, _, let fill, _) = mark { fill == scene.background } else { false }
    }
    #expect(hollow.count == 1)
  }

  @Test func `an axis without zero is said`() throws {
    var chart = chart([1000, 1010, 1020])
    chart.baseline = .automatic
    #expect(try scene(chart).texts.contains { $0.line.text.contains("纵轴不从0开始") })
  }
}
