import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats trend`: a metric over the years.
struct TrendCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: LocalizedText(
      zh: "按年：合计、机关数、中位数、四分位数、同比变化、趋势检验、口径断点。",
      en: "By year: sum, organs, median, quartiles, change on the year, test of trend, breaks."))

  @Option(help: .metric)
  var metric: String

  @Option(
    help: .applicantColumn)
  var applicant: Applicant?

  @Option(
    help: .divisionOfRows
  )
  var by: ResultGrouping = .none

  @Flag(
    help: .text(
      zh: "另对每个报告机关的平均件数拟合对数线性斜率。",
      en: "Fit a log-linear slope of the count for each organ that reported, too."))
  var slope = false

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var balance: PanelOption
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if by == .applicant, applicant != nil {
      throw ValidationError(
        zh: "--by applicant 不与 --applicant 同用。", en: "--by applicant needs no --applicant.")
    }
  }

  func explain(in corpus: Corpus) throws {
    explaining.tell([try topic().measure], of: corpus, in: language)
  }

  func asked() throws -> (Corpus) throws(AnalyticsError) -> Trend {
    let query = Trend.Query(try topic(), reports: try question.selection(), grouping: by)
    return { corpus throws(AnalyticsError) in try Trend(query, in: corpus) }
  }

  private func topic() throws -> Trend.Topic {
    Trend.Topic(
      try MetricArgument.metric(named: metric), applicant: applicant, isPanel: balance.panel,
      fitsRate: slope)
  }
}

/// A metric as it is named on the command line.
enum MetricArgument {
  static func metric(named name: String) throws -> Metric {
    do throws(UnknownMetric) {
      return try Metric(named: name)
    } catch {
      throw CommandFailure(error)
    }
  }
}
