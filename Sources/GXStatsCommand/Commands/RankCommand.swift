import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats rank`: organs against their peers.
struct RankCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: LocalizedText(
      zh: "机关与同级机关相比：收缩估计、带区间的名次、档次。",
      en: "Organs against peers of their level: shrunk estimates, places with intervals, tiers."),
    discussion: LocalizedText(
      zh: """
        从不按原始比率排列。不给 --years 则取最后一年；多个年份则自最近的口径断点起合计。同档的机关与该档\
        之首无法区分。
        """,
      en: """
        Raw rates are never ranked. Without --years the last year counts; several years are added up since \
        the last break. Organs of a tier cannot be told apart from its head.
        """))

  @Option(help: .ratio)
  var ratio: String?

  @Option(
    help: .text(
      zh: "以件数代替比率：指标的编号、不致混淆的编号尾段或别名。",
      en: "A count instead of a ratio: an id, an unambiguous tail of one, or an alias."))
  var metric: String?

  @Option(
    help: .text(
      zh: "件数按此指标的每一单位计算（默认：按每份年度报告）。",
      en: "Metric that the count is taken for each unit of (default: for each yearly report)."))
  var per: String?

  @Option(help: .text(zh: "件数所取的申请人列。", en: "Applicant column of the count."))
  var applicant: Applicant?

  @Option(help: .correctionBase)
  var convention: Ratio.Convention = .concluded

  @Option(
    help: .text(
      zh: "分母小于此数的机关不参加排列，只计个数。", en: "Organs with a smaller denominator are left out and counted.")
  )
  var smallestDenominator = 10

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (ratio == nil) != (metric == nil) else {
      throw ValidationError(
        zh: "请在 --ratio 与 --metric 中给且只给一个。", en: "Give one of --ratio and --metric.")
    }
    if ratio != nil, per != nil || applicant != nil {
      throw ValidationError(
        zh: "--per 与 --applicant 只与 --metric 同用。", en: "--per and --applicant go with --metric.")
    }
    guard smallestDenominator > 0 else {
      throw ValidationError(
        zh: "--smallest-denominator 须为正数。", en: "--smallest-denominator must be positive.")
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
