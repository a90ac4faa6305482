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

  /// Writes all documents of a configuration; the folder must not exist or be empty.
  func write(_ configuration: SynthesisConfiguration, _ options: DocumentOptions) throws {
    try create()
    var count = 0
    for result in Synthesizer(configuration: configuration).documents(options) {
      let document: SyntheticDocument
      switch result {
      case .success(let made): document = made
      case .failure(let failure):
        throw CommandFailure(.defect, zh: "无法编码：\(failure)", en: "Encoding failed: \(failure)")
      }
      try OutputFile(path: path + "/" + document.name, mayReplace: false).write(document.bytes)
      let truth = document.truth.prettyJSON() + "\n"
      try OutputFile(path: path + "/" + document.truthName, mayReplace: false)
        .write(Array(truth.utf8))
      count += 1
    }
    console.note(
      LocalizedText(
        zh: "已写入 \(count) 份合成文件及其真值。",
        en: "\(count) synthetic documents written, each with its truth."
      ))
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
