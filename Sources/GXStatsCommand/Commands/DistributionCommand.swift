import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats distribution`: a metric over organs.
struct DistributionCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "distribution",
    abstract: "How a metric is distributed over organs: quantiles, zeros, histogram, concentration."
  )

  @Option(help: "The metric: an id, an unambiguous tail of one, or an alias such as applications.")
  var metric: String

  @Option(
    help: "Applicant column of the table: natural, commercial, research, social, legal, other.")
  var applicant: Applicant?

  @Option(help: "Scale on which the bins of the histogram are equally wide: log1p or linear.")
  var bins: HistogramScale = .logarithmic

  @Option(help: "Number of organs whose joint share is given.")
  var top = 10

  @Option(help: "Divide the rows by region or level.")
  var by: ResultGrouping = .none

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var balance: PanelOption
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top must be positive.") }
  }

  func explain(in corpus: Corpus) throws {
    let figure = Measure(try MetricArgument.metric(named: metric), applicant)
    explaining.tell([figure], of: corpus, in: language)
  }

  func asked() throws -> (Corpus) throws(AnalyticsError) -> Distribution {
    let query = Distribution.Query(
      .init(
        try MetricArgument.metric(named: metric), applicant: applicant, scale: bins, top: top,
        isPanel: balance.panel),
      reports: try question.selection(), grouping: by)
    return { corpus throws(AnalyticsError) in try Distribution(query, in: corpus) }
  }
}
