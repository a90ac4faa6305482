import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats ingest`: files and folders into a corpus.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: LocalizedText(zh: "把文件与文件夹读入报告库。", en: "Read files and folders into a corpus."),
    discussion: LocalizedText(
      zh: """
        报告库按 SHA-256 已有的来源不再读取，因此同一命令随时可重复运行：按 Ctrl-C 或崩溃之后从中断处继续。\
        报告的新版本与旧版本并存；表格较完整者采用，其次采用较晚者。
        """,
      en: """
        A source that the corpus has already, by its SHA-256, is not read again, so that the same command \
        may be run again at any time: after Ctrl-C or a crash it goes on where it was. A new version of \
        a report is kept beside the older one; the one with the more complete table, then the later one, counts.
        """))

  @Argument(help: .text(zh: "报告文件或文件夹。", en: "Files or folders of reports."))
  var paths: [String]

  @Option(help: .text(zh: "报告库文件夹；没有则新建。", en: "Corpus folder; made if it is not there."))
  var corpus: String

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    let console = common.console
    StopRequest.listen()
    var session = try IngestSession(
      path: corpus, console: console, readerVersion: ReportReader.version)
    var batch = ReportBatch(paths: paths, console: console)
    batch.known = session.known
    try batch.forEachReport { try session.add($0) }
    try session.finish(
      known: batch.knownCount, rejected: batch.rejections, passedOver: batch.files.passedOver)
    try batch.finish(alsoRejected: session.rejections.count)
  }
}
