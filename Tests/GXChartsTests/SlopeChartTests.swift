import GXCharts
import GXDrawing
import GXModel
import GXStatistics
import Testing

@Suite struct SlopeChartTests {
  private func scene(_ rows: [SlopeChart.Row], unit: ValueUnit = .share) throws -> Scene {
    try SlopeChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: unit, startName: "2020年",
      endName: "2024年", rows: rows
    ).scene(measuring: EstimatingMeasurer())
  }

  @Test func `both ends carry name and value, the right one the change too`() throws {
    let scene = try scene([.init(name: "甲", start: 0.475, end: 0.524)])
    let texts = scene.groups.filter { $0.role == .label }.flatMap(\.marks).compactMap { mark in
      if case .text(let run) = mark { run.line.text } else { nil }
    }
    #expect(texts == ["甲  47.5", "52.4  甲（+4.9）"])
  }

  @Test func `a change is the difference of the printed values`() throws {
    // 47.44 → 47.4 and 52.46 → 52.5: the reader must get 5.1 and not 5.0.
    let scene = try scene([.init(name: "甲", start: 0.4744, end: 0.5246)])
    #expect(scene.texts.contains { $0.line.text.contains("（+5.1）") })
  }

  @Test func `labels of close values stand apart with leaders`() throws {
    let rows = (0..<10).map {
      SlopeChart.Row(name: "示例\($0)", start: 0.5 + Double($0) / 1e4, end: 0.4)
    }
    let scene = try scene(rows + [.init(name: "远", start: 0.1, end: 0.9)])
    #expect(scene.defects(leastText: 12) == [])
    #expect(scene.groups.filter { $0.role == .leader }.flatMap(\.marks).count == 22)
  }

  @Test func `a row that lacks an end is named in the notes and not drawn`() throws {
    let scene = try scene([
      .init(name: "甲", start: 0.4, end: 0.5), .init(name: "乙", start: nil, end: 0.5),
    ])
    #expect(scene.groups.filter { $0.role == .line }.map(\.key) == ["甲"])
    #expect(scene.texts.contains { $0.line.text.contains("乙缺一端数据") })
  }

  @Test func `too many lines, and values that are not finite, are refused`() {
    let many = (0..<40).map { SlopeChart.Row(name: "\($0)", start: 1, end: Double($0)) }
    #expect(throws: DrawingError.self) { try scene(many) }
    #expect(throws: DrawingError.self) { try scene([.init(name: "甲", start: .nan, end: 1)]) }
  }

  @Test(arguments: [[], [SlopeChart.Row(name: "甲", start: nil, end: nil)]])
  func `nothing to show is said`(rows: [SlopeChart.Row]) throws {
    #expect(try scene(rows).texts.contains { $0.line.text == "无可用数据" })
  }

  @Test(arguments: Look.all)
  func `random slopes and dumbbells have no defect`(look: Look) {
    look.expectNoDefects(seeds: 0..<8) { random in
      SlopeChart(
        caption: RandomChart.caption(look, &random), unit: RandomChart.unit(look, &random),
        startName: look("2020年", "2020"), endName: look("2024年", "2024"),
        rows: RandomChart.pairs(look, most: 14, &random), style: look.style)
    }
    look.expectNoDefects(seeds: 0..<8) { random in
      DumbbellChart(
        caption: RandomChart.caption(look, &random), unit: RandomChart.unit(look, &random),
        startName: look("2020年", "2020"), endName: look("2024年", "2024"),
        rows: RandomChart.pairs(look, most: 16, &random), order: .change, style: look.style)
    }
  }
}

extension RandomChart {
  static func unit(_ look: Look, _ random: inout SplitMix64) -> ValueUnit {
    Bool.random(using: &random) ? .share : .count(look("件", "cases"))
  }

  static func pairs(_ look: Look, most: Int, _ random: inout SplitMix64) -> [SlopeChart.Row] {
    let scale = ([0, 1, 4000, -3e9] as [Double]).randomElement(using: &random) ?? 1
    return (0..<Int.random(in: 0...most, using: &random)).map { index in
      func value() -> Double? {
        Int.random(in: 0..<9, using: &random) == 0
          ? nil : Double.random(in: 0...1, using: &random) * scale
      }
      return SlopeChart.Row(
        name: words(Int.random(in: 0..<6, using: &random) / 5, look.language) + "\(index)",
        start: value(), end: value(), isEmphasized: Int.random(in: 0..<7, using: &random) == 0)
    }
  }
}
