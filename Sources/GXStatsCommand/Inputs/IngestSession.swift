import GXCommandLine
import GXStats

/// Reports on their way into a corpus folder, some hundreds at a time, so that memory stays bounded.
struct IngestSession {
  private static let batchSize = 1_024

  private let folder: CorpusFolder
  private let console: Console
  private let readerVersion: Int
  private var waiting: [ParsedReport] = []
  private var added = 0
  private var alreadyPresent = 0
  private var readAgain = 0
  private var replaced = 0
  private var versions: VersionNotes
  /// Reports that the corpus does not take.
  private(set) var rejections = RejectionTally()

  /// - Parameter readerVersion: the version of the reader that gives the reports; 0 for those that no
  ///   reader of ours has read.
  init(path: String, console: Console, readerVersion: Int = 0) throws {
    self.console = console
    self.readerVersion = readerVersion
    versions = VersionNotes(console: console)
    do throws(StoreError) {
      folder = try CorpusFolder.openOrCreate(at: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Which of some hashes belong to reports that are in the corpus or on their way there.
  func known(_ hashes: [String]) throws -> Set<String> {
    do throws(StoreError) {
      return try folder.known(among: hashes, readerVersion: readerVersion)
    } catch {
      throw CommandFailure(error)
    }
  }

  mutating func add(_ report: ParsedReport) throws {
    waiting.append(report)
    if waiting.count >= IngestSession.batchSize { try store() }
  }

  /// Stores the rest and tells what was done.
  ///
  /// - Parameters:
  ///   - known: sources that were not read because the corpus has them.
  ///   - rejected: sources that could not be read.
  ///   - passedOver: files that by their names are no reports.
  mutating func finish(
    known: Int = 0, rejected: RejectionTally = RejectionTally(), passedOver: Int = 0
  ) throws {
    try store()
    do throws(StoreError) {
      try folder.updateColumns()
    } catch {
      // The reports are in; only opening the corpus takes longer.
      console.report(error.message)
    }
    versions.finish()
    var all = rejected
    all.add(rejections)
    let present = alreadyPresent + known
    let kinds = all.summary
    console.note(
      LocalizedText(
        zh: "新增 \(added) 份，已有 \(present) 份，另有版本 \(replaced) 份，"
          + "未收入 \(all.count) 份\(kinds.map { "（\($0.zh)）" } ?? "")；略过 \(passedOver) 个非报告文件",
        en: "\(added) added, \(present) there already, \(replaced) with another version, "
          + "\(all.count) not taken\(kinds.map { " (\($0.en))" } ?? ""); "
          + "\(passedOver) files of other kinds passed over"))
    if readAgain > 0 {
      console.note(
        LocalizedText(
          zh: "由新版读取程序重读 \(readAgain) 份", en: "\(readAgain) read again by a newer reader"))
    }
    guard StopRequest.isMade else { return }
    console.note(
      LocalizedText(
        zh: "已按要求停止；重新运行同一命令即可继续", en: "Stopped as asked; run the same command again to go on"))
  }

  private mutating func store() throws {
    guard !waiting.isEmpty else { return }
    let summary: IngestSummary
    do throws(StoreError) {
      summary = try folder.ingest(waiting, readerVersion: readerVersion)
    } catch {
      throw CommandFailure(error)
    }
    waiting.removeAll(keepingCapacity: true)
    added += summary.added.count
    alreadyPresent += summary.alreadyPresent.count
    readAgain += summary.readAgain.count
    replaced += summary.replacements.count
    for replacement in summary.replacements {
      versions.tell(live: replacement.live.name, kept: [replacement.kept.name])
    }
    for rejection in summary.rejected.map(Rejection.init) {
      rejections.add(rejection)
      console.report(rejection.message)
    }
  }
}
