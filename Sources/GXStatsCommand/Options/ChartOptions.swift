import ArgumentParser
import GXCommandLine

/// The charts that a command draws beside its result.
struct ChartOptions: ParsableArguments {
  @Option(
    name: .customLong("chart"), help: "Draw the result to FILE.svg, .png or .pdf; may be repeated.")
  var paths: [String] = []

  @Option(name: .customLong("chart-scale"), help: "Pixels of a PNG for each CSS pixel.")
  var scale = 2.0

  func files(mayReplace: Bool) -> ChartFiles {
    ChartFiles(paths: paths, scale: scale, mayReplace: mayReplace)
  }
}
