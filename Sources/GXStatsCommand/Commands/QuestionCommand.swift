import ArgumentParser
import GXCommandLine
import GXStats

/// A subcommand that puts one question to a corpus and prints the result.
protocol QuestionCommand: ParsableCommand {
  associatedtype Answer: AnalyticsResult

  var corpus: CorpusOptions { get }
  var question: QuestionOptions { get }
  var result: ResultOptions { get }
  var common: CommonOptions { get }

  /// The question as a function of the corpus; wrong options are refused before the corpus is opened.
  func asked() throws -> (Corpus) throws(AnalyticsError) -> Answer

  /// Tells what the answer takes, if that was asked for.
  func explain(in corpus: Corpus) throws

  /// Refuses charts that cannot be written before any work is done.
  func checkCharts() throws

  /// Draws the charts asked for.
  func drawCharts(of answer: Answer) throws
}

/// A question whose answer has charts.
protocol ChartedQuestionCommand: QuestionCommand where Answer: ChartSource {
  var charts: ChartOptions { get }
}

extension ChartedQuestionCommand {
  func checkCharts() throws { try charts.check(mayReplace: result.force) }

  func drawCharts(of answer: Answer) throws {
    try charts.draw(answer, language: language, mayReplace: result.force)
  }
}

extension QuestionCommand {
  var language: Language { common.language }

  func explain(in corpus: Corpus) throws {}
  func checkCharts() throws {}
  func drawCharts(of answer: Answer) throws {}

  func run() throws {
    let ask = try asked()
    if question.explainMethod { return try result.explain(Answer.kind, in: language) }
    try result.check()
    try checkCharts()
    let opened = try corpus.open(telling: common.console)
    try explain(in: opened.corpus)
    let answer: Answer
    do throws(AnalyticsError) {
      answer = try ask(opened.corpus)
    } catch {
      throw CommandFailure(error)
    }
    try result.emit(try result.text(of: answer, in: language))
    try drawCharts(of: answer)
    try opened.finish()
  }
}

extension ResultOptions {
  /// A result in the format asked for.
  func text(of answer: some AnalyticsResult, in language: Language) throws -> String {
    if format == .json { return String(decoding: try answer.json(), as: UTF8.self) }
    return text(of: answer.table, in: language)
  }
}
