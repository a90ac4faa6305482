import Foundation
import GXModel
import GXStore
import Testing

/// Whatever the disk refuses, the corpus is as it was and can be used.
@Suite(.serialized) struct FullDiskTests {
  /// A small file system in memory; mounting it takes the rights of root.
  final class SmallDisk {
    let path: String

    init?(kilobytes: Int) {
      path =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("gxstore-disk-\(UUID().uuidString)").path
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let isMounted = SmallDisk.run(
        "mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
      guard isMounted else {
        try? FileManager.default.removeItem(atPath: path)
        return nil
      }
    }

    deinit {
      _ = SmallDisk.run("umount", [path])
      try? FileManager.default.removeItem(atPath: path)
    }

    func makeReadOnly() -> Bool { SmallDisk.run("mount", ["-o", "remount,ro", path]) }

    static let canMount = SmallDisk(kilobytes: 16) != nil

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [program] + arguments
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }

  private func reports(ofBatch batch: Int) -> [ParsedReport] {
    (0..<40).map { number in
      InventedReports.report(
        organ: "合成机关\(batch)-\(number)",
        observations: [InventedReports.figure(Measure(.applicationsNew), 1_000_000)])
    }
  }

  @Test(.enabled(if: SmallDisk.canMount, "needs the right to mount a tmpfs"))
  func `a disk that fills up stops the writer with all batches before it whole`() throws {
    let disk = try #require(SmallDisk(kilobytes: 400))
    let path = "\(disk.path)/c.gx"
    let folder = try CorpusFolder.create(at: path)
    var batches = 0
    var failure: StoreError?
    while failure == nil, batches < 1_000 {
      do throws(StoreError) {
        _ = try folder.ingest(reports(ofBatch: batches))
        if batches % 3 == 0 { try folder.updateColumns() }
        batches += 1
      } catch {
        failure = error
      }
    }
    #expect(batches > 0)
    #expect(failure?.code == .inputOutput)
    let loaded = try CorpusFolder.open(at: path).load()
    #expect(loaded.damagedParts.isEmpty)
    #expect(loaded.corpus.rowCount % 40 == 0 && loaded.corpus.rowCount >= batches * 40)
  }

  @Test(.enabled(if: SmallDisk.canMount, "needs the right to mount a tmpfs"))
  func `a disk that is read-only can be read and says that it cannot be written`() throws {
    let disk = try #require(SmallDisk(kilobytes: 2_000))
    let folder = try CorpusFolder.create(at: "\(disk.path)/c.gx")
    _ = try folder.ingest(reports(ofBatch: 0))
    try folder.updateColumns()
    try #require(disk.makeReadOnly())
    #expect(try CorpusFolder.open(at: folder.path).load().corpus.rowCount == 40)
    #expect { try folder.ingest(reports(ofBatch: 1)) } throws: {
      ($0 as? StoreError)?.code == .notWritable
    }
    #expect { try folder.compact() } throws: { ($0 as? StoreError)?.code == .notWritable }
  }

  @Test(arguments: [1, 600, 3_000, 8_000, 20_000, 60_000])
  func `a file that may not grow leaves the corpus as it was`(limit: Int) async throws {
    let place = try TemporaryFolder()
    let path = place.corpus
    let folder = try CorpusFolder.create(at: path)
    _ = try folder.ingest(reports(ofBatch: 0))
    await #expect(processExitsWith: .success) { [path = path as String, limit] in
      signal(SIGXFSZ, SIG_IGN)
      var bound = rlimit()
      bound.rlim_cur = rlim_t(limit)
      bound.rlim_max = rlim_t(limit)
      #if canImport(Glibc)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &bound)
      #else
        setrlimit(RLIMIT_FSIZE, &bound)
      #endif
      let folder = try CorpusFolder.open(at: path)
      for batch in 1..<200 {
        let reports = (0..<40).map { InventedReports.report(organ: "合成机关\(batch)-\($0)") }
        do throws(StoreError) {
          _ = try folder.ingest(reports)
          try folder.updateColumns()
          _ = try folder.compact()
        } catch {
          exit(error.code == .inputOutput || error.code == .notWritable ? 0 : 1)
        }
      }
    }
    let loaded = try folder.load()
    #expect(loaded.damagedParts.isEmpty)
    #expect(loaded.corpus.rowCount % 40 == 0 && loaded.corpus.rowCount >= 40)
    _ = try folder.ingest([InventedReports.report()])
    #expect(try folder.reports().count == loaded.corpus.rowCount + 1)
  }
}
