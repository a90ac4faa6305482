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
        corpus: Corpus(reports: SampleCorpus.reports), path: nil, damagedParts: [], telling: console
      )
    }
    do throws(StoreError) {
      let loaded = try CorpusFolder.open(at: path).load()
      return OpenedCorpus(
        corpus: loaded.corpus, path: path, damagedParts: loaded.damagedParts, telling: console)
    } catch {
      throw CommandFailure(error)
    }
  }
}
