import Foundation
import GXModel
import GXStore
import Testing

/// The writer is killed at some moment of an endless series of batches; whatever the moment, the corpus
/// opens, nothing is damaged, and each batch is there in full or not at all.
@Suite(.serialized) struct CrashTests {
  static let batchSize = 25

  @Test(arguments: [0, 2, 5, 9, 14, 20, 27, 35, 48, 66, 81, 120])
  func `a writer killed at any moment leaves whole batches and nothing damaged`(milliseconds: Int)
    async throws
  {
    let place = try TemporaryFolder()
    let path = place.corpus
    _ = try CorpusFolder.create(at: path)
    await #expect(processExitsWith: .failure) {
      [path = path as String, milliseconds] in
      let folder = try CorpusFolder.open(at: path)
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
        kill(getpid(), SIGKILL)
      }
      for batch in 0..<1_000_000 {
        _ = try folder.ingest(CrashTests.reports(ofBatch: batch))
      }
    }
    let folder = try CorpusFolder.open(at: path)
    let loaded = try folder.load()
    #expect(loaded.damagedParts.isEmpty)
    #expect(loaded.corpus.rowCount % Self.batchSize == 0)
    let batches = loaded.corpus.rowCount / Self.batchSize
    #expect(try folder.reports() == (0..<batches).flatMap(Self.reports(ofBatch:)))
    _ = try folder.ingest(Self.reports(ofBatch: batches))
    #expect(try folder.load().corpus.rowCount == (batches + 1) * Self.batchSize)
    #expect(try place.files(in: "\(path)/parts").count == batches + 1)
  }

  @Test(arguments: [3, 11, 24, 45, 70, 110, 160, 230])
  func `a compaction or new columns killed at any moment lose nothing`(milliseconds: Int)
    async throws
  {
    let place = try TemporaryFolder()
    let path = place.corpus
    let folder = try CorpusFolder.create(at: path)
    for batch in 0..<4 { _ = try folder.ingest(Self.reports(ofBatch: batch)) }
    let before = Set(try folder.reports())
    await #expect(processExitsWith: .failure) {
      [path = path as String, milliseconds] in
      let folder = try CorpusFolder.open(at: path)
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
        kill(getpid(), SIGKILL)
      }
      while true {
        _ = try folder.compact()
        try folder.updateColumns()
      }
    }
    let loaded = try folder.load()
    #expect(loaded.damagedParts.isEmpty)
    #expect(loaded.corpus.rowCount == before.count)
    #expect(Set(try folder.reports()) == before)
    try folder.updateColumns()
    #expect(try folder.compact().partsAfter == 1)
    #expect(try place.files(in: "\(path)/parts").count == 1)
    #expect(try folder.load().corpus.rowCount == before.count)
  }

  static func reports(ofBatch batch: Int) -> [ParsedReport] {
    (0..<batchSize).map {
      InventedReports.report(
        organ: "合成机关\(batch)-\($0)",
        observations: [InventedReports.figure(Measure(.applicationsNew), 1_000_000)])
    }
  }
}
