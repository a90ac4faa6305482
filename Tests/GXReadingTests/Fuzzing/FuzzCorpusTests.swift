import Foundation
import GXModel
import GXReading
import Testing

/// What the fuzzers begin with and what once showed a defect; see `Fuzzing/README.md`.
@Suite("The corpus of the fuzzers")
struct FuzzCorpusTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/Corpus")

  static let files: [String] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.contains(".") && !$0.hasPrefix("FuzzPart") }.sorted()
  }()

  @Test("is there") func isThere() { #expect(Self.files.count > 10) }

  @Test("is read to figures within the text or refused with a reason", arguments: files)
  func isReadOrRefused(file: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: file)))
    ReportReader().readAll(bytes, named: file) { _, report in
      switch report {
      case .success(let report):
        for observation in report.observations {
          #expect((observation.value != nil) == observation.status.hasValue)
          #expect(observation.evidence.line > 0)
        }
      case .failure(let error): #expect(!error.message.zh.isEmpty && !error.message.en.isEmpty)
      }
    }
  }
}
