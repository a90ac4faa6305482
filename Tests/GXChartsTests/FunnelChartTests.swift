import GXCharts
import GXDrawing
import GXModel
import Testing

@Suite struct FunnelChartTests {
  private static let limits = [("95%", 1.96), ("99.8%", 3.09)].map { name, reach in
    FunnelChart.Limit(
      name: name,
      points: stride(from: 5.0, through: 1000, by: 5).map { size in
        let half = reach * (0.2 * 0.8 / size).squareRoot()
        return .init(size: size, low: max(0, 0.2 - half), high: min(1, 0.2 + half))
      })
  }

  private func chart(
    _ dots: [FunnelChart.Dot], limits: [FunnelChart.Limit] = FunnelChartTests.limits,
    dispersion: FunnelChart.Dispersion? = nil
  ) -> FunnelChart {
    FunnelChart(
      caption: Caption(title: "合成示例", isSynthetic: true), sizeName: "件数", dots: dots,
      center: .init(name: "全国", value: 0.2), limits: limits, dispersion: dispersion)
  }

  private func scene(_ chart: FunnelChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  @Test func `only dots beyond the outermost limits are named and coloured`() throws {
    // At 100 cases the 99.8% limits are 0.2 ± 0.1236, the 95% limits 0.2 ± 0.0784.
    let scene = try scene(
      chart([
        .init(name: "高", value: 0.33, size: 100), .init(name: "略高", value: 0.3, size: 100),
        .init(name: "中", value: 0.2, size: 100), .init(name: "低", value: 0.07, size: 100),
      ]))
    #expect(scene.table.rows.map { $0[3] } == ["高于控制限", "控制限内", "控制限内", "低于控制限"])
    let names = scene.groups.filter { $0.role == .label }.compactMap(\.key)
    #expect(Set(names) == ["高", "低"])
    #expect(scene.summary.contains("高于控制限：高"))
  }

  @Test(
    "the notes say what lying beyond the limits means",
    arguments: [
      (nil, "只说明差异大于随机波动"), (.init(factor: 2.3, isAdjusted: false), "控制限未放宽"),
      (.init(factor: 2.3, isAdjusted: true), "已按此放宽"),
      (.init(factor: 1.0, isAdjusted: false), "与随机波动相当"),
    ] as [(FunnelChart.Dispersion?, String)])
  func statement(dispersion: FunnelChart.Dispersion?, phrase: String) throws {
    let scene = try scene(
      chart([.init(name: "甲", value: 0.2, size: 50)], dispersion: dispersion))
    #expect(scene.texts.map(\.line.text).joined().contains(phrase))
  }

  @Test func `limits go on to the end of the axis`() throws {
    let scene = try scene(chart([.init(name: "甲", value: 0.2, size: 635)]))
    let axis = try #require(
      scene.groups.first { $0.role == .axis }?.marks.compactMap(\.bounds).first)
    let curves = scene.groups.filter { $0.role == .rule && $0.key == "limit" }.flatMap(\.marks)
      .compactMap(\.bounds)
    #expect(curves.count == 4)
    #expect(curves.allSatisfy { abs($0.right - axis.right) < 1 })
  }

  @Test func `sizes are spaced by their square roots`() throws {
    let scene = try scene(
      chart([.init(name: "甲", value: 0.2, size: 100), .init(name: "乙", value: 0.21, size: 400)]))
    let dots = scene.groups.filter { $0.role == .point }.flatMap(\.marks).compactMap(\.bounds)
    let axis = try #require(
      scene.groups.first { $0.role == .axis }?.marks.compactMap(\.bounds).first)
    let first = dots[0].center.x - axis.left
    let second = dots[1].center.x - axis.left
    #expect(abs(second / first - 2) < 1e-6)
  }

  /// The limits were given at every fifth size, and their lower sides reach zero between two of them.
  @Test func `a limit bends one way only, from the very size at which it leaves zero`() throws {
    let scene = try scene(
      chart([.init(name: "甲", value: 0.2, size: 400), .init(name: "乙", value: 0.01, size: 100)]))
    let axis = try #require(
      scene.groups.first { $0.role == .axis }?.marks.compactMap(\.bounds).first)
    let right = try #require(
      scene.groups.first { $0.role == .point }?.marks.first?.bounds?.center.x)
    for (limit, reach) in zip(scene.groups.filter { $0.key == "limit" }, [1.96, 3.09]) {
      let lower = try #require(limit.marks.compactMap(Self.points).max { $0[0].y < $1[0].y })
      let slopes = zip(lower, lower.dropFirst()).map { ($1.y - $0.y) / ($1.x - $0.x) }
      #expect(zip(slopes, slopes.dropFirst()).allSatisfy { $0 < $1 + 1e-9 })
      // 0.2 = reach × √(0.2 × 0.8 / size); the axis is one of square roots, where 400 is at `right`.
      let root = reach * (0.2 * 0.8).squareRoot() / 0.2
      let start = axis.left + (right - axis.left) * root / 20
      #expect(abs(lower[0].x - start) < 0.5)
      #expect(abs(lower[0].y - axis.center.y) < 1)
    }
  }

  private static func points(_ mark: Mark) -> [Point]? {
    guard case .path(let path, _, _) = mark else { return nil }
    return path.elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point): point
      default: nil
      }
    }
  }

  @Test func `limits in disorder and sizes below zero are refused`() {
    let upsideDown = [FunnelChart.Limit(name: "95%", points: [.init(size: 1, low: 0.5, high: 0.1)])]
    let backwards = [
      FunnelChart.Limit(
        name: "95%", points: [.init(size: 9, low: 0, high: 1), .init(size: 1, low: 0, high: 1)])
    ]
    for limits in [upsideDown, backwards] {
      #expect(throws: DrawingError.self) {
        try scene(chart([.init(name: "甲", value: 0.1, size: 4)], limits: limits))
      }
    }
    #expect(throws: DrawingError.self) {
      try scene(chart([.init(name: "甲", value: 0.1, size: -4)]))
    }
    #expect(throws: DrawingError.self) {
      try scene(chart([.init(name: "甲", value: .nan, size: 4)]))
    }
  }

  @Test func `those without data are counted, not drawn`() throws {
    let scene = try scene(
      chart([.init(name: "甲", value: 0.2, size: 50), .init(name: "乙", value: nil, size: 50)]))
    let dots = scene.groups.filter { $0.role == .point }.flatMap(\.marks)
    #expect(dots.count == 1)
    #expect(scene.texts.contains { $0.line.text.contains("1个无数据未画出") })
    let empty = try self.scene(chart([.init(name: "乙", value: nil, size: 50)]))
    #expect(empty.texts.contains { $0.line.text == "无可用数据" })
  }

  @Test(arguments: Look.all)
  func `random funnels have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<8) { random in
      let dots = (0..<Int.random(in: 1...160, using: &random)).map { index in
        FunnelChart.Dot(
          name: RandomChart.words(Int.random(in: 0..<9, using: &random) / 8, look.language)
            + look("市", "City ") + "\(index)",
          value: Int.random(in: 0..<9, using: &random) == 0
            ? nil : Double.random(in: 0...0.6, using: &random),
          size: Double.random(in: 0...900, using: &random).rounded())
      }
      return FunnelChart(
        caption: RandomChart.caption(look, &random), sizeName: look("件数", "cases"), dots: dots,
        center: .init(name: look("全国", "National"), value: 0.2), limits: Self.limits,
        dispersion: nil, style: look.style)
    }
  }
}
