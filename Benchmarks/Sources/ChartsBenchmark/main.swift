import Foundation
import GXStats

// Usage: ChartsBenchmark FOLDER [RUNS]
// Writes the figures to FOLDER/series.json for the peers, each chart to FOLDER/gxstats-NAME.png and
// .svg, and times and sizes to FOLDER/gxstats-charts.json.

struct Timing: Encodable {
  let name: String
  /// Layout and drawing without encoding.
  let layout: [Double]
  /// From the chart's data to the bytes of the file.
  var milliseconds: [String: [Double]]
  var bytes: [String: Int]
}

let arguments = CommandLine.arguments
let folder = URL(filePath: arguments.count > 1 ? arguments[1] : ".out", directoryHint: .isDirectory)
let runs = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15

func times(_ work: () throws -> Void) rethrows -> [Double] {
  for _ in 0..<2 { try work() }
  let clock = ContinuousClock()
  return try (0..<runs).map { _ in
    let duration = try clock.measure(work).components
    return Double(duration.seconds) * 1e3 + Double(duration.attoseconds) / 1e15
  }.sorted()
}

func time(_ name: String, _ chart: any Chart, _ renderer: SceneRenderer) throws -> Timing {
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

let series = SampleSeries()
try JSONEncoder().encode(series).write(to: folder.appending(path: "series.json"))
let renderer = try SceneRenderer()
let timings = try SampleCharts(series: series).all.map { try time($0.name, $0.chart, renderer) }
for timing in timings {
  let parts = timing.milliseconds.sorted { $0.key < $1.key }.map { format, all in
    "\(format) \((all[0] * 10).rounded() / 10) ms, \(timing.bytes[format] ?? 0) bytes"
  }
  print(
    timing.name, "layout \((timing.layout[0] * 10).rounded() / 10) ms;",
    parts.joined(separator: "; "))
}
try JSONEncoder().encode(timings).write(to: folder.appending(path: "gxstats-charts.json"))
