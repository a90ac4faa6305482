import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats compact`: a corpus folder in as few files as possible.
struct CompactCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Put the reports of a corpus into as few parts as hold them, sorted.",
    discussion: """
      Older versions of reports are kept; readings that a newer reader replaced are not. The corpus can \
      be read all the while, and a crash leaves it as it was or compacted.
      """)

  @Option(help: "Corpus folder.")
  var corpus: String

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    do throws(StoreError) {
      let folder = try CorpusFolder.open(at: corpus)
      let summary = try folder.compact()
      try folder.updateColumns()
      common.console.note(
        LocalizedText(
          zh: "\(summary.reports) 份报告：数据文件由 \(summary.partsBefore) 个"
            + "（\(summary.bytesBefore) 字节）变为 \(summary.partsAfter) 个（\(summary.bytesAfter) 字节）",
          en: "\(summary.reports) reports: \(summary.partsBefore) parts of \(summary.bytesBefore) "
            + "bytes became \(summary.partsAfter) of \(summary.bytesAfter)"))
    } catch {
      throw CommandFailure(error)
    }
  }
}
