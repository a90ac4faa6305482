import ArgumentParser
import GXCommandLine
import GXStats

/// Whether a command tells what its answer takes.
struct ExplainOption: ParsableArguments {
  @Flag(
    help: .text(
      zh: "在标准错误上说明结果读取哪些列、多少字节。",
      en: "Print to standard error which columns the answer reads, and how many bytes."))
  var explain = false

  /// Tells what computing some figures reads, if that was asked for.
  func tell(_ figures: [Measure], of corpus: Corpus, in language: Language) {
    guard explain else { return }
    Console.writeError(corpus.explanation(ofFigures: figures).text(in: language) + "\n")
  }
}
