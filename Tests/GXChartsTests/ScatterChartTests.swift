import GXCharts
import GXDrawing
import GXModel
import Testing

@Suite struct ScatterChartTests {
  private func chart(
    _ dots: [ScatterChart.Dot], isLogarithmic: Bool = false,
    labels: ScatterChart.Labels = .emphasized
  ) -> ScatterChart {
    ScatterChart(
      caption: Caption(title: "合成示例", isSynthetic: true),
      x: .init(name: "申请", unit: .count("件"), isLogarithmic: isLogarithmic),
      y: .init(name: "公开率", unit: .share), dots: dots, labels: labels)
  }

  private func scene(_ chart: ScatterChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  private func centers(_ scene: Scene) -> [Point] {
    scene.groups.filter { $0.role == .point }.flatMap(\.marks).compactMap { mark in
      if case .circle(let center, _, _, _) = mark { center } else { nil }
    }
  }

  @Test func `a logarithmic axis has equal steps for equal ratios and a slot for zeros`() throws {
    let dots = [0, 10, 100, 1000].map { ScatterChart.Dot(name: "\($0)", x: Double($0), y: 0.5) }
    let xs = centers(try scene(chart(dots, isLogarithmic: true))).map(\.x)
    #expect(abs((xs[2] - xs[1]) - (xs[3] - xs[2])) < 1e-6)
    #expect(xs[0] < xs[1])
  }

  @Test func `named are the emphasised, or those farthest from the middle`() throws {
    var dots = (0..<30).map {
      ScatterChart.Dot(name: "点\($0)", x: 50 + Double($0 % 5), y: 0.5 + Double($0 % 7) / 1000)
    }
    dots.append(.init(name: "远", x: 400, y: 0.9))
    dots.append(.init(name: "要", x: 300, y: 0.5, isEmphasized: true))
    func names(_ labels: ScatterChart.Labels) throws -> Set<String?> {
      Set(try scene(chart(dots, labels: labels)).groups.filter { $0.role == .label }.map(\.key))
    }
    #expect(try names(.emphasized) == ["要"])
    #expect(try names(.extremes(1)) == ["要", "远"])
    #expect(try names(.none) == [])
  }

  @Test func `dots that lack a value are counted`() throws {
    let scene = try scene(
      chart([.init(name: "甲", x: 1, y: 0.2), .init(name: "乙", x: nil, y: 0.2)]))
    #expect(centers(scene).count == 1)
    #expect(scene.texts.contains { $0.line.text.contains("1个缺数据") })
    #expect(scene.table.rows.count == 2)
  }

  @Test func `of dots on one another one is drawn`() throws {
    let dots = (0..<20_000).map { ScatterChart.Dot(name: "", x: Double($0 % 50), y: 0.5) }
    #expect(centers(try scene(chart(dots))).count == 50)
  }

  @Test func `negative values have no place on a logarithmic axis`() {
    #expect(throws: DrawingError.self) {
      try scene(chart([.init(name: "甲", x: -1, y: 0.2)], isLogarithmic: true))
    }
    #expect(throws: DrawingError.self) { try scene(chart([.init(name: "甲", x: 1, y: .nan)])) }
  }

  @Test func `nothing to show is said`() throws {
    #expect(try scene(chart([])).texts.contains { $0.line.text == "无可用数据" })
  }

  @Test(arguments: Look.all)
  func `random scatter plots have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<6) { random in
      let scale = ([0, 1, 9000, 4e9] as [Double]).randomElement(using: &random) ?? 1
      let isLogarithmic = Bool.random(using: &random)
      let dots = (0..<Int.random(in: 0...120, using: &random)).map { index in
        ScatterChart.Dot(
          name: RandomChart.words(Int.random(in: 0..<9, using: &random) / 8, look.language)
            + "\(index)",
          x: (Double.random(in: isLogarithmic ? 0...1 : -1...1, using: &random) * scale).rounded(),
          y: Double.random(in: -1...1, using: &random),
          isEmphasized: Int.random(in: 0..<9, using: &random) == 0)
      }
      return ScatterChart(
        caption: RandomChart.caption(look, &random),
        x: .init(
          name: look("申请", "applications"), unit: .count(look("件", "cases")),
          isLogarithmic: isLogarithmic), y: .init(name: look("变化", "change"), unit: .share),
        dots: dots, style: look.style)
    }
  }
}
