import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats outcomes`: how applications were decided.
struct OutcomesCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract: LocalizedText(
      zh: "申请如何办理：各结果的占比与联合置信区间。",
      en: "How applications were decided: shares of the outcomes with simultaneous intervals."),
    discussion: LocalizedText(
      zh: """
        占比的分母是当年表式全部类别之和。表式没有的类别是“不在表式中”，绝不当作零。2019 年前后的结果只有\
        用 --composites 才可比较。
        """,
      en: """
        Shares are of the sum of all classes that the form of the year has. What a form lacks is \
        'not in form', never zero. Outcomes before and since 2019 are comparable only as --composites.
        """))

  @Flag(
    help: .text(
      zh: "列不予公开的各项理由，而不是结果大类。", en: "The grounds of denial instead of the groups of outcomes."))
  var grounds = false

  @Flag(
    help: .text(
      zh: "列 2014—2018 年表式与 2019 年以来表式共有的合并类。",
      en: "The composites that the forms of 2014-18 and since 2019 have in common."))
  var composites = false

  @Option(
    help: .text(
      zh: "联合置信区间：goodman 或 sison_glaz。", en: "Simultaneous intervals: goodman or sison_glaz."))
  var interval: SimultaneousMethod = .goodman

  @Flag(
    help: .text(
      zh: "单元格空白或矛盾时，用表式的勾稽关系给出占比的界限。",
      en: "Bound the shares where cells are blank or contradict, by the identities of the forms."))
  var bounds = false

  @Option(
    help: .text(
      zh: "按地区（region）、层级（level）、机关（organ）或申请人（applicant）分行。",
      en: "Divide the rows by region, level, organ or applicant."))
  var by: ResultGrouping = .none

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var balance: PanelOption
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if grounds, composites {
      throw ValidationError(
        zh: "--grounds 与 --composites 只能给一个。", en: "Give one of --grounds and --composites.")
    }
  }

  private var detail: OutcomeDetail { grounds ? .grounds : composites ? .composites : .groups }

  func explain(in corpus: Corpus) {
    let columns: [Applicant?] = by == .applicant ? Applicant.allCases : [nil]
    let figures = columns.flatMap { column in detail.metrics.map { Measure($0, column) } }
    explaining.tell(figures, of: corpus, in: language)
  }

  func asked() throws -> (Corpus) throws(AnalyticsError) -> OutcomeDistribution {
    let query = OutcomeDistribution.Query(
      .init(detail, interval: interval, boundsCells: bounds, isPanel: balance.panel),
      reports: try question.selection(), grouping: by)
    return { corpus throws(AnalyticsError) in try OutcomeDistribution(query, in: corpus) }
  }
}
