import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats distribution`: a metric over organs.
struct DistributionCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "distribution",
    abstract: LocalizedText(
      zh: "指标在各机关间的分布：分位数、零值、直方图、集中度。",
      en: "How a metric is distributed over organs: quantiles, zeros, histogram, concentration.")
  )

  @Option(help: .metric)
  var metric: String

  @Option(
    help: .applicantColumn)
  var applicant: Applicant?

  @Option(
    help: .text(
      zh: "直方图各组等宽所用的尺度：log1p 或 linear。",
      en: "Scale on which the bins of the histogram are equally wide: log1p or linear."))
  var bins: HistogramScale = .logarithmic

  @Option(help: .text(zh: "合计占比所取的机关个数。", en: "Number of organs whose joint share is given."))
  var top = 10

  @Option(help: .text(zh: "按地区（region）或层级（level）分行。", en: "Divide the rows by region or level."))
  var by: ResultGrouping = .none

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var balance: PanelOption
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard top > 0 else {
      throw ValidationError(zh: "--top 须为正数。", en: "--top must be positive.")
    }
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
