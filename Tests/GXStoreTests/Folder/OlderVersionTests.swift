import Foundation
import GRDB
import GXModel
import GXStore
import Testing

/// Folders as version 1 of the layout left them.
@Suite struct OlderVersionTests {
  private func folder(in place: TemporaryFolder) throws -> CorpusFolder {
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest([InventedReports.report(year: 2021)])
    let queue = try DatabaseQueue(path: "\(place.corpus)/catalog.sqlite")
    try queue.write { database in
      try database.execute(
        sql: """
          DROP TABLE snapshots; DROP TABLE outdated_readings; DROP TABLE verdicts;
          ALTER TABLE reports DROP COLUMN reader;
          PRAGMA user_version = 1;
          """)
    }
    try queue.close()
    return try CorpusFolder.open(at: place.corpus)
  }

  private func version(in place: TemporaryFolder) throws -> Int? {
    try DatabaseQueue(path: "\(place.corpus)/catalog.sqlite").read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
  }

  @Test func `a folder of version 1 is read and left as it is`() throws {
    let place = try TemporaryFolder()
    let folder = try folder(in: place)
    #expect(try folder.load().corpus.rowCount == 1)
    #expect(try folder.reports().count == 1)
    #expect(try folder.verdicts().isEmpty)
    #expect(try version(in: place) == 1)
  }

  @Test func `the first writer brings it to version 2`() throws {
    let place = try TemporaryFolder()
    let folder = try folder(in: place)
    _ = try folder.ingest([InventedReports.report(year: 2022)])
    #expect(try version(in: place) == 2)
    try folder.updateColumns()
    #expect(try folder.load().corpus.rowCount == 2)
  }
}
