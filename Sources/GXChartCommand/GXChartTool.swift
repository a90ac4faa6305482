import ArgumentParser
import GXCommandLine
import GXStats

/// The command line `gxchart`: a result's JSON or a table in, a chart out.
@main
struct GXChartTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gxchart",
    abstract: LocalizedText(
      zh: "把 gxstats 以“--format json”输出的结果或 CSV 表格画成图。",
      en: "Draw the JSON that gxstats prints with '--format json', or a CSV table."),
    discussion: LocalizedText(
      zh: """
        CSV 表格的首行为表头，首列为各行名称。首列是年份，则其余各列各画一条趋势；是其他名称，则画条形图；\
        是省份，还可画地图。名为 low、high、n 的列是区间两端与基数，画成占比的漏斗图；名为 in、out 的列\
        画成流向图。空单元格是缺失值，绝不当作零。
        """,
      en: """
        A CSV table has a row of headings; its first column names the rows. Years in it make a trend of
        each other column, other names make bars, provinces also a map. Columns named low, high and n are
        the ends of intervals and the size of the base, which makes a funnel of shares; columns named in and
        out make a flow. An empty cell is a missing value, never zero.
        """),
    version: "0.1.0")

  @Argument(
    help: .text(
      zh: "结果 JSON 或表格；- 表示标准输入。", en: "The result's JSON or the table; - is standard input."))
  var input = "-"

  @Option(
    name: .shortAndLong,
    help: .text(zh: "输出文件（.svg、.png 或 .pdf）；可多次给出。", en: "FILE.svg, .png or .pdf; may be repeated.")
  )
  var output: [String]

  @Option(
    help: .text(
      zh: "图的类型（默认按数据选择）。", en: "Type of the chart (default: the one that fits the data)."))
  var type: ChartType?

  @OptionGroup(title: LocalizedText(zh: "外观", en: "Look")[.ofRun]) var look: LookOptions
  @OptionGroup(title: LocalizedText(zh: "表格", en: "Tables")[.ofRun]) var words: TableOptions

  @Flag(help: .replacesFiles)
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
  @Option(
    help: .text(
      zh: "图的语言：zh 或 en（默认随系统环境）。",
      en: "Language of the chart: zh or en (default: the environment's)."))
  var lang: Language?

  @Option(help: .chartTheme)
  var theme: ChartTheme = .light

  @Option(help: .chartSize)
  var size: ChartSize = .slide

  @Option(help: .chartScale)
  var scale = 2.0
}

/// What a table does not say of itself.
struct TableOptions: ParsableArguments {
  @Option(help: .text(zh: "表格之图的标题。", en: "Title of the chart of a table."))
  var title = ""

  @Option(help: .text(zh: "标题之下的说明：度量、地区与时期。", en: "Measure, place and period, below the title."))
  var subtitle = ""

  @Option(help: .text(zh: "表格数据的来源。", en: "Where the figures of a table come from."))
  var source = ""

  @Option(help: .text(zh: "数据的单位，如：件。", en: "What the figures count, e.g. 件."))
  var unit = ""

  @Option(
    help: .text(
      zh: "要画的列的表头，以逗号分隔（默认全部）。",
      en: "Headings of the columns to draw, with commas between (default: all)."))
  var columns: String?

  @Flag(help: .text(zh: "数据是合成的；图中注明。", en: "The figures are made up; the chart says so."))
  var synthetic = false
}
