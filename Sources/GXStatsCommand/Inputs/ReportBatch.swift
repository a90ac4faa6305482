import GXCommandLine
import GXStats

/// A pass over many sources that goes on when one of them cannot be read.
///
/// Sources are read some dozens at a time: loaded and hashed on all cores, then parsed on all cores those
/// that are wanted. What waits in memory is bounded by their number and their size.
struct ReportBatch {
  let files: SourceFiles
  let console: Console
  /// Which of some hashes (SHA-256) need not be parsed; none by default.
  var known: ([String]) throws -> Set<String> = { _ in [] }
  private(set) var readCount = 0
  private(set) var knownCount = 0
  private(set) var rejections = RejectionTally()
  private var progress: ProgressLine
  private var waiting: [PendingSource] = []
  private var waitingBytes = 0

  init(paths: [String], console: Console) {
    files = SourceFiles(paths: paths)
    self.console = console
    progress = ProgressLine(console: console, files: files.files.count)
  }

  private static let width = 64
  private static let waitingLimit = 64 << 20

  /// Reads each source and hands every report on in the order of the files; faults are told as they come.
  ///
  /// Ends early when the user asks to stop; what was handed on until then is whole.
  mutating func forEachReport(_ receive: (ParsedReport) throws -> Void) throws {
    defer { progress.clear() }
    for rejection in files.rejections { reject(rejection) }
    for file in files.files where !StopRequest.isMade {
      if file.mayBeArchive {
        try readArchive(file, receive)
      } else {
        try add(.file(file), bytes: file.size, receive)
      }
      progress.finishFile(reports: readCount + knownCount, rejected: rejections.count)
    }
    try readWaiting(receive)
  }

  private mutating func readArchive(
    _ file: SourceFile, _ receive: (ParsedReport) throws -> Void
  ) throws {
    do {
      try ReportReader().forEachSource(in: file.load(), named: file.name) { name, contents in
        if StopRequest.isMade { throw Stopped() }
        try add(.member(name, contents), bytes: (try? contents.get().count) ?? 0, receive)
      }
    } catch let rejection as Rejection {
      reject(rejection)
    } catch is Stopped {}
  }

  private struct Stopped: Error {}

  private mutating func add(
    _ source: PendingSource, bytes: Int, _ receive: (ParsedReport) throws -> Void
  ) throws {
    waiting.append(source)
    waitingBytes += bytes
    if waiting.count >= ReportBatch.width || waitingBytes >= ReportBatch.waitingLimit {
      try readWaiting(receive)
    }
  }

  private mutating func readWaiting(_ receive: (ParsedReport) throws -> Void) throws {
    let loaded = waiting.concurrentMap { $0.load() }.flatMap(\.self)
    waiting.removeAll(keepingCapacity: true)
    waitingBytes = 0
    let known = try known(loaded.compactMap { try? $0.contents.get().sha256 })
    for outcome in loaded.concurrentMap({ $0.outcome(unlessIn: known) }) {
      switch outcome {
      case .known: knownCount += 1
      case .rejected(let rejection): reject(rejection)
      case .read(let report):
        readCount += 1
        try receive(report)
      }
    }
    progress.update(reports: readCount + knownCount, rejected: rejections.count)
  }

  /// Ends the command with the status that rejected inputs ask for, if there were any.
  ///
  /// - Parameter alsoRejected: sources that were read and then not taken.
  func finish(alsoRejected: Int = 0) throws {
    StopRequest.endIfMade()
    let count = rejections.count + alsoRejected
    guard readCount + knownCount + count > 0 else {
      throw CommandFailure(
        .noInput, zh: "没有可读的报告文件（略过 \(files.passedOver) 个其他文件）",
        en:
          "There is no report to read (\(files.passedOver.counted("file")) of other kinds passed over)."
      )
    }
    guard count > 0 else { return }
    let accepted = readCount + knownCount - alsoRejected
    throw CommandFailure(
      accepted > 0 ? .someRejected : rejections.firstStatus ?? .badData,
      zh: "\(count) 个输入被拒绝，\(accepted) 个被接受",
      en: "\(count.counted("input")) rejected, \(accepted) accepted")
  }

  private mutating func reject(_ rejection: Rejection) {
    rejections.add(rejection)
    progress.clear()
    console.report(rejection.message)
  }
}
