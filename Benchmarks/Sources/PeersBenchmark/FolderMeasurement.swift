import Foundation
import GXModel
import GXStore
import GXSynthesis

/// What a corpus on disk takes: to write, to keep, and to open.
struct FolderMeasurement: Encodable {
  let reports: Int
  /// Seconds for adding all reports, parts and catalogue together.
  let ingestSeconds: Double
  /// Seconds for writing the columns of them all.
  let columnSeconds: Double
  /// Seconds from the path to a corpus in memory, the best of the runs.
  let openSeconds: Double
  /// What the open corpus holds of memory.
  let memory: Int
  let partBytes: Int
  let columnBytes: Int
  let catalogueBytes: Int

  /// Makes a corpus of about so many synthetic reports in a temporary folder, and removes it.
  ///
  /// - Throws: ``StoreError`` when the folder cannot be written.
  init(reports count: Int, runs: Int) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let path = parent.appending(path: "synthetic.gx").path(percentEncoded: false)
    let folder = try CorpusFolder.create(at: path)
    (reports, ingestSeconds) = try FolderMeasurement.ingest(count, into: folder)
    columnSeconds = try FolderMeasurement.seconds { try folder.updateColumns() }
    partBytes = FolderMeasurement.bytes(in: path + "/parts")
    columnBytes = FolderMeasurement.bytes(in: path + "/columns")
    catalogueBytes = FolderMeasurement.bytes(in: path) - partBytes - columnBytes

    let before = Machine.residentBytes()
    var corpus: Corpus?
    openSeconds = try (0..<runs).reduce(Double.infinity) { best, _ in
      corpus = nil
      return min(
        best,
        try FolderMeasurement.seconds { corpus = try CorpusFolder.open(at: path).load().corpus })
    }
    memory = Machine.residentBytes() - before
    precondition(corpus?.rowCount ?? 0 > 0, "The corpus that was written is empty.")
  }

  /// Adds reports in batches; making them is not timed.
  private static func ingest(
    _ count: Int, into folder: CorpusFolder
  ) throws -> (reports: Int, seconds: Double) {
    var batch: [ParsedReport] = []
    var total = (reports: 0, seconds: 0.0)
    func add() throws {
      total.reports += batch.count
      total.seconds += try seconds { _ = try folder.ingest(batch) }
      batch.removeAll(keepingCapacity: true)
    }
    for report in Synthesizer(configuration: SynthesisConfiguration(size: .reports(count))).reports
    {
      batch.append(report)
      if batch.count == 10_000 { try add() }
    }
    try add()
    return total
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(work).milliseconds / 1e3
  }

  /// The bytes of all files below a folder.
  private static func bytes(in path: String) -> Int {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.reduce(0) { total, name in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return total }
      return total + (attributes?[.size] as? Int ?? 0)
    }
  }
}
