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
  static let partSize = 16_384

  /// Adds reports; those whose bytes (by SHA-256) are there already are left alone, unless they were
  /// read by an older reader.
  ///
  /// All are added or none. Where the folder has the report of an organ, year and scope already, both
  /// versions stay; the one with the most complete table, then the latest published, counts.
  ///
  /// - Parameters:
  ///   - reports: what was read.
  ///   - readerVersion: the version of the reader that gave the reports; what a lower one read
  ///     from the same bytes no longer counts.
  /// - Throws: ``StoreError``: `locked` when another program writes longer than ``patience``,
  ///   `notWritable`, `inputOutput` (the corpus is as it was).
  public func ingest(_ reports: [ParsedReport], readerVersion: Int = 0) throws(StoreError)
    -> IngestSummary
  {
    let catalogue = try catalogue(isReadOnly: false)
    var written: [String] = []
    do throws(StoreError) {
      return try catalogue.write { database in
        try removeUnregisteredFiles(try FolderCatalogue.contents(database))
        var summary = IngestSummary()
        let new = try select(reports, reader: readerVersion, &summary, database)
        guard !new.isEmpty else { return summary }
        let batch = try FolderCatalogue.newBatch(database)
        for (number, start) in stride(from: 0, to: new.count, by: CorpusFolder.partSize)
          .enumerated()
        {
          let part = new[start..<min(start + CorpusFolder.partSize, new.count)]
          let record = try write(part.map(\.report)[...], batch: batch, number: number)
          written.append(record.name)
          try FolderCatalogue.insert(record, database)
          for entry in part {
            try register(entry, part: record.name, reader: readerVersion, &summary, database)
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
    _ reports: [ParsedReport], reader: Int, _ summary: inout IngestSummary, _ database: Database
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
      let source = entry.report.source
      guard let known = try FolderCatalogue.reader(ofReport: source.sha256, database) else {
        return true
      }
      guard known < reader else {
        summary.alreadyPresent.append(source)
        return false
      }
      try FolderCatalogue.outdate(source.sha256, database)
      summary.readAgain.append(source)
      return true
    }
  }

  private func register(
    _ entry: NewReport, part: String, reader: Int, _ summary: inout IngestSummary,
    _ database: Database
  ) throws {
    let rank = VersionRank(entry.report)
    let source = entry.report.source
    let older = try FolderCatalogue.versions(of: entry.header.identity, database)
      .first { $0.source.sha256 != source.sha256 }
    let isNew = try FolderCatalogue.reader(ofReport: source.sha256, database) == nil
    try FolderCatalogue.insert(entry.header, rank: rank, part: part, reader: reader, database)
    guard isNew else { return }
    summary.added.append(source)
    guard let older else { return }
    let isBetter = older.rank < rank
    summary.replacements.append(
      IngestSummary.Replacement(
        live: isBetter ? source : older.source, kept: isBetter ? older.source : source))
  }

  func write(_ reports: ArraySlice<ParsedReport>, batch: Int64, number: Int) throws(StoreError)
    -> PartRecord
  {
    let bytes: [UInt8]
    do {
      bytes = try PartEncoder.bytes(of: reports)
    } catch {
      throw StoreError(.inputOutput, path: path, message: error.message)
    }
    let name = "\(CorpusFolder.padded(batch))-\(CorpusFolder.padded(Int64(number))).arrow"
    try DurableFile.write(bytes, to: path(ofPart: name), in: partsFolder)
    return PartRecord(
      name: name, batch: batch, sha256: CorpusFolder.sha256(of: bytes), bytes: bytes.count,
      reports: reports.count)
  }

  static func padded(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  static func sha256(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(
      SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
