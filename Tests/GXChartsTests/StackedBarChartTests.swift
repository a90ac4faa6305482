import GXCharts
import GXDrawing
import Testing

@Suite struct StackedBarChartTests {
  private func chart(
    _ counts: [[Double]?], mode: StackedBarChart.Mode = .shares, theme: Theme = .light
  ) -> StackedBarChart {
    StackedBarChart(
      caption: Caption(title: "合成示例", isSynthetic: true), mode: mode, unit: "件",
      parts: [
        .init(name: "予以公开", outcome: .granted), .init(name: "不予公开", outcome: .refused),
        .init(name: "其他处理", outcome: .other),
      ],
      bars: counts.enumerated().map { .init(name: "\(2019 + $0.offset)年", counts: $0.element) },
      style: ChartStyle(theme: theme))
  }

  private func scene(_ chart: StackedBarChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  private func rects(_ scene: Scene) -> [(key: String, rect: Rect, fill: Color?)] {
    scene.groups.filter { $0.role == .bar }.flatMap { group in
      group.marks.compactMap { mark in
        if case .rect(let rect, let fill, _) = mark { (group.key ?? "", rect, fill) } else { nil }
      }
    }
  }

  @Test func `parts are as wide as their shares, in the order of the form`() throws {
    let rects = rects(try scene(chart([[50, 30, 20]])))
    #expect(rects.map(\.key) == ["2019年/予以公开", "2019年/不予公开", "2019年/其他处理"])
    let whole = rects[2].rect.right - rects[0].rect.left
    #expect(abs((rects[1].rect.left - rects[0].rect.left) / whole - 0.5) < 1e-9)
    #expect(abs((rects[2].rect.left - rects[0].rect.left) / whole - 0.8) < 1e-9)
  }

  @Test func `shares are printed with one decimal and their number of cases`() throws {
    let texts = try scene(chart([[450, 30, 20]])).texts.map(\.line.text)
    #expect(texts.contains("90.0"))
    #expect(texts.contains("n=500"))
  }

  @Test func `bars of counts are as long as their sums`() throws {
    let scene = try scene(chart([[100, 0, 0], [200, 0, 0]], mode: .counts))
    let rects = rects(scene)
    #expect(abs(rects[1].rect.width / rects[0].rect.width - 2) < 0.02)
    #expect(scene.texts.contains { $0.line.text == "200件" })
  }

  @Test(arguments: [nil, [0.0, 0, 0]])
  func `a whole of nothing has no shares and says so`(counts: [Double]?) throws {
    let scene = try scene(chart([[1, 2, 3], counts]))
    #expect(rects(scene).allSatisfy { $0.key.hasPrefix("2019") })
    #expect(scene.texts.contains { $0.line.text == "无数据" })
    #expect(scene.texts.contains { $0.line.text.contains("2020年无数据") })
  }

  @Test func `rounding is noted only where it shows`() throws {
    let noted = { (scene: Scene) in scene.texts.contains { $0.line.text.contains("四舍五入") } }
    #expect(noted(try scene(chart([[1, 1, 1]]))))
    #expect(!noted(try scene(chart([[2, 1, 1]]))))
  }

  @Test func `outcomes keep their colours`() throws {
    #expect(
      rects(try scene(chart([[1, 1, 1]]))).map(\.fill?.hex) == ["#0338A1", "#801408", "#939393"])
  }

  @Test func `print tells grey outcomes apart by hatching`() throws {
    let scene = try scene(chart([[1, 1, 1]], theme: .print))
    #expect(scene.groups.filter { $0.role == .hatch }.count == 2)
  }

  @Test(arguments: [[[1.0, 2]], [[1, -2, 3]], [[.nan, 1, 1]], [[.infinity, 1, 1]]])
  func `counts that cannot be are refused`(counts: [[Double]]) {
    #expect(throws: DrawingError.self) { try scene(chart(counts)) }
  }

  @Test func `too many rows are a clear message`() {
    #expect(throws: DrawingError.self) {
      try scene(chart(Array(repeating: [1, 2, 3], count: 400)))
    }
  }
}
