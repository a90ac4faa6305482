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

  /// Reads each file and hands every report on as soon as it is there; faults are told at once.
  mutating func forEachReport(_ receive: (ParsedReport) throws -> Void) throws {
    files.rejections.forEach { reject($0) }
    let reader = ReportReader()
    for file in files.files {
      do {
        let bytes = try file.load()
        try reader.readAll(bytes, named: file.name) { name, result in
          try take(result, named: name, receive)
        }
      } catch let rejection as Rejection {
        reject(rejection)
      }
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
