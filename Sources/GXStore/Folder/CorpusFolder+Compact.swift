import GRDB
import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a compaction did to a corpus folder.
public struct CompactionSummary: Hashable, Sendable {
  /// The number of reports, older versions included.
  public internal(set) var reports = 0
  public internal(set) var partsBefore = 0
  public internal(set) var partsAfter = 0
  public internal(set) var bytesBefore = 0
  public internal(set) var bytesAfter = 0
}

extension CorpusFolder {
  /// Reports that are in memory at a time.
  private static let compactionWidth = 2 * partSize

  /// Puts all reports into as few parts as hold them, sorted by year, division and organ.
  ///
  /// Older versions of reports are kept; readings that a newer reader replaced are not. A crash leaves
  /// the corpus as it was or compacted, and readers are let in all the while.
  ///
  /// - Throws: ``StoreError``: `damaged` when a part is, else as ``ingest(_:readerVersion:)``.
  public func compact() throws(StoreError) -> CompactionSummary {
    var written: [PartRecord] = []
    var old: [PartRecord] = []
    var summary = CompactionSummary()
    do throws(StoreError) {
      try catalogue(isReadOnly: false).write { database in
        let contents = try FolderCatalogue.contents(database)
        try removeUnregisteredFiles(contents)
        old = contents.parts
        let order = try FolderCatalogue.sortedReports(database)
        summary.reports = order.count
        summary.partsBefore = old.count
        summary.bytesBefore = old.reduce(0) { $0 + $1.bytes }
        let batch = try FolderCatalogue.newBatch(database)
        for start in stride(from: 0, to: order.count, by: CorpusFolder.compactionWidth) {
          let chosen = order[start..<min(start + CorpusFolder.compactionWidth, order.count)]
          try write(
            try reports(chosen.map(\.sha256), from: Set(chosen.map(\.part)), contents),
            batch: batch, to: &written, database)
        }
        try FolderCatalogue.remove(old, database)
        if let snapshot = contents.snapshot, snapshot.batch == old.map(\.batch).max() {
          try FolderCatalogue.replaceSnapshot(with: snapshot.moved(to: batch), database)
        } else {
          try FolderCatalogue.replaceSnapshot(with: nil, database)
        }
      }
    } catch {
      for part in written { try? FileManager.default.removeItem(atPath: path(ofPart: part.name)) }
      throw error
    }
    for part in old { try? FileManager.default.removeItem(atPath: path(ofPart: part.name)) }
    summary.partsAfter = written.count
    summary.bytesAfter = written.reduce(0) { $0 + $1.bytes }
    return summary
  }

  /// The reports of some hashes, in their order.
  private func reports(_ hashes: [String], from parts: Set<String>, _ contents: FolderContents)
    throws(StoreError) -> [ParsedReport]
  {
    let positions = Dictionary(
      hashes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(position: Int, report: ParsedReport)] = []
    for part in contents.parts where parts.contains(part.name) {
      for report in try reports(of: part, contents, where: { positions[$0] != nil }) {
        found.append((positions[report.source.sha256] ?? 0, report))
      }
    }
    return found.sorted { $0.position < $1.position }.map(\.report)
  }

  private func write(
    _ reports: [ParsedReport], batch: Int64, to written: inout [PartRecord], _ database: Database
  ) throws {
    for start in stride(from: 0, to: reports.count, by: CorpusFolder.partSize) {
      let part = reports[start..<min(start + CorpusFolder.partSize, reports.count)]
      let record = try write(part, batch: batch, number: written.count)
      written.append(record)
      try FolderCatalogue.insert(record, database)
      for report in part {
        try FolderCatalogue.move(report.source.sha256, to: record.name, database)
      }
    }
  }
}

extension SnapshotRecord {
  /// The same columns for a batch that holds the same reports.
  fileprivate func moved(to batch: Int64) -> SnapshotRecord {
    SnapshotRecord(name: name, sha256: sha256, bytes: bytes, batch: batch)
  }
}
