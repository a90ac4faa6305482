import GRDB

/// The file with the columns of all live reports, and how far it goes.
struct SnapshotRecord: Hashable, Sendable {
  let name: String
  let sha256: String
  let bytes: Int
  /// The last batch whose reports are in it.
  let batch: Int64
}

extension FolderCatalogue {
  static func snapshot(_ database: Database) throws -> SnapshotRecord? {
    try Row.fetchOne(database, sql: "SELECT name, sha256, bytes, batch FROM snapshots").map {
      SnapshotRecord(name: $0["name"], sha256: $0["sha256"], bytes: $0["bytes"], batch: $0["batch"])
    }
  }

  /// Registers a snapshot in place of the one that there was.
  static func replaceSnapshot(with record: SnapshotRecord?, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM snapshots")
    guard let record else { return }
    try database.execute(
      sql: "INSERT INTO snapshots (name, sha256, bytes, batch) VALUES (?, ?, ?, ?)",
      arguments: [record.name, record.sha256, record.bytes, record.batch])
  }

  /// Notes that the reading of a report in a part is outdated; snapshots that hold it are no longer
  /// used.
  static func outdate(_ sha256: String, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO outdated_readings (sha256, part)
        SELECT sha256, part FROM reports WHERE sha256 = ?
        """, arguments: [sha256])
    try replaceSnapshot(with: nil, database)
  }

  /// All reports in the order of years, divisions and organs, older versions first.
  static func sortedReports(_ database: Database) throws -> [(sha256: String, part: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sha256, part FROM reports
        ORDER BY year, coalesce(division, 0), organ, scope, table_figures, published, sha256
        """
    ).map { ($0["sha256"], $0["part"]) }
  }

  static func move(_ sha256: String, to part: String, _ database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE reports SET part = ? WHERE sha256 = ?")
    try statement.execute(arguments: [part, sha256])
  }

  static func remove(_ parts: [PartRecord], _ database: Database) throws {
    for part in parts {
      try database.execute(sql: "DELETE FROM parts WHERE name = ?", arguments: [part.name])
    }
  }
}
