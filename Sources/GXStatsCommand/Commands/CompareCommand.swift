import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats compare`: one side against another.
struct CompareCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "An organ, region or level against another: differences with intervals, mix, behaviour.",
    discussion: """
      A and B are an organ by its full name, a division by name or code, a level (county), a level in a \
      division (430000/county), or, as B, 'peers': the other organs of A's level. Both sides are reports \
      of one scope in the same years; B is taken without the organs of A.
      """)

  @Argument(help: "The first side.")
  var a: String

  @Argument(help: "The second side, or 'peers'.")
  var b: String

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var common: CommonOptions

  func asked() throws -> (Corpus) throws(AnalyticsError) -> Comparison {
    let first = ComparisonSide(named: a)
    guard first != .peers else {
      throw CommandFailure(
        .usage, zh: "“peers”只能作为第二方", en: "'peers' can only be the second side.")
    }
    let query = Comparison.Query(
      first, ComparisonSide(named: b), reports: try question.selection())
    return { corpus throws(AnalyticsError) in try Comparison(query, in: corpus) }
  }
}

extension ComparisonSide {
  /// The side that a person names: a level, a division, a level in a division, peers, else an organ.
  init(named name: String) {
    if name == "peers" {
      self = .peers
    } else if let level = Level(rawValue: name) {
      self = .level(level, within: nil)
    } else if let division = try? DivisionTable.standard.division(named: name) {
      self = .region(division)
    } else {
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      if parts.count == 2, let level = Level(rawValue: parts[1]),
        let division = try? DivisionTable.standard.division(named: parts[0])
      {
        self = .level(level, within: division)
      } else {
        self = .organ(name)
      }
    }
  }
}
