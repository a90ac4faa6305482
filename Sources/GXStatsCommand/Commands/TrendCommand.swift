import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats trend`: a metric over the years.
struct TrendCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "By year: sum, organs, median, quartiles, change on the year, test of trend, breaks.")

  @Option(help: "The metric: an id, an unambiguous tail of one, or an alias such as applications.")
  var metric: String

  @Option(
    help: "Applicant column of the table: natural, commercial, research, social, legal, other.")
  var applicant: Applicant?

  @Option(
    help:
      "Divide the rows by region (the divisions below the one asked for), level, organ or applicant."
  )
  var by: ResultGrouping = .none

  @Flag(help: "Fit a log-linear slope of the count for each organ that reported, too.")
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
      throw ValidationError("--by applicant needs no --applicant.")
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
