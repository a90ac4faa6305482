import ArgumentParser
import GXCommandLine
import GXStats

/// The charts that a command draws beside its result.
struct ChartOptions: ParsableArguments {
  @Option(
    name: .customLong("chart"),
    help: .text(
      zh: "把结果画到 .svg、.png 或 .pdf 文件；可多次给出。",
      en: "Draw the result to FILE.svg, .png or .pdf; may be repeated."))
  var paths: [String] = []

  @Option(
    name: .customLong("chart-type"),
    help: .text(
      zh: "图的类型（默认按结果选择）。", en: "Type of the chart (default: the one that fits the result)."))
  var type: ChartType?

  @Option(name: .customLong("chart-theme"), help: .chartTheme)
  var theme: ChartTheme = .light

  @Option(
    name: .customLong("chart-size"),
    help: .chartSize)
  var size: ChartSize = .slide

  @Option(name: .customLong("chart-scale"), help: .chartScale)
  var scale = 2.0

  /// Refuses files that cannot be written before any work is done.
  func check(mayReplace: Bool) throws { try files(mayReplace: mayReplace).check() }

  /// Draws a result to all files.
  func draw(_ result: some ChartSource, language: Language, mayReplace: Bool) throws {
    guard !paths.isEmpty else { return }
    try files(mayReplace: mayReplace).draw(
      result, as: type, language: language, style: ChartStyle(size: size, theme: theme.theme))
  }

  private func files(mayReplace: Bool) -> ChartFiles {
    ChartFiles(paths: paths, scale: scale, mayReplace: mayReplace)
  }
}
