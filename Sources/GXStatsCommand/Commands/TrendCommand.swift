import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats trend`: a metric over the years.
struct TrendCommand: LocalizedCommand {
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

  @Flag(help: "Count only organs that reported in every year (balanced panel).")
  var panel = false

  @Flag(help: "Fit a log-linear slope of the count for each organ that reported, too.")
  var slope = false

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if by == .applicant, applicant != nil {
      throw ValidationError("--by applicant needs no --applicant.")
    }
  }

  var language: Language { common.language }

  func run() throws {
    let query = try query()
    if question.explainMethod { return try result.explain("trend", in: language) }
    try result.check()
    try charts.check(mayReplace: result.force)
    let opened = try corpus.open(telling: common.console)
    explaining.tell([Measure(query.metric, applicant)], of: opened.corpus, in: language)
    let trend = try trend(query, in: opened.corpus)
    try result.emit(try text(of: trend))
    try charts.draw(trend, language: language, mayReplace: result.force)
    try opened.finish()
  }

  private func query() throws -> Trend.Query {
    Trend.Query(
      try MetricArgument.metric(named: metric), applicant: applicant, years: question.years?.range,
      region: try question.regionCode(), level: question.level, organ: question.organ,
      grouping: by, scope: question.scopeChoice, isPanel: panel, fitsRate: slope)
  }

  private func trend(_ query: Trend.Query, in corpus: Corpus) throws -> Trend {
    do throws(AnalyticsError) {
      return try Trend(query, in: corpus)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func text(of trend: Trend) throws -> String {
    if result.format == .json { return String(decoding: try trend.json(), as: UTF8.self) }
    return result.text(of: trend.table, in: language)
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
