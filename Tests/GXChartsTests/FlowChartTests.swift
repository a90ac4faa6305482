import GXCharts
import GXDrawing
import GXModel
import Testing

@Suite struct FlowChartTests {
  private func chart(_ sources: [Double], _ targets: [Double]) -> FlowChart {
    FlowChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: "件",
      sources: sources.enumerated().map { .init(name: "来\($0.offset)", value: $0.element) },
      stockName: "应办",
      targets: zip(OutcomeColor.allCases, targets).enumerated().map {
        .init(name: "去\($0.offset)", value: $0.element.1, outcome: $0.element.0)
      })
  }

  private func scene(_ chart: FlowChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  @Test func `what does not balance is refused with both sums`() {
    let error = #expect(throws: DrawingError.self) { try scene(chart([7450, 412], [7000, 861])) }
    #expect(error?.message.zh.contains("7862") == true)
    #expect(error?.message.zh.contains("7861") == true)
  }

  @Test func `heights of nodes are in proportion to counts`() throws {
    let scene = try scene(chart([60, 40], [50, 30, 20]))
    let heights = scene.groups.filter { $0.role == .bar }.map {
      $0.marks.compactMap(\.bounds)[0].height
    }
    let unit = heights[0] / 60
    for (height, count) in zip(heights, [60, 40, 50, 30, 20, 100]) {
      #expect(abs(height / unit - Double(count)) < 1e-6)
    }
  }

  @Test func `ribbons fill their nodes and do not cross`() throws {
    let scene = try scene(chart([60, 40], [50, 30, 20]))
    let ribbons = scene.groups.filter { $0.role == .flow }.flatMap(\.marks).compactMap(\.bounds)
    #expect(ribbons.count == 5)
    let right = ribbons.suffix(3)
    for (one, two) in zip(right, right.dropFirst()) {
      #expect(one.top < two.top && one.bottom < two.bottom)
    }
  }

  @Test func `labels give counts and shares, and zero is named`() throws {
    let scene = try scene(chart([3], [1, 2, 0]))
    let texts = scene.texts.map(\.line.text)
    #expect(texts.contains("去0  1件（33.3%）"))
    #expect(texts.contains { $0.contains("去2为零，未画出") })
    #expect(scene.table.rows.contains(["去向", "去2", "0"]))
  }

  @Test func `nothing at all is said, negative counts are refused`() throws {
    #expect(try scene(chart([0], [0])).texts.contains { $0.line.text == "无可用数据" })
    #expect(throws: DrawingError.self) { try scene(chart([-1], [-1])) }
    #expect(throws: DrawingError.self) { try scene(chart([.nan], [.nan])) }
  }

  @Test(arguments: Look.all)
  func `random flows have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<8) { random in
      let most = [3, 900, 90_000_000].randomElement(using: &random) ?? 3
      let targets = OutcomeColor.allCases.map { outcome in
        FlowChart.Node(
          name: RandomChart.words(Int.random(in: 0..<6, using: &random) / 5, look.language)
            + look("结果", "Outcome"),
          value: Double(Int.random(in: 0...most, using: &random)), outcome: outcome)
      }
      let total = targets.reduce(0) { $0 + $1.value }
      let carried = (total * Double.random(in: 0...0.2, using: &random)).rounded()
      return FlowChart(
        caption: RandomChart.caption(look, &random), unit: look("件", "cases"),
        sources: [
          .init(name: look("新收", "Received"), value: total - carried),
          .init(name: look("结转", "Carried over"), value: carried, outcome: .carriedOver),
        ], stockName: look("应办", "To handle"), targets: targets, style: look.style)
    }
  }
}
