import GXCharts
import GXDrawing
import GXModel
import Testing

@Suite struct HeatMapChartTests {
  private func chart(
    _ rows: [[Double?]], unit: ValueUnit = .share, order: SeriesOrder = .given("按原序"),
    breaks: [SeriesBreak] = [], center: Double? = nil
  ) -> HeatMapChart {
    HeatMapChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: unit,
      rows: rows.enumerated().map { index, values in
        .init(
          name: "示例\(index)",
          points: values.enumerated().map { TrendPoint(year: 2015 + $0.offset, value: $0.element) })
      }, order: order, breaks: breaks, center: center)
  }

  private func scene(_ chart: HeatMapChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  /// The fill and the number of each cell that has a value, row by row.
  private func cells(_ scene: Scene) -> [(fill: String, text: String)] {
    let fills = scene.groups.filter { $0.role == .cell && $0.key != nil }.flatMap(\.marks)
      .compactMap { mark in
        if case .rect(_, let fill?, _) = mark { fill.hex } else { nil }
      }
    let texts = scene.groups.filter { $0.role == .label }.flatMap(\.marks).compactMap { mark in
      if case .text(let run) = mark { run.line.text } else { nil }
    }
    return zip(fills, texts).map { ($0, $1) }
  }

  @Test func `names that would be cut to the same letters give way to places in the order`() throws
  {
    let names = (1...400).map { "示例地区很长的名称第\($0)县" }
    let rows = names.map { HeatMapChart.Row(name: $0, points: [.init(year: 2020, value: 0.4)]) }
    let many = HeatMapChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: .share,
      rows: rows.map { row in
        .init(name: row.name, points: (2008...2025).map { .init(year: $0, value: 0.4) })
      }, order: .given("按原序"))
    let scene = try scene(many)
    let labels = scene.groups.filter { $0.role == .axisLabels }.flatMap(\.marks).compactMap {
      if case .text(let run) = $0 { run } else { nil }
    }
    #expect(labels.contains { $0.line.text == "400" && $0.fullText == names[399] })
    #expect(scene.texts.contains { $0.line.text.contains("以次序编号") })
    #expect(scene.defects(leastText: 12) == [])
  }

  @Test func `equal numbers have equal colours`() throws {
    // 45.6 and 46.2 both print 46, on both sides of a break that unrounded values would meet.
    let cells = cells(try scene(chart([[0.456, 0.462, 0.3, 0.8, 0.449, 0.4451, 0.4449]])))
    var fills: [String: Set<String>] = [:]
    for cell in cells { fills[cell.text, default: []].insert(cell.fill) }
    #expect(fills.keys.sorted() == ["30", "44", "45", "46", "80"])
    #expect(fills.values.allSatisfy { $0.count == 1 })
  }

  @Test func `no class of the legend is empty`() throws {
    let values: [Double?] = [0.30, 0.31, 0.33, 0.36, 0.38, 0.95]
    let scene = try scene(chart([values]))
    let legend = scene.groups.filter { $0.role == .legend }.flatMap(\.marks).compactMap { mark in
      if case .rect(_, let fill?, _) = mark { fill.hex } else { nil }
    }
    #expect(Set(legend) == Set(cells(scene).map(\.fill)))
    #expect(legend.count <= 7)
  }

  @Test func `places without a value are hatched and counted, not coloured`() throws {
    let scene = try scene(chart([[0.5, nil, 0.7], [nil, 0.4, 0.6]]))
    let hatches = scene.groups.filter { $0.role == .hatch && $0.key != nil }
    #expect(hatches.map(\.marks.count) == [1, 1])
    #expect(scene.summary.contains("2格无数据"))
    #expect(scene.texts.contains { $0.line.text == "无数据" })
    #expect(scene.table.rows[0] == ["示例0", "0.5", "", "0.7"])
  }

  @Test(
    "rows are sorted as the subtitle says",
    arguments: [
      (.mean, ["示例2", "示例0", "示例1"], "按各年均值从高到低排列"),
      (.lastYear, ["示例0", "示例2", "示例1"], "按2016年从高到低排列"),
      (.given("按代码排列"), ["示例0", "示例1", "示例2"], "按代码排列"),
    ] as [(SeriesOrder, [String], String)])
  func order(order: SeriesOrder, names: [String], phrase: String) throws {
    let scene = try scene(chart([[0.1, 0.6], [0.3, 0.1], [0.9, 0.5]], order: order))
    #expect(scene.table.rows.map { $0[0] } == names)
    #expect(scene.texts.contains { $0.line.text.contains(phrase) })
  }

  @Test func `a rule divides the years that cannot be compared`() throws {
    let item = SeriesBreak(year: 2016, reason: "口径变化")
    let scene = try scene(chart([[0.1, 0.2, 0.3]], breaks: [item]))
    let rule = try #require(scene.groups.first { $0.role == .rule }?.marks.first)
    let cells = scene.groups.filter { $0.role == .cell && $0.key != nil }.flatMap(\.marks)
    let bounds = cells.compactMap(\.bounds)
    let x = try #require(rule.bounds).left
    #expect(bounds[0].right < x && x < bounds[1].left)
    #expect(scene.texts.contains { $0.line.text.contains("2016年起口径变化") })
  }

  @Test func `two hues part at the centre`() throws {
    let cells = cells(try scene(chart([[-0.2, -0.1, 0, 0.1, 0.2]], center: 0)))
    #expect(cells.map(\.text) == ["−20", "−10", "0", "10", "20"])
    // Classes end at −10, 0, 10 and 20: oranges towards the centre, then blues; zero is not below.
    #expect(cells.map(\.fill) == ["#D08E53", "#E8C49E", "#A5D1F1", "#5FA5DE", "#2B75C1"])
  }

  @Test(arguments: [[[nil, nil]], [[nil], [nil]]] as [[[Double?]]])
  func `nothing to show is said`(rows: [[Double?]]) throws {
    let subject = HeatMapChart(
      caption: Caption(title: "合成示例"), unit: .share,
      rows: chart(rows).rows, years: 2015...2016)
    #expect(try scene(subject).texts.contains { $0.line.text == "无可用数据" })
  }

  @Test(arguments: [[[.nan]], [[.infinity]], [[1e301]]] as [[[Double?]]])
  func `values that are not finite are refused`(rows: [[Double?]]) {
    #expect(throws: DrawingError.self) { try scene(chart(rows)) }
  }

  @Test func `four hundred rows stand side by side, four thousand are a message`() throws {
    let scene = try scene(chart(Array(repeating: [0.1, 0.2, 0.3], count: 400)))
    #expect(scene.groups.filter { $0.role == .cell && $0.key != nil }.count == 400)
    #expect(scene.defects(leastText: 12) == [])
    #expect(throws: DrawingError.self) {
      try self.scene(chart(Array(repeating: [0.1, 0.2, 0.3], count: 4000)))
    }
  }

  @Test(arguments: Look.all)
  func `random heat maps have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<10) { random in
      let units: [ValueUnit] = [.share, .count("件"), .amount("天")]
      let scale = ([1, 0.01, 1e4, 3e9, -40] as [Double]).randomElement(using: &random) ?? 1
      let years = 2008...(2008 + Int.random(in: 0...17, using: &random))
      let rows = (0..<Int.random(in: 1...40, using: &random)).map { index in
        HeatMapChart.Row(
          name: RandomChart.words(Int.random(in: 0...1, using: &random), look.language)
            + look("县", "County ") + "\(index)",
          points: years.map { year in
            let value = (Double.random(in: -0.1...9, using: &random) * scale).rounded()
            let isMissing = Int.random(in: 0..<6, using: &random) == 0
            return TrendPoint(
              year: year, value: isMissing ? nil : value,
              isEstimated: Int.random(in: 0..<9, using: &random) == 0)
          })
      }
      return HeatMapChart(
        caption: RandomChart.caption(look, &random),
        unit: units.randomElement(using: &random) ?? .share,
        rows: rows, breaks: [SeriesBreak(year: 2019, reason: look("口径变化", "changed"))],
        center: Bool.random(using: &random) ? 0 : nil, style: look.style)
    }
  }
}
