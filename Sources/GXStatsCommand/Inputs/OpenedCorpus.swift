import GXCommandLine
import GXStats

/// A corpus and where it came from.
///
/// A part can turn out to be damaged when the corpus is opened or when its reports are read: each is told once.
final class OpenedCorpus {
  let corpus: Corpus
  /// The folder; `nil` for the sample corpus.
  let path: String?
  private let console: Console
  private var damaged: Set<String> = []

  init(corpus: Corpus, path: String?, damagedParts: [DamagedPart], telling console: Console) {
    self.corpus = corpus
    self.path = path
    self.console = console
    tell(damagedParts)
  }

  /// Calls with the reports that rows of the corpus go back to, as they were read; damaged parts are told
  /// and left out.
  func forEachReport(in rows: RowSet, _ body: (ParsedReport) throws -> Void) throws {
    var sources: Set<String> = []
    rows.forEach { sources.insert(corpus[$0].source.sha256) }
    guard let path else {
      for report in SampleCorpus.reports where sources.contains(report.source.sha256) {
        try body(report)
      }
      return
    }
    do {
      tell(try CorpusFolder.open(at: path).forEachReport(sha256: sources, body))
    } catch let error as StoreError {
      throw CommandFailure(error)
    }
  }

  /// Ends a command that has printed its result with the status of a damaged corpus, if it is one.
  func finish() throws {
    guard !damaged.isEmpty else { return }
    throw CommandFailure(
      .someRejected, zh: "报告库有损坏的部分，结果不含其中的报告",
      en: "Parts of the corpus are damaged; the result does not contain their reports.")
  }

  private func tell(_ parts: [DamagedPart]) {
    for part in parts where damaged.insert(part.path).inserted { console.report(part.message) }
  }
}
