import GXCharts
import GXDrawing
import Testing

@Suite struct MultiplesChartTests {
  private func scene(_ values: [[Double?]]) throws -> Scene {
    let series = values.enumerated().map { index, values in
      TrendSeries(
        name: "示例市\(index)",
        points: values.enumerated().map { TrendPoint(year: 2015 + $0.offset, value: $0.element) })
    }
    return try MultiplesChart(
      caption: Caption(title: "合成示例", isSynthetic: true), unit: .count("件"), series: series
    ).scene(measuring: EstimatingMeasurer())
  }

  @Test func `each series is once in front and stands behind all others`() throws {
    let scene = try scene([[1, 2, 3], [2, 3, 4], [3, 4, 5]])
    let fronts = scene.groups.filter { $0.role == .line }.map(\.key)
    #expect(fronts == ["示例市0", "示例市1", "示例市2"])
    #expect(scene.groups.filter { $0.role == .backdrop }.count == 6)
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

  @Test func `too many panels are a clear message`() {
    #expect(throws: DrawingError.self) {
      try scene(Array(repeating: [1, 2], count: 400))
    }
  }
}
