import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A corpus on disk: a folder `NAME.gx` of immutable parts and a catalogue.
///
/// `parts/*.arrow` are Arrow IPC files in which a row is a report as it was read, evidence and all
/// versions included; `columns/*.arrow` holds the figures of the live ones as they stand in memory;
/// `catalog.sqlite` says which parts and reports there are. A part is written under
/// a temporary name, synced, renamed and then registered in one transaction, so that a crash leaves the
/// corpus as it was or as it should be. Several programs may read while one writes.
public struct CorpusFolder: Sendable {
  /// The folder.
  public let path: String
  /// Seconds to wait while another program writes.
  public var patience: Double = 10

  private init(path: String) { self.path = path }

  /// Makes a new, empty corpus.
  ///
  /// - Throws: ``StoreError`` `alreadyExists` when there is anything at the path but an empty folder.
  public static func create(at path: String) throws(StoreError) -> CorpusFolder {
    let files = FileManager.default
    let content = (try? files.contentsOfDirectory(atPath: path)) ?? []
    guard !files.fileExists(atPath: path) || (isFolder(path) && content.isEmpty) else {
      throw StoreError(
        .alreadyExists, path: path,
        message: LocalizedText(zh: "“\(path)”已存在", en: "'\(path)' exists already."))
    }
    let temporary =
      "\(path)\(DurableFile.temporarySuffix)-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try files.createDirectory(atPath: "\(temporary)/parts", withIntermediateDirectories: true)
    } catch {
      throw StoreError(
        .notWritable, path: path,
        message: LocalizedText(
          zh: "无法在“\(path)”建立报告库", en: "A corpus cannot be made at '\(path)'."))
    }
    do throws(StoreError) {
      try FolderCatalogue.create(in: temporary)
      try DurableFile.rename(temporary, to: path)
    } catch {
      try? files.removeItem(atPath: temporary)
      throw error
    }
    return CorpusFolder(path: path)
  }

  /// The corpus at a path.
  ///
  /// - Throws: ``StoreError``: `notACorpus`, `newerFormat`, `damaged`.
  public static func open(at path: String) throws(StoreError) -> CorpusFolder {
    guard FileManager.default.fileExists(atPath: "\(path)/catalog.sqlite") else {
      let exists = FileManager.default.fileExists(atPath: path)
      throw StoreError(
        .notACorpus, path: path,
        message: exists
          ? LocalizedText(
            zh: "“\(path)”不是报告库（缺少 catalog.sqlite）",
            en: "'\(path)' is not a corpus: it has no catalog.sqlite.")
          : LocalizedText(zh: "报告库“\(path)”不存在", en: "There is no corpus at '\(path)'."))
    }
    let folder = CorpusFolder(path: path)
    _ = try folder.catalogue(isReadOnly: true)
    return folder
  }

  /// The corpus at a path, made if there is none.
  public static func openOrCreate(at path: String) throws(StoreError) -> CorpusFolder {
    let content = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return content.isEmpty && (isFolder(path) || !FileManager.default.fileExists(atPath: path))
      ? try create(at: path) : try open(at: path)
  }

  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  func catalogue(isReadOnly: Bool) throws(StoreError) -> FolderCatalogue {
    try FolderCatalogue(folder: path, isReadOnly: isReadOnly, waiting: patience)
  }

  var partsFolder: String { "\(path)/parts" }

  /// Where the columns of all live reports are.
  var snapshotsFolder: String { "\(path)/columns" }

  func path(ofPart name: String) -> String { "\(partsFolder)/\(name)" }
}
