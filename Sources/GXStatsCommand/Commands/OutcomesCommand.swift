import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats outcomes`: how applications were decided.
struct OutcomesCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract: "How applications were decided: shares of the outcomes with simultaneous intervals.",
    discussion: """
      Shares are of the sum of all classes that the form of the year has. What a form lacks is \
      'not in form', never zero. Outcomes before and since 2019 are comparable only as --composites.
      """)

  @Flag(help: "The grounds of denial instead of the groups of outcomes.")
  var grounds = false

  @Flag(help: "The composites that the forms of 2014-18 and since 2019 have in common.")
  var composites = false

  @Option(help: "Simultaneous intervals: goodman or sison_glaz.")
  var interval: SimultaneousMethod = .goodman

  @Flag(
    help: "Bound the shares where cells are blank or contradict, by the identities of the forms.")
  var bounds = false

  @Option(help: "Divide the rows by region, level, organ or applicant.")
  var by: ResultGrouping = .none

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var balance: PanelOption
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if grounds, composites { throw ValidationError("Give one of --grounds and --composites.") }
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
