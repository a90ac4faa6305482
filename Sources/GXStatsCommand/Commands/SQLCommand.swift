import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats sql`: a question as SQL, to be asked of an exported table.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: LocalizedText(
      zh: "把趋势或比率写成 DuckDB 的 SQL，查询“export --form wide”导出的表。",
      en: "Print a trend or a ratio as SQL for DuckDB, over the table of 'export --form wide'."),
    discussion: LocalizedText(
      zh: """
        请先导出：“gxstats export --form wide --output figures.csv”。所得数据与“gxstats trend --scope own”和\
        “gxstats ratio --scope own”相同。
        """,
      en: """
        Export first: 'gxstats export --form wide --output figures.csv'. The numbers are those of 'gxstats \
        trend --scope own' and 'gxstats ratio --scope own'.
        """))

  @Option(help: .text(zh: "趋势的指标。", en: "The metric of a trend."))
  var metric: String?

  @Option(help: .text(zh: "指标的申请人列。", en: "Applicant column of the metric."))
  var applicant: Applicant?

  @Option(help: .text(zh: "比率，代替指标。", en: "The ratio, instead of a metric."))
  var ratio: String?

  @Option(
    help: .text(
      zh: "导出的 CSV 文件，或由它建成的文本表。",
      en: "The exported CSV file, or a table of texts that was made of it."))
  var table = "figures.csv"

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func validate() throws {
    if (metric == nil) == (ratio == nil) {
      throw ValidationError(
        zh: "请在 --metric 与 --ratio 中给且只给一个。", en: "Give one of --metric and --ratio.")
    }
    guard question.scope ?? .own == .own, !question.explainMethod else {
      throw ValidationError(
        zh: "SQL 只查询本级报告；--explain-method 是“trend”的选项。",
        en: "The SQL asks for own reports; --explain-method is an option of 'trend'.")
    }
  }

  func run() throws {
    let scope = QuestionSQL.Scope(
      table: table, years: question.years?.range, region: try question.place.regionCode(),
      level: question.place.level, organ: question.place.organ)
    let measure = try metric.map { Measure(try MetricArgument.metric(named: $0), applicant) }
    let quotient = try ratio.map { try RatioArgument.ratio(named: $0) }
    let opened = try corpus.open(telling: common.console)
    if let measure {
      try Console.writeResult(QuestionSQL.trend(measure, scope, in: opened.corpus))
    } else if let quotient {
      try Console.writeResult(QuestionSQL.ratio(quotient, scope, in: opened.corpus))
    }
    try opened.finish()
  }
}
