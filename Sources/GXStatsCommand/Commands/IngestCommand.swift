import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats ingest`: files and folders into a corpus.
struct IngestCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read files and folders into a corpus.",
    discussion: """
      A source that the corpus has already, by its SHA-256, is not read again, so that the same command \
      may be run again at any time: after Ctrl-C or a crash it goes on where it was. A new version of a report is kept beside the older one; the one with \
      the more complete table, then the later one, counts.
      """)

  @Argument(help: "Files or folders of reports.")
  var paths: [String]

  @Option(help: "Corpus folder; made if it is not there.")
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
