import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats rank`: organs against their peers.
struct RankCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract:
      "Organs against peers of their level: shrunk estimates, places with intervals, tiers.",
    discussion: """
      Raw rates are never ranked. Without --years the last year counts; several years are added up since \
      the last break. Organs of a tier cannot be told apart from its head.
      """)

  @Option(help: "The ratio, e.g. disclosure.")
  var ratio: String?

  @Option(help: "A count instead of a ratio: an id, an unambiguous tail of one, or an alias.")
  var metric: String?

  @Option(
    help: "Metric that the count is taken for each unit of (default: for each yearly report).")
  var per: String?

  @Option(help: "Applicant column of the count.")
  var applicant: Applicant?

  @Option(help: "Base of correction rates: concluded (cases concluded) or all.")
  var convention: Ratio.Convention = .concluded

  @Option(help: "Organs with a smaller denominator are left out and counted.")
  var smallestDenominator = 10

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (ratio == nil) != (metric == nil) else {
      throw ValidationError("Give one of --ratio and --metric.")
    }
    if ratio != nil, per != nil || applicant != nil {
      throw ValidationError("--per and --applicant go with --metric.")
    }
    guard smallestDenominator > 0 else {
      throw ValidationError("--smallest-denominator must be positive.")
    }
  }

  func asked() throws -> (Corpus) throws(AnalyticsError) -> Ranking {
    let query = Ranking.Query(
      .init(try subject(), smallestDenominator: smallestDenominator),
      reports: try question.selection())
    return { corpus throws(AnalyticsError) in try Ranking(query, in: corpus) }
  }

  private func subject() throws -> RankingSubject {
    if let ratio { return .ratio(try RatioArgument.ratio(named: ratio), convention) }
    return .count(
      Measure(try MetricArgument.metric(named: metric ?? ""), applicant),
      per: try per.map(MetricArgument.metric))
  }
}
