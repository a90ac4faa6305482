import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats ratio`: a ratio of figures over the years.
struct RatioCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratio",
    abstract: LocalizedText(
      zh: "公开率等比率及其区间，按年份、地区、层级、机关或申请人。",
      en: "Disclosure and other ratios with intervals, by year, region, level, organ or applicant."),
    discussion: LocalizedText(
      zh: "“gxstats metrics --ratios”列出各比率及其公式。",
      en: "'gxstats metrics --ratios' lists the ratios with their formulas."))

  @Option(help: .ratio)
  var ratio: String

  @Option(help: .correctionBase)
  var convention: Ratio.Convention = .concluded

  @Option(
    help: .text(
      zh: "区间：wilson、jeffreys 或 clopper_pearson。",
      en: "Interval: wilson, jeffreys or clopper_pearson."))
  var interval: ProportionMethod = .wilson

  @Option(
    help: .divisionOfRows
  )
  var by: ResultGrouping = .none

  @Option(
    help: .text(
      zh: "分母小于此数的机关计入合计，但不计入比率的均值与中位数。",
      en: "Organs with a smaller denominator count in sums but not in mean and median of ratios."))
  var smallestDenominator = 10

  @Flag(
    help: .text(
      zh: "单元格空白或矛盾时，用表式的勾稽关系给出比率的界限。",
      en: "Bound the ratio where cells are blank or contradict, by the identities of the forms."))
  var bounds = false

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var balance: PanelOption
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  func explain(in corpus: Corpus) throws {
    let figures = try RatioArgument.ratio(named: ratio).figures(convention: convention)
    explaining.tell(figures, of: corpus, in: language)
  }

  func asked() throws -> (Corpus) throws(AnalyticsError) -> RatioTable {
    let query = RatioTable.Query(
      .init(
        try RatioArgument.ratio(named: ratio), convention: convention, method: interval,
        smallestDenominator: max(1, smallestDenominator), boundsCells: bounds,
        isPanel: balance.panel),
      reports: try question.selection(), grouping: by)
    return { corpus throws(AnalyticsError) in try RatioTable(query, in: corpus) }
  }
}

/// A ratio as it is named on the command line.
enum RatioArgument {
  static func ratio(named name: String) throws -> Ratio {
    if let ratio = Ratio(rawValue: name.lowercased()) { return ratio }
    let names = Ratio.allCases.map(\.rawValue)
    let likely = Spelling.likely(name.lowercased(), among: names)
    let advice =
      likely.isEmpty
      ? LocalizedText(
        zh: "；可用：\(names.joined(separator: "、"))",
        en: " There are: \(names.joined(separator: ", ")).")
      : Spelling.question(likely)
    throw CommandFailure(
      .usage, zh: "没有名为“\(name)”的比率" + advice.zh, en: "There is no ratio '\(name)'." + advice.en)
  }
}
