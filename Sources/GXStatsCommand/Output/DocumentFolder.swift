import GXCommandLine
import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of synthetic documents, each with its truth beside it.
struct DocumentFolder {
  let path: String
  let console: Console

  /// Writes all documents of a configuration, packed or not; the folder must not exist or be empty.
  func write(
    _ configuration: SynthesisConfiguration, _ options: DocumentOptions,
    in container: DocumentContainer?
  ) throws {
    try create()
    let synthesizer = Synthesizer(configuration: configuration)
    var count = 0
    if let container {
      for archive in synthesizer.archives(options, in: container) {
        try write(archive.bytes, as: archive.name)
        let truths = archive.documents.map { $0.truth.prettyJSON() }.joined(separator: ",\n")
        try write(Array("[\(truths)]\n".utf8), as: archive.truthName)
        count += archive.documents.count
      }
    } else {
      for document in synthesizer.documents(options) {
        try write(document.bytes, as: document.name)
        try write(Array((document.truth.prettyJSON() + "\n").utf8), as: document.truthName)
        count += 1
      }
    }
    console.note(
      LocalizedText(
        zh: "已写入 \(count) 份合成文件及其真值。",
        en: "\(count) synthetic documents written, each with its truth."
      ))
  }

  private func write(_ bytes: [UInt8], as name: String) throws {
    try OutputFile(path: path + "/" + name, mayReplace: false).write(bytes)
  }

  private func create() throws {
    let existing = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard existing?.isEmpty ?? true else {
      throw CommandFailure(
        .cannotCreate, zh: "文件夹不为空：\(path)", en: "The folder \(path) is not empty.")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        .cannotCreate, zh: "无法建立文件夹 \(path)", en: "The folder \(path) cannot be made.")
    }
  }
}
