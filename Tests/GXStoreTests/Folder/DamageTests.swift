import Foundation
import GRDB
import GXModel
import GXStore
import Testing

@Suite struct DamageTests {
  /// A corpus of two parts of 20 reports each, and the paths of the parts.
  private func corpus(in place: TemporaryFolder) throws -> (CorpusFolder, [String]) {
    let folder = try CorpusFolder.create(at: place.corpus)
    for year in [2021, 2022] {
      _ = try folder.ingest(
        (0..<20).map { InventedReports.report(organ: "合成机关\($0)", year: year) })
    }
    let parts = "\(place.corpus)/parts"
    return (folder, try place.files(in: parts).map { "\(parts)/\($0)" })
  }

  @Test(arguments: [0, 1, 100, 2_000])
  func `a part cut off is named and the rest stays usable`(length: Int) throws {
    let place = try TemporaryFolder()
    let (folder, parts) = try corpus(in: place)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: parts[0]))
    try bytes.prefix(length).write(to: URL(fileURLWithPath: parts[0]))
    let loaded = try folder.load()
    #expect(loaded.damagedParts.map(\.path) == [parts[0]])
    #expect(loaded.damagedParts.map(\.reports) == [20])
    #expect(loaded.corpus.years == 2022...2022)
    #expect(loaded.corpus.rowCount == 20)
  }

  @Test func `a part with one changed bit or missing altogether is named`() throws {
    let place = try TemporaryFolder()
    let (folder, parts) = try corpus(in: place)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: parts[1]))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: parts[1]))
    #expect(try folder.load().damagedParts.map(\.path) == [parts[1]])
    try FileManager.default.removeItem(atPath: parts[1])
    #expect(try folder.load().damagedParts.map(\.path) == [parts[1]])
    #expect(try folder.load().corpus.rowCount == 20)
    #expect(throws: StoreError.self) { try folder.reports() }
  }

  @Test func `writing goes on beside a damaged part`() throws {
    let place = try TemporaryFolder()
    let (folder, parts) = try corpus(in: place)
    try Data().write(to: URL(fileURLWithPath: parts[0]))
    _ = try folder.ingest([InventedReports.report(year: 2023)])
    #expect(try folder.load().corpus.rowCount == 21)
  }

  @Test func `a corpus of a newer program says so`() throws {
    let place = try TemporaryFolder()
    _ = try corpus(in: place)
    let queue = try DatabaseQueue(path: "\(place.corpus)/catalog.sqlite")
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect { try CorpusFolder.open(at: place.corpus) } throws: { error in
      let error = error as? StoreError
      return error?.code == .newerFormat && error?.message.en.contains("99") == true
        && error?.message.zh.contains("升级") == true
    }
  }

  @Test func `another SQLite file or rubbish is no catalogue`() throws {
    let place = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: place.corpus, withIntermediateDirectories: true)
    let path = "\(place.corpus)/catalog.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    #expect { try CorpusFolder.open(at: place.corpus) } throws: {
      ($0 as? StoreError)?.code == .notACorpus
    }
    try Data(repeating: 65, count: 5_000).write(to: URL(fileURLWithPath: path))
    #expect { try CorpusFolder.open(at: place.corpus) } throws: {
      ($0 as? StoreError)?.code == .damaged
    }
  }

  @Test func `what a crash leaves behind is not read and is cleared away by the next writer`()
    throws
  {
    let place = try TemporaryFolder()
    let (folder, parts) = try corpus(in: place)
    let complete = try Data(contentsOf: URL(fileURLWithPath: parts[0]))
    let orphans = ["000009-000000.arrow", "000009-000001.arrow.tmp"]
    for (name, data) in zip(orphans, [complete, complete.prefix(50)]) {
      try data.write(to: URL(fileURLWithPath: "\(place.corpus)/parts/\(name)"))
    }
    #expect(try folder.load().corpus.rowCount == 40)
    #expect(try folder.load().damagedParts.isEmpty)
    _ = try folder.ingest([InventedReports.report(year: 2023)])
    let left = try place.files(in: "\(place.corpus)/parts")
    #expect(orphans.allSatisfy { !left.contains($0) })
    #expect(try folder.load().corpus.rowCount == 41)
  }

  @Test func `a writer that finds another one at work is told`() throws {
    let place = try TemporaryFolder()
    var (folder, _) = try corpus(in: place)
    folder.patience = 0.1
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(
      path: "\(place.corpus)/catalog.sqlite", configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect { try folder.ingest([InventedReports.report(year: 2023)]) } throws: {
      ($0 as? StoreError)?.code == .locked
    }
    #expect(try folder.load().corpus.rowCount == 40)
    try other.inDatabase { try $0.execute(sql: "COMMIT") }
    #expect(try folder.ingest([InventedReports.report(year: 2023)]).added.count == 1)
  }

  @Test func `writers at the same time wait for each other and all is there`() async throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for year in 2010..<2018 {
        group.addTask {
          _ = try folder.ingest(
            (0..<5).map { InventedReports.report(organ: "合成机关\($0)", year: year) })
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.load().corpus.rowCount == 40)
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func `a folder without write permission can be read and says that it cannot be written`() throws {
    let place = try TemporaryFolder()
    let (folder, _) = try corpus(in: place)
    let paths = ["\(place.corpus)/catalog.sqlite", "\(place.corpus)/parts", place.corpus]
    for path in paths {
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    }
    defer {
      for path in paths.reversed() {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
    }
    #expect(try folder.load().corpus.rowCount == 40)
    #expect { try folder.ingest([InventedReports.report(year: 2023)]) } throws: {
      ($0 as? StoreError)?.code == .notWritable
    }
  }
}
