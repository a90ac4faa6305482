import GXModel
import GXReading
import GXStatistics
import Testing

@Suite("Mutated containers")
struct ContainerMutationTests {
  static let text = Array(SyntheticTables.d.document(.html).utf8)

  static let seeds: [[UInt8]] = [
    ArchiveTests.wordDocument(.d), StoredArchive.zip([("a.html", text), ("乙/b.txt", text)]),
    StoredArchive.tar([("a.html", text), ("b.txt", Array("甲\t1\n".utf8))]),
    StoredArchive.zip([("a.zip", StoredArchive.zip([("b.txt", text)]))]),
  ]

  @Test("are read the same way twice or refused with a reason, and never crash", arguments: 0..<8)
  func survive(seed: Int) throws {
    var random = SplitMix64(seed: 7_000 + UInt64(seed))
    let base = Self.seeds[seed % Self.seeds.count]
    for _ in 0..<12 {
      let bytes = Self.mutate(base, with: &random)
      #expect(ArchiveTests.read(bytes).map(\.1) == ArchiveTests.read(bytes).map(\.1))
    }
  }

  /// Overwrites, cuts and doubles bytes, the headers at the beginning and end more often than the rest.
  private static func mutate(_ bytes: [UInt8], with random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let reach = Bool.random(using: &random) ? min(600, bytes.count) : bytes.count
      let offset = Int.random(in: 0..<max(1, reach), using: &random)
      let start = min(bytes.count, Bool.random(using: &random) ? offset : bytes.count - offset)
      let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.replaceSubrange(start..<end, with: Array("<w:tc><!ENTITY a '&a;'>&a;".utf8))
      case 3: bytes.replaceSubrange(start..<end, with: [0xFF, 0xFF, 0xFF, 0x7F])
      default: if start < end { bytes[start] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    return bytes
  }
}

@Suite("A hostile Word document")
struct HostileWordTests {
  static func read(_ body: String, declarations: String = "") throws(ReadingError) -> ParsedReport {
    let xml = """
      <?xml version="1.0"?>\(declarations)<w:document \
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(body)\
      </w:body></w:document>
      """
    return try ReportReader().read(
      StoredArchive.zip([("word/document.xml", Array(xml.utf8))]), named: "r.docx")
  }

  /// Expanded, the text would have 12¹² times eight characters.
  @Test("whose entities would multiply is not expanded", .timeLimit(.minutes(1)))
  func entities() {
    var declarations = "<!DOCTYPE d [<!ENTITY e0 \"主动公开政府信息\">"
    for level in 1...12 {
      let references = String(repeating: "&e\(level - 1);", count: 12)
      declarations += "<!ENTITY e\(level) \"\(references)\">"
    }
    let report = try? Self.read(
      "<w:p><w:r><w:t>&e12;</w:t></w:r></w:p>", declarations: declarations + "]>")
    #expect(report?.observations.isEmpty ?? true)
  }

  @Test("nested beyond the limit is refused with a reason")
  func nesting() {
    let body =
      String(repeating: "<w:p>", count: 2_000) + "1" + String(repeating: "</w:p>", count: 2_000)
    let error = #expect(throws: ReadingError.self) { try Self.read(body) }
    #expect(error?.code == .tooLarge || error?.code == .damaged)
  }

  @Test("with cells that span millions of columns is read within bounds or refused")
  func spans() {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr><w:p/></w:tc>"
    let row = "<w:tr>" + String(repeating: cell, count: 50) + "</w:tr>"
    let body = "<w:tbl>" + String(repeating: row, count: 1_000) + "</w:tbl>"
    let error = #expect(throws: ReadingError.self) { try Self.read(body) }
    #expect(error?.code == .tooLarge)
  }
}
