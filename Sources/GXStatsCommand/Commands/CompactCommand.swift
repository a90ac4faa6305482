import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats compact`: a corpus folder in as few files as possible.
struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: LocalizedText(
      zh: "把报告库整理为尽可能少的有序数据文件。",
      en: "Put the reports of a corpus into as few parts as hold them, sorted."),
    discussion: LocalizedText(
      zh: """
        报告的旧版本保留；已被新版解析取代的旧解析不保留。整理期间报告库可照常读取；中途崩溃，则或为原样，\
        或已整理完毕。
        """,
      en: """
        Older versions of reports are kept; readings that a newer reader replaced are not. The corpus can \
        be read all the while, and a crash leaves it as it was or compacted.
        """))

  @Option(help: .text(zh: "报告库文件夹。", en: "Corpus folder."))
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
