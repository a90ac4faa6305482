import ArgumentParser
import GXCommandLine
import GXStats

/// The command line `gxchart`: a result's JSON or a table in, a chart out.
@main
struct GXChartTool: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "gxchart",
    abstract: "Draw the JSON that gxstats prints with '--format json', or a CSV table.",
    discussion: """
      A CSV table has a row of headings; its first column names the rows. Years in it make a trend of
      each other column, other names make bars, provinces also a map. Columns named low, high and n are
      the ends of intervals and the size of the base, which makes a funnel of shares; columns named in and
      out make a flow. An empty cell is a missing value, never zero.
      """,
    version: "0.1.0")

  @Argument(help: "The result's JSON or the table; - is standard input.")
  var input = "-"

  @Option(name: .shortAndLong, help: "FILE.svg, .png or .pdf; may be repeated.")
  var output: [String]

  @Option(help: "Type of the chart (default: the one that fits the data).")
  var type: ChartType?

  @OptionGroup(title: "Look") var look: LookOptions
  @OptionGroup(title: "Tables") var words: TableOptions

  @Flag(help: "Replace files that exist.")
  var force = false

  var language: Language { look.lang ?? Console.environmentLanguage }

  static func main() { runToExit() }

  func run() throws {
    let files = ChartFiles(paths: output, scale: look.scale, mayReplace: force)
    try files.check()
    let source = try ChartInput(path: input).source(words, language)
    try files.draw(
      source, as: type, language: language,
      style: ChartStyle(size: look.size, theme: look.theme.theme))
  }
}

/// How the chart looks.
struct LookOptions: ParsableArguments {
  @Option(help: "Language of the chart: zh or en (default: the environment's).")
  var lang: Language?

  @Option(help: "Colours of the chart.")
  var theme: ChartTheme = .light

  @Option(help: "Canvas: slide, column, column-tall, square, or pixels such as 1200x800.")
  var size: ChartSize = .slide

  @Option(help: "Pixels of a PNG for each CSS pixel.")
  var scale = 2.0
}

/// What a table does not say of itself.
struct TableOptions: ParsableArguments {
  @Option(help: "Title of the chart of a table.")
  var title = ""

  @Option(help: "Measure, place and period, below the title.")
  var subtitle = ""

  @Option(help: "Where the figures of a table come from.")
  var source = ""

  @Option(help: "What the figures count, e.g. 件.")
  var unit = ""

  @Option(help: "Headings of the columns to draw, with commas between (default: all).")
  var columns: String?

  @Flag(help: "The figures are made up; the chart says so.")
  var synthetic = false
}
