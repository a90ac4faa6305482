import Foundation
import GXModel
import Testing

@Suite struct TextRepairJSONTests {
  @Test func `repairs come back from JSON and speak both languages`() throws {
    var report = ParsedReport(source: Source(name: "a.txt", sha256: "00"))
    report.repairs = [
      TextRepair(.pinyin, line: 3, column: 5, before: "文(wen)", after: "文")
    ]
    let line = report.jsonLine(in: .english)
    #expect(line.contains(#""rule": "text.pinyin", "line": 3, "column": 5"#))
    #expect(line.contains("Pinyin behind characters"))
    let decoded = try JSONDecoder().decode(ParsedReport.self, from: Data(line.utf8))
    #expect(decoded == report)
  }

  @Test(arguments: TextRepair.Kind.allCases)
  func `every kind of repair has words in both languages`(kind: TextRepair.Kind) {
    let message = TextRepair(kind, line: 1, column: 1, before: "a", after: "b").message
    #expect(!message.zh.isEmpty && !message.en.isEmpty)
  }
}
