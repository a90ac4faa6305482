import GRDB
import GXModel

/// A part that a catalogue lists.
struct PartRecord: Hashable, Sendable {
  let name: String
  /// The call that wrote it; later calls have higher numbers.
  let batch: Int64
  let sha256: String
  let bytes: Int
  let reports: Int
}

/// What a corpus folder holds at one moment.
struct FolderContents: Hashable, Sendable {
  let parts: [PartRecord]
  let snapshot: SnapshotRecord?
  /// For each part the hashes of reports that a newer reader has read again since.
  let outdated: [String: Set<String>]
}

extension FolderCatalogue {
  static func contents(_ database: Database) throws -> FolderContents {
    guard try database.tableExists("snapshots") else {
      return FolderContents(parts: try parts(database), snapshot: nil, outdated: [:])
    }
    var outdated: [String: Set<String>] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT sha256, part FROM outdated_readings") {
      outdated[row["part"], default: []].insert(row["sha256"])
    }
    return FolderContents(
      parts: try parts(database), snapshot: try snapshot(database), outdated: outdated)
  }

  private static func parts(_ database: Database) throws -> [PartRecord] {
    try Row.fetchAll(
      database, sql: "SELECT name, batch, sha256, bytes, reports FROM parts ORDER BY batch, name"
    ).map {
      PartRecord(
        name: $0["name"], batch: $0["batch"], sha256: $0["sha256"], bytes: $0["bytes"],
        reports: $0["reports"])
    }
  }

  static func newBatch(_ database: Database) throws -> Int64 {
    try database.execute(sql: "INSERT INTO batches DEFAULT VALUES")
    return database.lastInsertedRowID
  }

  static func insert(_ part: PartRecord, _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO parts (name, batch, sha256, bytes, reports) VALUES (?, ?, ?, ?, ?)",
      arguments: [part.name, part.batch, part.sha256, part.bytes, part.reports])
  }

  /// Registers a report, or the place of its new reading.
  static func insert(
    _ header: ReportHeader, rank: VersionRank, part: String, reader: Int, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO reports
          (sha256, source, part, organ, division, year, scope, table_figures, published, reader)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      header.source.sha256, header.source.name, part, header.organ.name,
      header.organ.division?.number, header.year, header.scope.rawValue, rank.tableFigures,
      rank.published?.description, reader,
    ])
  }

  /// The version of the reader that a report was read with; `nil` when there is no such report.
  static func reader(ofReport sha256: String, _ database: Database) throws -> Int? {
    // A folder of version 1 does not tell.
    let column = try database.tableExists("snapshots") ? "reader" : "0"
    let statement = try database.cachedStatement(
      sql: "SELECT \(column) FROM reports WHERE sha256 = ?")
    return try Int.fetchOne(statement, arguments: [sha256])
  }

  /// The part that holds a report.
  static func part(ofReport sha256: String, _ database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT part FROM reports WHERE sha256 = ?", arguments: [sha256])
  }

  /// What the reports of the organs of a name are about in a year.
  static func identities(
    ofOrgansNamed name: String, year: Int, _ database: Database
  ) throws -> [ReportIdentity] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT division, scope FROM reports WHERE organ = ? AND year = ?
        ORDER BY division, scope
        """, arguments: [name, year]
    ).compactMap { row in
      guard let scope = Scope(rawValue: row["scope"]) else { return nil }
      let division: Int32? = row["division"]
      let organ = CorpusOrgan(name: name, division: division.flatMap(DivisionCode.init))
      return ReportIdentity(organ: organ, year: year, scope: scope)
    }
  }

  /// The versions of a report that are there, best first.
  static func versions(of identity: ReportIdentity, _ database: Database) throws -> [(
    source: Source, rank: VersionRank
  )] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT source, sha256, table_figures, published FROM reports
        WHERE organ = ? AND year = ? AND scope = ? AND division IS ?
        """)
    return try Row.fetchAll(
      statement,
      arguments: [
        identity.organ.name, identity.year, identity.scope.rawValue,
        identity.organ.division?.number,
      ]
    ).map { row in
      let source = Source(name: row["source"], sha256: row["sha256"])
      let published: String? = row["published"]
      return (
        source,
        VersionRank(
          tableFigures: row["table_figures"], published: published.flatMap(CalendarDate.init),
          sha256: source.sha256)
      )
    }.sorted { $1.rank < $0.rank }
  }
}
