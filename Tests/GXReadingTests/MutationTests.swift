import GXModel
import GXReading
import GXStatistics
import Testing

@Suite("Mutated documents")
struct MutationTests {
  static let seeds: [[UInt8]] = SyntheticTables.Layout.allCases.map {
    Array(SyntheticTables.d.document($0).utf8)
  }

  /// Cuts, doubles, swaps and overwrites parts of a document.
  static func mutate(_ bytes: [UInt8], with random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...200, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 3:
        bytes.replaceSubrange(start..<end, with: Array("|\n<td colspan=9999999>９９９９９９９９９９".utf8))
      default: bytes.replaceSubrange(start..<end, with: Array("（七）总计\n7\n\t—\n".utf8))
      }
    }
    return bytes
  }

  @Test("are read the same way twice or refused, and never crash", arguments: 0..<4)
  func survive(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<15 {
      let base = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
      let bytes = Self.mutate(base, with: &random)
      let first = Result { try ReportReader().read(bytes, named: "r.txt") }
      let second = Result { try ReportReader().read(bytes, named: "r.txt") }
      #expect((try? first.get()) == (try? second.get()))
      for observation in (try? first.get())?.observations ?? [] {
        #expect((observation.value == nil) != observation.status.hasValue)
      }
    }
  }

  @Test("that lost lines give no wrong figure unless a rule is found broken", arguments: 0..<4)
  func lostLines(seed: Int) throws {
    var random = SplitMix64(seed: 1000 + UInt64(seed))
    for tables in [SyntheticTables.c, .d] {
      let lines = tables.document(.cellPerLine).split(separator: "\n")
      for _ in 0..<10 {
        let lost = Int.random(in: 1..<lines.count, using: &random)
        let text = lines.indices.filter { $0 != lost }.map { lines[$0] }.joined(separator: "\n")
        let report = try read(text)
        let wrong = report.observations.filter {
          $0.origin == .table && $0.value != nil && $0.value != tables.truth[$0.measure]
        }
        #expect(wrong.isEmpty || !report.findings.isEmpty, "line \(lost): \(lines[lost])")
      }
    }
  }
}
