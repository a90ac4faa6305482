import GXCommandLine
import GXStats

/// Reports on their way into a corpus folder, some thousands at a time, so that memory stays bounded.
struct IngestSession {
  private static let batchSize = 4_096

  private let folder: CorpusFolder
  private let console: Console
  private var waiting: [ParsedReport] = []
  private var added = 0
  private var alreadyPresent = 0
  private var replaced = 0
  private(set) var rejected = 0

  init(path: String, console: Console) throws {
    self.console = console
    do throws(StoreError) {
      folder = try CorpusFolder.openOrCreate(at: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  mutating func add(_ report: ParsedReport) throws {
    waiting.append(report)
    if waiting.count >= IngestSession.batchSize { try store() }
  }

  /// Stores the rest and tells what was done.
  mutating func finish(passedOver: Int) throws {
    try store()
    console.note(
      LocalizedText(
        zh: "新增 \(added) 份，已有 \(alreadyPresent) 份，另有版本 \(replaced) 份，未收入 \(rejected) 份；"
          + "略过 \(passedOver) 个非报告文件",
        en: "\(added) added, \(alreadyPresent) there already, \(replaced) with another version, "
          + "\(rejected) not taken; \(passedOver) files of other kinds passed over"))
  }

  private mutating func store() throws {
    guard !waiting.isEmpty else { return }
    let summary: IngestSummary
    do throws(StoreError) {
      summary = try folder.ingest(waiting)
    } catch {
      throw CommandFailure(error)
    }
    waiting.removeAll(keepingCapacity: true)
    added += summary.added.count
    alreadyPresent += summary.alreadyPresent.count
    replaced += summary.replacements.count
    rejected += summary.rejected.count
    for rejection in summary.rejected {
      let (name, reason) = (rejection.source.name, rejection.reason.message)
      console.report(LocalizedText(zh: "\(name)：\(reason.zh)", en: "\(name): \(reason.en)"))
    }
  }
}
