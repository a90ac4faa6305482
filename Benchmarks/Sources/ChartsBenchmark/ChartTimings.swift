import Foundation
import GXStats

/// Draws every chart many times and writes how long that takes and how large the files are.
struct ChartTimings {
  let folder: URL
  let runs: Int

  /// The times of one chart in milliseconds, from the shortest up.
  struct Timing: Encodable {
    let name: String
    let layout: [Double]
    /// From the chart's data to the bytes of the file.
    var milliseconds: [String: [Double]]
    var bytes: [String: Int]
  }

  func measure(_ series: SampleSeries) throws {
    try JSONEncoder().encode(series).write(to: folder.appending(path: "series.json"))
    let renderer = try SceneRenderer()
    let timings = try SampleCharts(series: series).all.map { name, chart in
      let timing = try time(name, chart, renderer)
      print(summary(of: timing))
      return timing
    }
    try JSONEncoder().encode(timings).write(to: folder.appending(path: "gxstats-charts.json"))
  }

  private func time(_ name: String, _ chart: any Chart, _ renderer: SceneRenderer) throws -> Timing
  {
    var timing = Timing(
      name: name, layout: try times { _ = try renderer.scene(of: chart) }, milliseconds: [:],
      bytes: [:])
    for format in ImageFormat.allCases {
      var file: [UInt8] = []
      timing.milliseconds[format.rawValue] = try times {
        file = try renderer.render(try renderer.scene(of: chart), as: format)
      }
      timing.bytes[format.rawValue] = file.count
      let path = folder.appending(path: "gxstats-\(name).\(format.rawValue)")
      try Data(file).write(to: path)
    }
    return timing
  }

  private func times(_ work: () throws -> Void) rethrows -> [Double] {
    for _ in 0..<2 { try work() }
    let clock = ContinuousClock()
    return try (0..<runs).map { _ in
      let duration = try clock.measure(work).components
      return Double(duration.seconds) * 1e3 + Double(duration.attoseconds) / 1e15
    }.sorted()
  }

  private func summary(of timing: Timing) -> String {
    func rounded(_ times: [Double]) -> Double { ((times.first ?? 0) * 10).rounded() / 10 }
    let parts = timing.milliseconds.sorted { $0.key < $1.key }.map { format, times in
      "\(format) \(rounded(times)) ms, \(timing.bytes[format] ?? 0) bytes"
    }
    return "\(timing.name): layout \(rounded(timing.layout)) ms; " + parts.joined(separator: "; ")
  }
}
