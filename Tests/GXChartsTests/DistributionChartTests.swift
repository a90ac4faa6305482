import GXCharts
import GXDrawing
import GXModel
import Testing

@Suite struct DistributionChartTests {
  private func chart(
    _ kind: DistributionChart.Kind, _ groups: [[Double]], unit: ValueUnit = .count("件"),
    spacing: DistributionChart.Spacing = .automatic
  ) -> DistributionChart {
    DistributionChart(
      caption: Caption(title: "合成示例", isSynthetic: true), kind: kind, unit: unit, holders: "个机关",
      groups: groups.enumerated().map { .init(name: "示例组\($0.offset)", values: $0.element) },
      spacing: spacing)
  }

  private func scene(_ chart: DistributionChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  private func bars(_ scene: Scene) -> [Rect] {
    scene.groups.filter { $0.role == .bar }.flatMap(\.marks).compactMap(\.bounds)
  }

  @Test func `areas of bars are the shares of the values`() throws {
    // 10 zeros, 20 ones, 30 of 2, 40 of 3: bins of one number each, zeros apart.
    let values = [(0, 10), (1, 20), (2, 30), (3, 40)].flatMap { value, count in
      Array(repeating: Double(value), count: count)
    }
    for spacing in [DistributionChart.Spacing.linear, .logarithmic] {
      let boxes = bars(try scene(chart(.histogram, [values], spacing: spacing)))
      // A pixel of paper between bars is no part of their areas.
      let areas = boxes.enumerated().map { index, box in
        (box.width + (index == boxes.count - 1 ? 0 : 1)) * box.height
      }
      #expect(areas.count == 4)
      let whole = areas.reduce(0, +)
      let shares = areas.map { $0 / whole }.sorted()
      for (share, expected) in zip(shares, [0.1, 0.2, 0.3, 0.4]) {
        #expect(abs(share - expected) < 0.01, "\(spacing)")
      }
    }
  }

  @Test func `zeros stand apart from ones with paper between`() throws {
    let scene = try scene(chart(.histogram, [[0, 0, 1, 1, 3, 10, 400]]))
    let boxes = bars(scene).sorted { $0.left < $1.left }
    #expect(boxes[1].left - boxes[0].right > 8)
    #expect(scene.texts.contains { $0.line.text == "0" })
    #expect(scene.texts.contains { $0.line.text == "28.6%" })
  }

  @Test func `the box ends where the quantiles lie`() throws {
    // 0…100: P5 5, P25 25, median 50, P75 75, P95 95 by linear interpolation.
    let scene = try scene(chart(.box, [(0...100).map(Double.init)], spacing: .linear))
    let ticks = scene.groups.filter { $0.role == .grid }.flatMap(\.marks).compactMap(\.bounds?.left)
    let scale = try #require(ticks.last) - ticks[0]
    let box = scene.groups.filter { $0.role == .interval }.flatMap(\.marks).compactMap(\.bounds)
    #expect(abs((box[0].left - ticks[0]) / scale - 0.05) < 1e-9)
    #expect(abs((box[0].right - ticks[0]) / scale - 0.95) < 1e-9)
    #expect(abs((box[1].left - ticks[0]) / scale - 0.25) < 1e-9)
    #expect(abs((box[1].right - ticks[0]) / scale - 0.75) < 1e-9)
    #expect(
      scene.table.rows == [
        ["示例组0", "101", "0", "1", "0", "5", "25", "50", "75", "95", "100", scene.table.rows[0][11]]
      ])
  }

  @Test func `a Lorenz curve tells the Gini coefficient and the share of the largest`() throws {
    // One of ten holds half, the others equal parts of the rest.
    let scene = try scene(chart(.lorenz, [Array(repeating: 1, count: 9) + [9]]))
    #expect(scene.texts.contains { $0.line.text.contains("G=0.40") })
    #expect(scene.texts.contains { $0.line.text.contains("最大1个机关占50%") })
  }

  @Test func `a cumulative curve rises to one and passes the shares`() throws {
    let scene = try scene(chart(.cumulative, [[1, 2, 2, 4]], spacing: .linear))
    let line = try #require(scene.groups.first { $0.role == .line }?.marks.first)
    guard case .path(let path, _, _) = line else { return }
    let heights = path.elements.compactMap { element -> Double? in
      switch element {
      case .move(let point), .line(let point): point.y
      default: nil
      }
    }
    let grid = scene.groups.filter { $0.role == .grid }.flatMap(\.marks).compactMap(\.bounds)
    let levels = grid.filter { $0.height == 0 }.map(\.top).sorted()
    #expect(heights.min() == levels.first)
    #expect(heights.max() == levels.last)
  }

  @Test func `negative values have no place on a logarithmic axis or a Lorenz curve`() {
    #expect(throws: DrawingError.self) { try scene(chart(.lorenz, [[-1, 2]])) }
    #expect(throws: DrawingError.self) {
      try scene(chart(.box, [[-1, 2]], spacing: .logarithmic))
    }
    #expect(throws: DrawingError.self) { try scene(chart(.box, [[.nan]])) }
  }

  @Test func `those without data are counted in the notes`() throws {
    var subject = chart(.box, [[1, 2], []])
    subject.groups[0].missing = 3
    let texts = try scene(subject).texts.map(\.line.text).joined()
    #expect(texts.contains("示例组03个机关"))
    #expect(texts.contains("示例组1无数据"))
  }

  @Test(arguments: [DistributionChart.Kind.histogram, .box, .cumulative, .lorenz])
  func `nothing to show is said`(kind: DistributionChart.Kind) throws {
    #expect(try scene(chart(kind, [[]])).texts.contains { $0.line.text == "无可用数据" })
    #expect(try scene(chart(kind, [])).texts.contains { $0.line.text == "无可用数据" })
  }

  @Test func `a hundred thousand values are drawn with few points`() throws {
    let values = (0..<100_000).map { Double($0 % 5000) }
    let scene = try scene(chart(.cumulative, [values]))
    let points = scene.groups.flatMap(\.marks).map { mark in
      if case .path(let path, _, _) = mark { path.elements.count } else { 1 }
    }
    #expect(points.reduce(0, +) < 12_000)
  }

  @Test(arguments: Look.all)
  func `random distributions have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<8) { random in
      let kinds: [DistributionChart.Kind] = [.histogram, .box, .cumulative, .lorenz]
      let kind = kinds.randomElement(using: &random) ?? .box
      let top = ([1, 12, 900, 2e6, 3e10] as [Double]).randomElement(using: &random) ?? 1
      let isSigned = kind != .lorenz && Int.random(in: 0..<4, using: &random) == 0
      let groups = (0..<Int.random(in: 1...(kind == .box ? 14 : 5), using: &random)).map { index in
        let count = [0, 1, 2, 40, 300].randomElement(using: &random) ?? 1
        let values = (0..<count).map { _ in
          let part = Double.random(in: isSigned ? -1...1 : 0...1, using: &random)
          return (part * part * part * top).rounded()
        }
        return DistributionChart.Group(
          name: RandomChart.words(Int.random(in: 0...1, using: &random), look.language)
            + look("组", "Group ") + "\(index)",
          values: values, missing: Int.random(in: 0...2, using: &random))
      }
      return DistributionChart(
        caption: RandomChart.caption(look, &random), kind: kind,
        unit: Bool.random(using: &random) ? .count(look("件", "cases")) : .amount(look("天", "days")),
        holders: look("个机关", "organs"), groups: groups, style: look.style)
    }
  }
}
