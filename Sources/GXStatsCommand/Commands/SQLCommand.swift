import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats sql`: a question as SQL, to be asked of an exported table.
struct SQLCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Print a trend or a ratio as SQL for DuckDB, over the table of 'export --form wide'.",
    discussion: """
      Export first: 'gxstats export --form wide --output figures.csv'. The numbers are those of 'gxstats \
      trend --scope own' and 'gxstats ratio --scope own'.
      """)

  @Option(help: "The metric of a trend.")
  var metric: String?

  @Option(help: "Applicant column of the metric.")
  var applicant: Applicant?

  @Option(help: "The ratio, instead of a metric.")
  var ratio: String?

  @Option(help: "The exported CSV file, or a table of texts that was made of it.")
  var table = "figures.csv"

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func validate() throws {
    if (metric == nil) == (ratio == nil) {
      throw ValidationError("Give one of --metric and --ratio.")
    }
    guard question.scope ?? .own == .own, !question.explainMethod else {
      throw ValidationError(
        "The SQL asks for own reports; --explain-method is an option of 'trend'.")
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
      Console.writeResult(QuestionSQL.trend(measure, scope, in: opened.corpus))
    } else if let quotient {
      Console.writeResult(QuestionSQL.ratio(quotient, scope, in: opened.corpus))
    }
    try opened.finish()
  }
}
