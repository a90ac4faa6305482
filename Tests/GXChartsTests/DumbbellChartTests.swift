import GXCharts
import GXDrawing
import Testing

@Suite struct DumbbellChartTests {
  private func scene(
    _ rows: [DumbbellChart.Row], order: DumbbellChart.Order = .end, size: ChartSize = .slide
  ) throws -> Scene {
    try DumbbellChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: .share, startName: "2020年",
      endName: "2024年", rows: rows, order: order, style: ChartStyle(size: size)
    ).scene(measuring: EstimatingMeasurer())
  }

  private let rows = [
    DumbbellChart.Row(name: "甲", start: 0.7, end: 0.5), .init(name: "乙", start: 0.2, end: 0.6),
    .init(name: "丙", start: 0.1, end: 0.1),
  ]

  @Test(
    "rows are sorted as the subtitle says",
    arguments: [
      (.end, ["乙", "甲", "丙"], "按2024年从高到低排列"), (.change, ["乙", "丙", "甲"], "按变化从升到降排列"),
      (.given("按代码排列"), ["甲", "乙", "丙"], "按代码排列"),
    ] as [(DumbbellChart.Order, [String], String)])
  func order(order: DumbbellChart.Order, names: [String], phrase: String) throws {
    let scene = try scene(rows, order: order)
    #expect(scene.table.rows.map { $0[0] } == names)
    #expect(scene.texts.contains { $0.line.text.contains(phrase) })
  }

  @Test func `hollow dots are the start, full ones the end, colours the direction`() throws {
    let scene = try scene(rows, order: .given(""))
    let fills = scene.groups.filter { $0.role == .point }.map { group in
      group.marks.compactMap { mark in
        if case .circle(_, _, let fill?, _) = mark { fill.hex } else { nil }
      }
    }
    #expect(
      fills == [["#FFFFFF", "#AD5920"], ["#FFFFFF", "#12479D"], ["#FFFFFF", "#7B838B"]])
  }

  @Test func `an axis without zero says so`() throws {
    let near = [DumbbellChart.Row(name: "甲", start: 0.5, end: 0.6)]
    #expect(try scene(near).texts.contains { $0.line.text.contains("横轴不从0开始") })
  }

  @Test func `four hundred rows are a message that says what to do`() {
    let many = (0..<400).map { DumbbellChart.Row(name: "\($0)", start: 0.1, end: 0.2) }
    #expect(throws: DrawingError.self) { try scene(many) }
  }
}
