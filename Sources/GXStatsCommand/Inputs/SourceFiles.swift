import GXCommandLine
import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file to be read as a report.
struct SourceFile: Sendable {
  let path: String
  /// The name it is known by: its path as given, or relative to the folder that was given.
  let name: String
}

/// The files that paths on the command line stand for.
struct SourceFiles {
  private(set) var files: [SourceFile] = []
  private(set) var rejections: [Rejection] = []
  /// Whether one file was named, rather than several or a folder.
  let isSingleFile: Bool
  /// Files met in folders whose names say that they are no reports, e.g. tables and pictures.
  private(set) var passedOver = 0
  /// Folders already searched, so that links to them do not lead round in circles.
  private var searched: Set<String> = []

  /// Finds the files in the order of their names; folders are searched to the bottom, hidden files left out.
  init(paths: [String]) {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: paths.first ?? "", isDirectory: &isFolder)
    isSingleFile = paths.count == 1 && !(exists && isFolder)
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      files.append(SourceFile(path: path, name: "-"))
      return
    }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      rejections.append(
        Rejection(
          path: path,
          unreadable: LocalizedText(zh: "没有这个文件或文件夹", en: "no such file or folder")))
      return
    }
    if isFolder {
      addFolder(path, prefix: "")
    } else {
      files.append(SourceFile(path: path, name: URL(filePath: path).lastPathComponent))
    }
  }

  private mutating func addFolder(_ folder: String, prefix: String) {
    let place = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
    guard searched.insert(place).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      rejections.append(
        Rejection(
          path: folder,
          unreadable: LocalizedText(zh: "文件夹无法读取", en: "the folder cannot be read")))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder {
        addFolder(path, prefix: prefix + name + "/")
      } else if SourceFiles.mayBeReport(name) {
        files.append(SourceFile(path: path, name: prefix + name))
      } else {
        passedOver += 1
      }
    }
  }

  /// Whether a file met in a folder is read; tables and pictures beside reports are not.
  static func mayBeReport(_ name: String) -> Bool {
    let readable: Set = [
      "txt", "text", "md", "markdown", "html", "htm", "docx", "pdf", "zip", "tar", "gz", "tgz",
      "bz2",
      "xz", "7z",
    ]
    guard let dot = name.lastIndex(of: ".") else { return false }
    return readable.contains(name[name.index(after: dot)...].lowercased())
  }
}

extension SourceFile {
  /// A report larger than this is not loaded; the reader would refuse it.
  static let reportLimit = 64 << 20
  /// An archive of many reports may be larger.
  static let archiveLimit = 2 << 30

  /// Whether the name is that of an archive, which is read member by member.
  var mayBeArchive: Bool {
    let archives = [".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z"]
    return path == "-" || archives.contains { name.lowercased().hasSuffix($0) }
  }

  private var sizeLimit: Int {
    mayBeArchive ? SourceFile.archiveLimit : SourceFile.reportLimit
  }

  /// The bytes it has on disk; 0 when that is not known.
  var size: Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  /// The file's bytes.
  ///
  /// - Throws: ``Rejection`` when it cannot be read or is larger than any report.
  func load() throws(Rejection) -> [UInt8] { try load(limit: sizeLimit) }

  /// The bytes of a table: an Arrow file as it is, texts as UTF-8.
  func loadTable() throws(Rejection) -> [UInt8] {
    let bytes = try load(limit: SourceFile.archiveLimit)
    if bytes.starts(with: "ARROW1".utf8) || String(validating: bytes, as: UTF8.self) != nil {
      return bytes
    }
    do throws(ReadingError) {
      return try TextDecoder.utf8(of: bytes, named: name)
    } catch {
      throw Rejection(path: path, error)
    }
  }

  private func load(limit: Int) throws(Rejection) -> [UInt8] {
    if path == "-" { return try standardInput() }
    if size > limit {
      throw Rejection(
        path: path,
        tooLarge: LocalizedText(
          zh: "文件为 \(size >> 20) MiB，超过上限 \(limit >> 20) MiB",
          en: "the file has \(size >> 20) MiB; the limit is \(limit >> 20) MiB"))
    }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Rejection(
        path: path, unreadable: LocalizedText(zh: "文件无法读取", en: "the file cannot be read"))
    }
  }

  private func standardInput() throws(Rejection) -> [UInt8] {
    do throws(CommandFailure) {
      return try StandardInput.bytes(limit: SourceFile.archiveLimit)
    } catch {
      throw Rejection(path: path, status: error.status, tooLarge: error.message)
    }
  }
}
