import Foundation
import GXStats

// Usage: ChartsBenchmark FOLDER [RUNS]
// Writes the figures to FOLDER/series.json for the peers, each chart to FOLDER/gxstats-NAME.png, .svg
// and .pdf, and times and sizes to FOLDER/gxstats-charts.json.
//
// Usage: ChartsBenchmark draw NAME FILE
// Draws one chart and ends, for the cost of a process of its own.

let arguments = CommandLine.arguments
if arguments.count == 4, arguments[1] == "draw" {
  guard
    let sample = SampleCharts(series: SampleSeries()).all.first(where: { $0.name == arguments[2] })
  else { exit(2) }
  try ChartFile.write(sample.chart, to: arguments[3])
} else {
  let folder = URL(
    filePath: arguments.count > 1 ? arguments[1] : ".out", directoryHint: .isDirectory)
  let runs = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15
  try ChartTimings(folder: folder, runs: runs).measure(SampleSeries())
}
