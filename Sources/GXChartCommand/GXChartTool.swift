import ArgumentParser
import GXCommandLine
import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The command line `gxchart`: a result's JSON in, a chart out.
@main
struct GXChartTool: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "gxchart",
    abstract: "Draw the JSON that gxstats prints with '--format json'.",
    version: "0.1.0")

  @Argument(help: "The result's JSON; - is standard input.")
  var input = "-"

  @Option(name: .shortAndLong, help: "FILE.svg, .png or .pdf; may be repeated.")
  var output: [String]

  @Option(help: "Language of the chart: zh or en (default: the environment's).")
  var lang: Language?

  @Option(help: "Type of the chart (default: the one that fits the result).")
  var type: ChartType?

  @Option(help: "Colours of the chart.")
  var theme: ChartTheme = .light

  @Option(help: "Canvas: slide, column, column-tall, square, or pixels such as 1200x800.")
  var size: ChartSize = .slide

  @Option(help: "Pixels of a PNG for each CSS pixel.")
  var scale = 2.0

  @Flag(help: "Replace files that exist.")
  var force = false

  var language: Language { lang ?? Console.environmentLanguage }

  static func main() { runToExit() }

  func run() throws {
    let files = ChartFiles(paths: output, scale: scale, mayReplace: force)
    try files.check()
    try files.draw(
      try result(), as: type, language: language, style: ChartStyle(size: size, theme: theme.theme))
  }

  private func result() throws -> DecodedResult {
    let data = try bytes()
    do {
      return try JSONDecoder().decode(DecodedResult.self, from: data)
    } catch let error as DecodingError {
      throw CommandFailure(error, input: input)
    }
  }

  private func bytes() throws -> Data {
    if input == "-" { return Data(try StandardInput.bytes()) }
    guard let data = FileManager.default.contents(atPath: input) else {
      throw CommandFailure(.noInput, zh: "无法读取 \(input)", en: "Cannot read \(input).")
    }
    return data
  }
}
