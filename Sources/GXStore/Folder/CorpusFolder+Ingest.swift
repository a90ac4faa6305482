import Crypto
import GRDB
public import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CorpusFolder {
  /// Reports in a part file; bounds the memory that writing and loading take.
  private static let partSize = 16_384

  /// Adds reports; those whose bytes (by SHA-256) are there already are left alone.
  ///
  /// All are added or none. Where the folder has the report of an organ, year and scope already, both
  /// versions stay; the one with the most complete table, then the latest published, counts.
  ///
  /// - Throws: ``StoreError``: `locked` when another program writes longer than ``patience``,
  ///   `notWritable`, `inputOutput` (the corpus is as it was).
  public func ingest(_ reports: [ParsedReport]) throws(StoreError) -> IngestSummary {
    let catalogue = try catalogue(isReadOnly: false)
    var written: [String] = []
    do throws(StoreError) {
      return try catalogue.write { database in
        try removeUnregisteredFiles(database)
        var summary = IngestSummary()
        let new = try select(reports, &summary, database)
        guard !new.isEmpty else { return summary }
        let batch = try FolderCatalogue.newBatch(database)
        for (number, start) in stride(from: 0, to: new.count, by: CorpusFolder.partSize)
          .enumerated()
        {
          let part = new[start..<min(start + CorpusFolder.partSize, new.count)]
          let record = try write(part.map(\.report), batch: batch, number: number)
          written.append(record.name)
          try FolderCatalogue.insert(record, batch: batch, database)
          for entry in part {
            try register(entry, part: record.name, &summary, database)
          }
        }
        return summary
      }
    } catch {
      for name in written { try? FileManager.default.removeItem(atPath: path(ofPart: name)) }
      throw error
    }
  }

  private typealias NewReport = (report: ParsedReport, header: ReportHeader)

  /// The reports that are to be stored; all others are put into the summary.
  private func select(
    _ reports: [ParsedReport], _ summary: inout IngestSummary, _ database: Database
  ) throws -> [NewReport] {
    var new: [NewReport] = []
    var seen: Set<String> = []
    for report in reports {
      do throws(RejectedReport) {
        let header = try ReportHeader(report)
        let isNew = seen.insert(report.source.sha256).inserted
        new.append((report, header))
        if !isNew {
          new.removeLast()
          summary.alreadyPresent.append(report.source)
        }
      } catch {
        summary.rejected.append(error)
      }
    }
    return try new.filter { entry in
      guard try FolderCatalogue.contains(sha256: entry.report.source.sha256, database) else {
        return true
      }
      summary.alreadyPresent.append(entry.report.source)
      return false
    }
  }

  private func register(
    _ entry: NewReport, part: String, _ summary: inout IngestSummary, _ database: Database
  ) throws {
    let rank = VersionRank(entry.report)
    let source = entry.report.source
    let older = try FolderCatalogue.versions(of: entry.header.identity, database).first
    try FolderCatalogue.insert(entry.header, rank: rank, part: part, database)
    summary.added.append(source)
    guard let older else { return }
    let isBetter = older.rank < rank
    summary.replacements.append(
      IngestSummary.Replacement(
        live: isBetter ? source : older.source, kept: isBetter ? older.source : source))
  }

  private func write(_ reports: [ParsedReport], batch: Int64, number: Int) throws(StoreError)
    -> PartRecord
  {
    let bytes: [UInt8]
    do {
      bytes = try PartEncoder.bytes(of: reports[...])
    } catch {
      throw StoreError(.inputOutput, path: path, message: error.message)
    }
    let name = "\(CorpusFolder.padded(batch))-\(CorpusFolder.padded(Int64(number))).arrow"
    try DurableFile.write(bytes, to: path(ofPart: name), in: partsFolder)
    return PartRecord(
      name: name, sha256: CorpusFolder.sha256(of: bytes), bytes: bytes.count,
      reports: reports.count)
  }

  private static func padded(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  static func sha256(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(
      SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Removes what a crash left: temporary files, and parts that were never registered. Only the one
  /// writer, who holds the lock, may call it.
  private func removeUnregisteredFiles(_ database: Database) throws {
    let registered = Set(try FolderCatalogue.parts(database).map(\.name))
    for name in try FileManager.default.contentsOfDirectory(atPath: partsFolder)
    where !registered.contains(name) {
      try? FileManager.default.removeItem(atPath: path(ofPart: name))
    }
  }
}
