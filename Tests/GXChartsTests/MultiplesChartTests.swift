import GXCharts
import GXDrawing
import Testing

@Suite struct MultiplesChartTests {
  private func scene(_ values: [[Double?]], order: SeriesOrder = .given("按原序")) throws -> Scene {
    let series = values.enumerated().map { index, values in
      TrendSeries(
        name: "示例市\(index)",
        points: values.enumerated().map { TrendPoint(year: 2015 + $0.offset, value: $0.element) })
    }
    return try MultiplesChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: .count("件"), series: series,
      order: order
    ).scene(measuring: EstimatingMeasurer())
  }

  @Test func `each series is once in front and stands behind all others`() throws {
    let scene = try scene([[1, 2, 3], [2, 3, 4], [3, 4, 5]])
    let fronts = scene.groups.filter { $0.role == .line }.map(\.key)
    #expect(fronts == ["示例市0", "示例市1", "示例市2"])
    let behind = scene.groups.filter { $0.role == .backdrop }.flatMap(\.marks)
    let lines = behind.map { mark in
      guard case .path(let path, _, _) = mark else { return 0 }
      return path.elements.count { if case .move = $0 { true } else { false } }
    }
    #expect(lines == [2, 2, 2])
  }

  @Test(
    arguments: [
      (.lastYear, ["示例市1", "示例市2", "示例市0"], "按2016年从高到低排列"),
      (.mean, ["示例市2", "示例市1", "示例市0"], "按各年均值从高到低排列"),
      (.given("按代码排列"), ["示例市0", "示例市1", "示例市2"], "按代码排列"),
    ] as [(SeriesOrder, [String], String)])
  func `panels stand in the order that the subtitle says`(
    order: SeriesOrder, names: [String], phrase: String
  ) throws {
    let scene = try scene([[1, 2], [1, 9], [8, 7]], order: order)
    #expect(scene.groups.filter { $0.role == .line }.map(\.key) == names)
    #expect(scene.texts.contains { $0.line.text.contains(phrase) })
  }

  @Test func `one value stands at the end of each line`() throws {
    let labels = try scene([[1, 2, 33], [2, 3, 44]]).groups.filter { $0.role == .label }
    #expect(labels.map(\.key) == ["示例市0", "示例市1"])
    let texts = labels.flatMap(\.marks).compactMap { mark in
      if case .text(let run) = mark { run.line.text } else { nil }
    }
    #expect(texts == ["33", "44"])
  }

  @Test func `gaps that several series share are said once`() throws {
    let scene = try scene([[1, nil, 3], [2, nil, 4], [1, 2, 3]])
    #expect(scene.texts.contains { $0.line.text.contains("示例市0、示例市12016年无数据") })
  }

  @Test(arguments: [(4, 0), (5, 1), (6, 0), (7, 1), (8, 0)])
  func `few cells stay empty, and a key stands where one does`(panels: Int, empty: Int) throws {
    let scene = try scene(Array(repeating: [1, 2], count: panels))
    let keys = scene.texts.filter { $0.line.text == "其余各项" }
    #expect(keys.count == empty)
    let lines = scene.groups.filter { $0.role == .line }.flatMap(\.marks).compactMap(\.bounds)
    let columns = Set(lines.map { $0.left.rounded() }).count
    let rows = Set(lines.map { $0.top.rounded() }).count
    #expect(columns * rows - panels == empty)
  }

  @Test func `too many panels are a clear message`() {
    #expect(throws: DrawingError.self) {
      try scene(Array(repeating: [1, 2], count: 400))
    }
  }
}
