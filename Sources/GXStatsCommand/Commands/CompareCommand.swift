import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats compare`: one side against another.
struct CompareCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: LocalizedText(
      zh: "机关、地区或层级两两比较：带区间的差异、构成与办理行为。",
      en: "An organ, region or level against another: differences with intervals, mix, behaviour."),
    discussion: LocalizedText(
      zh: """
        A 与 B 是机关全称、行政区划的名称或代码、层级（county）、某区划内的层级（430000/county）；B 还可为\
        “peers”，即与 A 同级的其他机关。双方取同一口径、同样年份的报告；B 不含 A 的机关。
        """,
      en: """
        A and B are an organ by its full name, a division by name or code, a level (county), a level in a \
        division (430000/county), or, as B, 'peers': the other organs of A's level. Both sides are reports \
        of one scope in the same years; B is taken without the organs of A.
        """))

  @Argument(help: .text(zh: "第一方。", en: "The first side."))
  var a: String

  @Argument(help: .text(zh: "第二方，或“peers”。", en: "The second side, or 'peers'."))
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
