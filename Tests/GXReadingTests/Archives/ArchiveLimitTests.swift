import Foundation
import GXModel
import GXSynthesis
import Testing

@testable import GXReading

@Suite("The limits of archives")
struct ArchiveLimitTests {
  private static let text = Array("青岚市2020年政府信息公开工作年度报告（合成数据）".utf8)

  private static func codes(_ archive: [UInt8]) throws -> [(String, ReadingError.Code?)] {
    ArchiveTests.read(archive).map { name, result in
      guard case .failure(let error) = result else { return (name, nil) }
      return (name, error.code)
    }
  }

  @Test("an archive in an archive is opened, and the files beside it too")
  func nested() throws {
    let inner = StoredArchive.tar([("b.txt", Self.text)])
    let results = try Self.codes(StoredArchive.zip([("a.tar", inner), ("c.txt", Self.text)]))
    #expect(results.map(\.0) == ["a.zip!a.tar!b.txt", "a.zip!c.txt"])
    #expect(results.allSatisfy { $0.1 == nil })
  }

  @Test("an archive nested deeper is refused, and the files beside it are read")
  func nestedDeeper() throws {
    let innermost = StoredArchive.zip([("c.txt", Self.text)])
    let inner = StoredArchive.zip([("b.zip", innermost), ("d.txt", Self.text)])
    let results = try Self.codes(StoredArchive.zip([("a.zip", inner)]))
    #expect(results.map(\.0) == ["a.zip!a.zip!b.zip", "a.zip!a.zip!d.txt"])
    #expect(results.map(\.1) == [.tooLarge, nil])
  }

  @Test("a Word document in an archive is one source")
  func wordInside() throws {
    let word = ArchiveTests.wordDocument(.d)
    let results = try Self.codes(StoredArchive.zip([("a.docx", word)]))
    #expect(results.map(\.0) == ["a.zip!a.docx"])
    #expect(results.map(\.1) == [nil])
  }

  @Test("one that unpacks to hundreds of times its size ends in an error")
  func bomb() throws {
    let zeros = [UInt8](repeating: 0x30, count: 30 << 20)
    let tar = StoredArchive.tar([("1.txt", zeros), ("2.txt", zeros), ("3.txt", zeros)])
    let results = try Self.codes(Self.gzip(tar))
    #expect(results.last?.1 == .tooLarge)
    #expect(results.count == 3)
  }

  @Test("a single compressed file is one source, named as before it was compressed")
  func singleFile() throws {
    let results = try Self.codes(Self.gzip(Self.text))
    #expect(results.map(\.0) == ["a.zip!a"])
    #expect(results.map(\.1) == [nil])
    let cut = try Self.codes(Array(Self.gzip(Self.text).prefix(30)))
    #expect(cut.map(\.1) == [.damaged])
  }

  private static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "a.tar"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", folder.appending(path: "a.tar").path]
    try process.run()
    process.waitUntilExit()
    return try Array(Data(contentsOf: folder.appending(path: "a.tar.gz")))
  }

  @Test("files and bytes beyond the limits are told, from the first one on")
  func budget() {
    let files = ArchiveBudget(archiveOf: 1)
    #expect((0..<ArchiveLimits.files).allSatisfy { _ in files.allowsFile() })
    #expect(!files.allowsFile())
    let bytes = ArchiveBudget(archiveOf: 1)
    #expect(bytes.allows(unpacking: ArchiveLimits.freeBytes))
    #expect(!bytes.allows(unpacking: 1))
    #expect(!bytes.allowsFile())
    let large = ArchiveBudget(archiveOf: .max)
    #expect(large.allows(unpacking: ArchiveLimits.bytes))
    #expect(!large.allows(unpacking: 1))
  }

  @Test("names in GBK, as Windows writes them, are read")
  func names() throws {
    // 报告/年报.txt in GBK
    let name: [UInt8] =
      [0xB1, 0xA8, 0xB8, 0xE6, 0x2F, 0xC4, 0xEA, 0xB1, 0xA8] + Array(".txt".utf8)
    let archive = StoredZip.bytes(of: [(name, Self.text)], namesAreUTF8: false)
    #expect(try Self.codes(archive).map(\.0) == ["a.zip!报告/年报.txt"])
  }
}

@Suite("A Word document with more than running text")
struct WordStructureTests {
  @Test("gives the text of text boxes once, and none of the numbers that place them")
  func textBoxes() throws {
    let box = "<w:txbxContent><w:p><w:r><w:t>框中文字</w:t></w:r></w:p></w:txbxContent>"
    let document = try Self.document(
      """
      <w:p><w:r><w:t>前文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\
      <wp:anchor><wp:positionH><wp:posOffset>12345</wp:posOffset></wp:positionH>\
      <wps:txbx>\(box)</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>\(box)\
      </w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:t>后文</w:t></w:r></w:p>
      """)
    #expect(HTMLParserTests.paragraphs(document) == ["前文", "框中文字", "后文"])
  }

  @Test("takes a table around another one as layout")
  func nestedTables() throws {
    func cell(_ content: String) -> String { "<w:tc>\(content)<w:p/></w:tc>" }
    func text(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let inner = "<w:tbl><w:tr>\(cell(text("甲")))\(cell(text("1")))</w:tr></w:tbl>"
    let document = try Self.document(
      "<w:tbl><w:tr>\(cell(text("题")))\(cell(inner))</w:tr></w:tbl>")
    #expect(HTMLParserTests.paragraphs(document) == ["题"])
    #expect(HTMLParserTests.tables(document) == [[["甲", "1"]]])
  }

  private static func document(_ body: String) throws -> Document {
    let names = ["w", "mc", "wp", "wps"].map { "xmlns:\($0)=\"urn:\($0)\"" }
    let xml = "<w:document \(names.joined(separator: " "))><w:body>\(body)</w:body></w:document>"
    let archive = StoredArchive.zip([("word/document.xml", Array(xml.utf8))])
    return try #require(try WordParser.document(from: archive, named: "r.docx"))
  }
}
