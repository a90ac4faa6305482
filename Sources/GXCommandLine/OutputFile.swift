import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that a command writes, never over another one unless told to.
package struct OutputFile {
  package let path: String
  package let mayReplace: Bool

  package init(path: String, mayReplace: Bool) {
    self.path = path
    self.mayReplace = mayReplace
  }

  /// Says so before any work is done when there is no folder to write into.
  package func check() throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path()
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      throw CommandFailure(
        .cannotCreate, zh: "没有文件夹：\(folder)", en: "There is no folder \(folder).")
    }
  }

  /// Writes whole or not at all; a file that holds the same bytes already is left as it is.
  package func write(_ bytes: [UInt8]) throws {
    try check()
    if !mayReplace, FileManager.default.fileExists(atPath: path) {
      if FileManager.default.contents(atPath: path) == Data(bytes) { return }
      throw CommandFailure(
        .cannotCreate, zh: "文件已存在且内容不同：\(path)（用 --force 覆盖）",
        en: "\(path) exists with other contents; use --force to replace it.")
    }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        .cannotCreate, zh: "无法写入 \(path)：\(error)", en: "Cannot write \(path): \(error)")
    }
  }

  /// Writes bit by bit, whole or not at all, for what is too large to be held in memory.
  package func write(
    _ produce: (_ emit: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try check()
    guard mayReplace || !FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(
        .cannotCreate, zh: "文件已存在：\(path)（用 --force 覆盖）",
        en: "\(path) exists; use --force to replace it.")
    }
    do {
      let file = try GrowingFile(path: path)
      try produce { try file.append($0) }
      try file.finish()
    } catch let error as StoreError {
      throw CommandFailure(error)
    }
  }
}
