import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats ratio`: a ratio of figures over the years.
struct RatioCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratio",
    abstract: "Disclosure and other ratios with intervals, by year, region, level or organ.",
    discussion: "'gxstats metrics --ratios' lists the ratios with their formulas.")

  /// What rows are divided by beside the year.
  enum Grouping: String, CaseIterable, ExpressibleByArgument {
    case region, level, organ
  }

  @Option(help: "The ratio, e.g. disclosure.")
  var ratio: String

  @Option(help: "Base of correction rates: concluded (cases concluded) or all.")
  var convention: Ratio.Convention = .concluded

  @Option(help: "Interval: wilson, jeffreys or clopper_pearson.")
  var interval: ProportionMethod = .wilson

  @Option(
    help: "Divide the rows by region (the divisions below the one asked for), level or organ.")
  var by: Grouping?

  @Option(
    help: "Organs with a smaller denominator count in sums but not in mean and median of ratios.")
  var smallestDenominator = 10

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var explaining: ExplainOption
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    let query = try query()
    if question.explainMethod { return try result.explain("ratio", in: language) }
    try result.check()
    try charts.check(mayReplace: result.force)
    let opened = try corpus.open(telling: common.console)
    explaining.tell(
      query.ratio.figures(convention: convention), of: opened.corpus, in: language)
    let table = try table(query, in: opened.corpus)
    try result.emit(try text(of: table))
    try charts.draw(table, language: language, mayReplace: result.force)
    try opened.finish()
  }

  private func query() throws -> RatioTable.Query {
    RatioTable.Query(
      try RatioArgument.ratio(named: ratio), convention: convention, method: interval,
      years: question.years?.range, region: try question.regionCode(), level: question.level,
      organ: question.organ, grouping: by.flatMap { .init(rawValue: $0.rawValue) } ?? .none,
      scope: question.scopeChoice,
      smallestDenominator: max(1, smallestDenominator))
  }

  private func table(_ query: RatioTable.Query, in corpus: Corpus) throws -> RatioTable {
    do throws(AnalyticsError) {
      return try RatioTable(query, in: corpus)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func text(of table: RatioTable) throws -> String {
    if result.format == .json { return String(decoding: try table.json(), as: UTF8.self) }
    return result.text(of: table.table, in: language)
  }
}

/// A ratio as it is named on the command line.
enum RatioArgument {
  static func ratio(named name: String) throws -> Ratio {
    if let ratio = Ratio(rawValue: name.lowercased()) { return ratio }
    let names = Ratio.allCases.map(\.rawValue)
    throw CommandFailure(
      .usage, zh: "没有名为“\(name)”的比率；可用：\(names.joined(separator: "、"))",
      en: "There is no ratio '\(name)'. There are: \(names.joined(separator: ", ")).")
  }
}
