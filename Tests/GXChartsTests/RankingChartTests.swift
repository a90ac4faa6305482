import GXCharts
import GXDrawing
import Testing

@Suite struct RankingChartTests {
  private func chart(_ rows: [RankingChart.Row], reference: Double? = 0.5) -> RankingChart {
    RankingChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: .share, valueName: "公开率",
      countName: "件数", intervalName: "95%置信区间", rows: rows,
      reference: reference.map { .init(name: "全国", value: $0) })
  }

  private func scene(_ chart: RankingChart) throws -> Scene {
    try chart.scene(measuring: EstimatingMeasurer())
  }

  private func row(_ name: String, _ value: Double, _ half: Double, count: Double = 100)
    -> RankingChart.Row
  {
    .init(name: name, value: value, interval: (value - half)...(value + half), count: count)
  }

  @Test func `rows go from the highest down and equal values share a rank`() throws {
    let scene = try scene(
      chart([row("丙", 0.3, 0.1), row("甲", 0.6, 0.05), row("乙", 0.6, 0.05), row("丁", 0.2, 0.1)]))
    #expect(scene.table.rows.map { "\($0[0])\($0[1])" } == ["1甲", "1乙", "3丙", "4丁"])
  }

  @Test func `colours say whether the interval holds the reference, not the rank`() throws {
    let scene = try scene(
      chart([row("高", 0.7, 0.1), row("含", 0.52, 0.1), row("低", 0.3, 0.1)]))
    let colors = scene.groups.filter { $0.role == .interval }.flatMap(\.marks).compactMap { mark in
      if case .line(_, _, let stroke) = mark { stroke.color.hex } else { nil }
    }
    #expect(colors == ["#12479D", "#7B838B", "#AD5920"])
    #expect(scene.texts.contains { $0.line.text == "区间高于全国" })
  }

  @Test func `without colours what lies below is square`() throws {
    for (theme, squares) in [(Theme.light, 0), (.dark, 0), (.print, 1)] {
      var chart = chart([row("高", 0.7, 0.1), row("含", 0.52, 0.1), row("低", 0.3, 0.1)])
      chart.style.theme = theme
      let dots = try scene(chart).groups.filter { $0.role == .point }
      let square = dots.filter { if case .rect = $0.marks.first { true } else { false } }
      #expect(dots.count == 3)
      #expect(square.map(\.key) == (squares == 0 ? [] : ["低"]))
    }
  }

  @Test func `a row without a value has neither rank nor dot`() throws {
    let scene = try scene(chart([row("甲", 0.6, 0.1), .init(name: "乙", value: nil)]))
    #expect(scene.groups.filter { $0.role == .point }.map(\.key) == ["甲"])
    #expect(scene.table.rows[1][0].isEmpty)
    #expect(scene.texts.contains { $0.line.text.contains("乙无数据") })
  }

  @Test func `few cases make a hollow dot and a note`() throws {
    let scene = try scene(chart([row("甲", 0.6, 0.1, count: 29), row("乙", 0.2, 0.1, count: 30)]))
    let fills = scene.groups.filter { $0.role == .point }.flatMap(\.marks).compactMap { mark in
      if case .circle(_, _, let fill, _) = mark { fill == scene.background } else { nil }
    }
    #expect(fills == [true, false])
    #expect(scene.texts.contains { $0.line.text.contains("不足30") })
  }

  @Test func `overlapping neighbours are noted`() throws {
    let noted = { (scene: Scene) in scene.texts.contains { $0.line.text.contains("区间重叠") } }
    #expect(noted(try scene(chart([row("甲", 0.6, 0.1), row("乙", 0.55, 0.1)]))))
    #expect(!noted(try scene(chart([row("甲", 0.8, 0.1), row("乙", 0.3, 0.1)]))))
  }

  @Test func `a value outside its interval is refused`() {
    #expect(throws: DrawingError.self) {
      try scene(chart([.init(name: "甲", value: 0.9, interval: 0.1...0.2)]))
    }
  }

  @Test func `an infinite value is refused`() {
    #expect(throws: DrawingError.self) { try scene(chart([.init(name: "甲", value: .infinity)])) }
  }
}
