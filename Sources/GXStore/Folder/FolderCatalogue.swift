import GRDB
import GXModel

/// The file `catalog.sqlite` of a corpus folder: which parts and which reports there are.
///
/// A rollback journal rather than a write-ahead log, so that a folder without write permission can be
/// read; writers hold the reserved lock for a whole ingest, which lets readers in.
struct FolderCatalogue {
  /// The version of the folder's layout; a higher one is not opened.
  static let version = 2
  /// `gxst` in ASCII; tells a corpus' catalogue from other SQLite files.
  private static let applicationID = 0x6778_7374
  private static let fileName = "catalog.sqlite"

  let folder: String
  private let queue: DatabaseQueue

  /// Creates the catalogue of a new, empty folder.
  static func create(in folder: String) throws(StoreError) {
    do {
      let queue = try DatabaseQueue(path: "\(folder)/\(fileName)")
      try queue.write { database in
        try database.execute(sql: firstSchema)
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try migrate(database, from: 1)
      }
      try queue.close()
    } catch {
      throw .catalogue(error, path: folder)
    }
  }

  /// Opens the catalogue of a folder.
  ///
  /// A journal that a crash left is rolled back first, which needs permission to write even where one
  /// only wants to read.
  ///
  /// - Parameter waiting: seconds to wait for another writer.
  init(folder: String, isReadOnly: Bool, waiting: Double = 10) throws(StoreError) {
    self.folder = folder
    do {
      queue = try FolderCatalogue.queue(folder, isReadOnly: isReadOnly, waiting: waiting)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY && isReadOnly {
      do {
        try FolderCatalogue.queue(folder, isReadOnly: false, waiting: waiting).close()
        queue = try FolderCatalogue.queue(folder, isReadOnly: true, waiting: waiting)
      } catch {
        throw .catalogue(error, path: folder)
      }
    } catch {
      throw .catalogue(error, path: folder)
    }
    let found = try checkVersion()
    if found < FolderCatalogue.version, !isReadOnly {
      try write { try FolderCatalogue.migrate($0, from: found) }
    }
  }

  /// An open connection that has read from the file, and so has met what is wrong with it.
  private static func queue(_ folder: String, isReadOnly: Bool, waiting: Double) throws
    -> DatabaseQueue
  {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(waiting)
    configuration.foreignKeysEnabled = true
    let queue = try DatabaseQueue(path: "\(folder)/\(fileName)", configuration: configuration)
    _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
    return queue
  }

  /// The version of the layout, which is none that this program does not know.
  private func checkVersion() throws(StoreError) -> Int {
    let (application, version) = try read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id"),
        try Int.fetchOne(database, sql: "PRAGMA user_version")
      )
    }
    guard application == FolderCatalogue.applicationID, let version else {
      throw StoreError(
        .notACorpus, path: folder,
        message: LocalizedText(zh: "“\(folder)”不是报告库", en: "'\(folder)' is not a corpus."))
    }
    guard version <= FolderCatalogue.version else {
      throw StoreError(
        .newerFormat, path: folder,
        message: LocalizedText(
          zh: "报告库“\(folder)”由更新版本的程序写成（格式 \(version)，本程序支持到 \(FolderCatalogue.version)），请升级",
          en:
            "The corpus '\(folder)' was written by a newer version of the program (format \(version); this one reads up to \(FolderCatalogue.version)). Please upgrade."
        ))
    }
    return version
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw .catalogue(error, path: folder)
    }
  }

  /// Runs a transaction that no other writer can come into; an error undoes it.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      var result: Result?
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    } catch {
      throw .catalogue(error, path: folder)
    }
  }

  /// Brings a catalogue from an older version of the layout to this one.
  private static func migrate(_ database: Database, from found: Int) throws {
    // Another writer may have been there first.
    guard found < version, try !database.tableExists("snapshots") else { return }
    try database.execute(sql: secondSchema)
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let firstSchema = """
    CREATE TABLE batches (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      written TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
    );
    CREATE TABLE parts (
      name TEXT PRIMARY KEY,
      batch INTEGER NOT NULL REFERENCES batches (id),
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      reports INTEGER NOT NULL
    );
    CREATE TABLE reports (
      sha256 TEXT PRIMARY KEY,
      source TEXT NOT NULL,
      part TEXT NOT NULL REFERENCES parts (name),
      organ TEXT NOT NULL,
      division INTEGER,
      year INTEGER NOT NULL,
      scope TEXT NOT NULL,
      table_figures INTEGER NOT NULL,
      published TEXT
    );
    CREATE INDEX reports_by_identity ON reports (organ, year, scope);
    """

  /// What version 2 adds: columns of all live reports, readings that a newer reader replaced, and
  /// what people say of findings.
  private static let secondSchema = """
    ALTER TABLE reports ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE snapshots (
      name TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      batch INTEGER NOT NULL
    );
    CREATE TABLE outdated_readings (
      sha256 TEXT NOT NULL,
      part TEXT NOT NULL REFERENCES parts (name) ON DELETE CASCADE,
      PRIMARY KEY (sha256, part)
    );
    CREATE TABLE verdicts (
      sha256 TEXT NOT NULL,
      rule TEXT NOT NULL,
      metric TEXT NOT NULL,
      applicant TEXT NOT NULL,
      judgement TEXT NOT NULL,
      note TEXT NOT NULL,
      given TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
      PRIMARY KEY (sha256, rule, metric, applicant)
    );
    """
}
