import GXCommandLine
import GXStats

/// A pass over many sources that goes on when one of them cannot be read.
struct ReportBatch {
  let files: SourceFiles
  let console: Console
  private(set) var readCount = 0
  private(set) var rejections: [Rejection] = []

  init(paths: [String], console: Console) {
    files = SourceFiles(paths: paths)
    self.console = console
  }

  /// Files that are read side by side; bounds what waits in memory.
  private static let width = 64

  /// Reads each file and hands every report on in the order of the files; faults are told as they come.
  ///
  /// Documents are read on all cores, archives one member after another.
  mutating func forEachReport(_ receive: (ParsedReport) throws -> Void) throws {
    files.rejections.forEach { reject($0) }
    var waiting: [SourceFile] = []
    for file in files.files {
      if file.mayBeArchive {
        try readDocuments(&waiting, receive)
        try readArchive(file, receive)
      } else {
        waiting.append(file)
        if waiting.count == ReportBatch.width { try readDocuments(&waiting, receive) }
      }
    }
    try readDocuments(&waiting, receive)
  }

  private mutating func readDocuments(
    _ waiting: inout [SourceFile], _ receive: (ParsedReport) throws -> Void
  ) throws {
    for reading in waiting.concurrentMap({ $0.readings() }) {
      switch reading {
      case .success(let readings):
        for reading in readings { try take(reading.result, named: reading.name, receive) }
      case .failure(let rejection): reject(rejection)
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func readArchive(
    _ file: SourceFile, _ receive: (ParsedReport) throws -> Void
  ) throws {
    do {
      try ReportReader().readAll(file.load(), named: file.name) { name, result in
        try take(result, named: name, receive)
      }
    } catch let rejection as Rejection {
      reject(rejection)
    }
  }

  /// Hands a report on, or tells why there is none.
  private mutating func take(
    _ result: Result<ParsedReport, ReadingError>, named name: String,
    _ receive: (ParsedReport) throws -> Void
  ) throws {
    switch result {
    case .success(let report):
      readCount += 1
      try receive(report)
    case .failure(let error):
      reject(Rejection(path: name, status: .badData, reason: error.message))
    }
  }

  /// Ends the command with the status that rejected inputs ask for, if there were any.
  ///
  /// - Parameter alsoRejected: sources that were read and then not taken.
  func finish(alsoRejected: Int = 0) throws {
    let count = rejections.count + alsoRejected
    guard count > 0 else { return }
    let accepted = readCount - alsoRejected
    throw CommandFailure(
      accepted > 0 ? .someRejected : rejections.first?.status ?? .badData,
      zh: "\(count) 个输入被拒绝，\(accepted) 个被接受",
      en: "\(count) inputs were rejected, \(accepted) were accepted")
  }

  private mutating func reject(_ rejection: Rejection) {
    rejections.append(rejection)
    console.report(rejection.message)
  }
}

/// What became of one source.
private struct SourceReading: Sendable {
  let name: String
  let result: Result<ParsedReport, ReadingError>
}

extension SourceFile {
  /// All reports of a file that is small enough to be held whole.
  fileprivate func readings() -> Result<[SourceReading], Rejection> {
    do throws(Rejection) {
      let bytes = try load()
      var readings: [SourceReading] = []
      // The body throws nothing, so neither does the reading.
      try? ReportReader().readAll(bytes, named: name) { name, result in
        readings.append(SourceReading(name: name, result: result))
      }
      return .success(readings)
    } catch {
      return .failure(error)
    }
  }
}
