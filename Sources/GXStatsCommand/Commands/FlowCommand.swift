import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats flow`: from the applications that came in to what became of them.
struct FlowCommand: ChartedQuestionCommand {
  static let configuration = CommandConfiguration(
    commandName: "flow",
    abstract: LocalizedText(
      zh: "按年：新收与上年结转的申请、办理结果、结转下年。",
      en: "By year: applications received and carried in, their outcomes, carried forward."),
    discussion: LocalizedText(
      zh: "只合计各项齐全且平衡的报告；其余只计份数。",
      en: "Only reports that give every part and balance are added; the others are counted."))

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var charts: ChartOptions
  @OptionGroup var common: CommonOptions

  func asked() throws -> (Corpus) throws(AnalyticsError) -> ApplicationFlow {
    let query = ApplicationFlow.Query(.init(), reports: try question.selection())
    return { corpus throws(AnalyticsError) in try ApplicationFlow(query, in: corpus) }
  }
}
