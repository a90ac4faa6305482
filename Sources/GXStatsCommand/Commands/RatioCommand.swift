import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats ratio`: a ratio of figures over the years.
struct RatioCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratio",
    abstract:
      "Disclosure and other ratios with intervals, by year, region, level, organ or applicant.",
    discussion: "'gxstats metrics --ratios' lists the ratios with their formulas.")

  @Option(help: "The ratio, e.g. disclosure.")
  var ratio: String

  @Option(help: "Base of correction rates: concluded (cases concluded) or all.")
  var convention: Ratio.Convention = .concluded

  @Option(help: "Interval: wilson, jeffreys or clopper_pearson.")
  var interval: ProportionMethod = .wilson

  @Option(
    help:
      "Divide the rows by region (the divisions below the one asked for), level, organ or applicant."
  )
  var by: ResultGrouping = .none

  @Option(
    help: "Organs with a smaller denominator count in sums but not in mean and median of ratios.")
  var smallestDenominator = 10

  @Flag(
    help: "Bound the ratio where cells are blank or contradict, by the identities of the forms.")
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
    guard likely.isEmpty else {
      throw CommandFailure(
        .usage, zh: "没有名为“\(name)”的比率；是否想用：\(likely.joined(separator: "、"))",
        en: "There is no ratio '\(name)'. Did you mean \(likely.joined(separator: ", "))?")
    }
    throw CommandFailure(
      .usage, zh: "没有名为“\(name)”的比率；可用：\(names.joined(separator: "、"))",
      en: "There is no ratio '\(name)'. There are: \(names.joined(separator: ", ")).")
  }
}
