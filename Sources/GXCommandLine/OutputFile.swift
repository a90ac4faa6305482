import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a command writes, never over another one unless told to.
package struct OutputFile {
  package let path: String
  package let mayReplace: Bool

  package init(path: String, mayReplace: Bool) {
    self.path = path
    self.mayReplace = mayReplace
  }

  /// Says so before any work is done when there is no folder to write into, or one at the path.
  package func check() throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    guard Standing(at: folder) == .folder else {
      throw CommandFailure(
        .cannotCreate, zh: "没有文件夹：\(folder)", en: "There is no folder \(folder).")
    }
    guard Standing(at: path) != .folder else {
      throw CommandFailure(
        .cannotCreate, zh: "\(path) 是文件夹，不能写成文件", en: "\(path) is a folder, not a file.")
    }
  }

  /// Writes whole or not at all; a file that holds the same bytes already is left as it is.
  package func write(_ bytes: [UInt8]) throws {
    try check()
    if !mayReplace, Standing(at: path) == .file {
      if FileManager.default.contents(atPath: path) == Data(bytes) { return }
      throw CommandFailure(
        .cannotCreate, zh: "文件已存在且内容不同：\(path)（用 --force 覆盖）",
        en: "\(path) exists with other contents; use --force to replace it.")
    }
    try write { emit in try emit(bytes) }
  }

  /// Writes bit by bit, whole or not at all, for what is too large to be held in memory; a device or a pipe
  /// takes the bytes as they come.
  package func write(
    _ produce: (_ emit: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try check()
    let standing = Standing(at: path)
    guard mayReplace || standing != .file else {
      throw CommandFailure(
        .cannotCreate, zh: "文件已存在：\(path)（用 --force 覆盖）",
        en: "\(path) exists; use --force to replace it.")
    }
    if standing == .stream { return try writeThrough(produce) }
    do {
      // A link stays, and what it leads to is replaced.
      let file = try GrowingFile(
        path: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false))
      try produce { try file.append($0) }
      try file.finish()
    } catch let error as StoreError {
      throw CommandFailure(error.code == .notWritable ? .cannotCreate : .inputOutput, error.message)
    }
  }

  private func writeThrough(
    _ produce: (_ emit: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw failure(.cannotCreate, OpenFile.Failure(number: errno))
    }
    defer { close(descriptor) }
    try produce { bytes in
      if let fault = OpenFile(descriptor: descriptor).write(bytes) {
        throw failure(.inputOutput, fault)
      }
    }
  }

  private func failure(_ status: CommandFailure.Status, _ fault: OpenFile.Failure) -> CommandFailure
  {
    CommandFailure(
      status, zh: "无法写入 \(path)（\(fault.reason)）", en: "Cannot write \(path) (\(fault.reason)).")
  }

  /// What is at a path.
  private enum Standing {
    case nothing, file, folder
    /// A device, a pipe or an open file (`/dev/stdout`), which is written through and never replaced.
    case stream

    init(at path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else {
        self = .nothing
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: self = .folder
      case S_IFREG where !path.hasPrefix("/dev/"): self = .file
      default: self = .stream
      }
    }
  }
}
