import GRDB
import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CorpusFolder {
  /// Writes the columns of all live reports anew, from which ``load()`` is many times quicker than from
  /// the parts; to be called when a series of calls of ``ingest(_:readerVersion:)`` is over.
  ///
  /// A corpus with damaged parts is left as it is.
  ///
  /// - Throws: ``StoreError`` as ``ingest(_:readerVersion:)``; the reports are safe whatever happens.
  public func updateColumns() throws(StoreError) {
    let old = try catalogue(isReadOnly: false).write { database in
      let contents = try FolderCatalogue.contents(database)
      try removeUnregisteredFiles(contents)
      guard let last = contents.parts.map(\.batch).max(), contents.snapshot?.batch != last else {
        return nil as SnapshotRecord?
      }
      let loaded = load(contents)
      guard loaded.damagedParts.isEmpty else { return nil }
      let new = try writeSnapshot(of: loaded.corpus, batch: last)
      try FolderCatalogue.replaceSnapshot(with: new, database)
      return contents.snapshot?.name == new.name ? nil : contents.snapshot
    }
    if let old { try? FileManager.default.removeItem(atPath: "\(snapshotsFolder)/\(old.name)") }
  }

  private func writeSnapshot(of corpus: Corpus, batch: Int64) throws -> SnapshotRecord {
    let bytes: [UInt8]
    do {
      bytes = try SnapshotEncoder(corpus).bytes()
    } catch {
      throw StoreError(.inputOutput, path: path, message: error.message)
    }
    try FileManager.default.createDirectory(
      atPath: snapshotsFolder, withIntermediateDirectories: true)
    let name = "\(CorpusFolder.padded(batch)).arrow"
    try DurableFile.write(bytes, to: "\(snapshotsFolder)/\(name)", in: snapshotsFolder)
    return SnapshotRecord(
      name: name, sha256: CorpusFolder.sha256(of: bytes), bytes: bytes.count, batch: batch)
  }

  /// Removes what a crash left: temporary files, and files that were never registered. Only the one
  /// writer, who holds the lock, may call it.
  func removeUnregisteredFiles(_ contents: FolderContents) throws {
    try removeFiles(in: partsFolder, but: Set(contents.parts.map(\.name)))
    guard FileManager.default.fileExists(atPath: snapshotsFolder) else { return }
    try removeFiles(in: snapshotsFolder, but: Set([contents.snapshot?.name].compactMap(\.self)))
  }

  private func removeFiles(in folder: String, but registered: Set<String>) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where !registered.contains(name) {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }
}
