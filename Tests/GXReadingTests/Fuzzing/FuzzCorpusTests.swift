import Foundation
import GXModel
import GXReading
import GXStatistics
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
    Self.expectReadOrRefused(try Self.bytes(of: file), named: file)
  }

  /// Decoder, markup, containers and tables, each from its own seeds; see also ``MutationTests``.
  @Test("is read alike twice or refused when it is mutated, and never crashes", arguments: files)
  func survivesMutation(file: String) throws {
    let bytes = try Self.bytes(of: file)
    var random = SplitMix64(seed: file.utf8.reduce(5381) { $0 &* 33 &+ UInt64($1) })
    for _ in 0..<6 {
      let mutated = MutationTests.mutate(bytes, with: &random)
      let readings = [ArchiveTests.read(mutated), ArchiveTests.read(mutated)]
      #expect(readings[0].map(\.1) == readings[1].map(\.1))
      Self.expectReadOrRefused(mutated, named: file)
    }
  }

  private static func bytes(of file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: file)))
  }

  private static func expectReadOrRefused(_ bytes: [UInt8], named file: String) {
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
