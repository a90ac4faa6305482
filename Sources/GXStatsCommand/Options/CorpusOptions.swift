import ArgumentParser
import GXCommandLine
import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which corpus a command asks.
struct CorpusOptions: ParsableArguments {
  /// The environment variable that names a corpus.
  static let environmentVariable = "GXSTATS_CORPUS"
  /// The corpus that is used where none is named.
  static let defaultPath = "corpus.gx"

  @Option(
    help: .text(
      zh: "报告库文件夹（默认：$GXSTATS_CORPUS，其次 ./corpus.gx，再次内置示例库）。",
      en: "Corpus folder (default: $GXSTATS_CORPUS, else ./corpus.gx, else the sample corpus)."))
  var corpus: String?

  /// The folder that is named by the option, the environment or by being there; `nil` for the sample.
  var path: String? {
    if let corpus { return corpus }
    if let named = ProcessInfo.processInfo.environment[CorpusOptions.environmentVariable],
      !named.isEmpty
    {
      return named
    }
    let exists = FileManager.default.fileExists(atPath: CorpusOptions.defaultPath)
    return exists ? CorpusOptions.defaultPath : nil
  }

  /// The corpus in memory; damaged parts are told and left out.
  func open(telling console: Console) throws -> OpenedCorpus {
    guard let path else {
      console.note(
        LocalizedText(
          zh: "未指定报告库，使用内置的示例库（合成数据，非真实统计）。",
          en:
            "No corpus is named; using the embedded sample corpus (synthetic data, no real figures)."
        ))
      return OpenedCorpus(
        corpus: Corpus(reports: SampleCorpus.reports), path: nil, isDamaged: false)
    }
    do throws(StoreError) {
      let loaded = try CorpusFolder.open(at: path).load()
      for part in loaded.damagedParts { console.report(part.message) }
      return OpenedCorpus(
        corpus: loaded.corpus, path: path, isDamaged: !loaded.damagedParts.isEmpty)
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// A corpus and where it came from.
struct OpenedCorpus {
  let corpus: Corpus
  /// The folder; `nil` for the sample corpus.
  let path: String?
  /// Whether parts of it could not be read.
  let isDamaged: Bool

  /// Calls with the reports that rows of the corpus go back to, as they were read.
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
      // Damaged parts were told when the corpus was opened.
      _ = try CorpusFolder.open(at: path).forEachReport(sha256: sources, body)
    } catch let error as StoreError {
      throw CommandFailure(error)
    }
  }

  /// Ends a command that has printed its result with the status of a damaged corpus, if it is one.
  func finish() throws {
    guard isDamaged else { return }
    throw CommandFailure(
      .someRejected, zh: "报告库有损坏的部分，结果不含其中的报告",
      en: "Parts of the corpus are damaged; the result does not contain their reports")
  }
}
