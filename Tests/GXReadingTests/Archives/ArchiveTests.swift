import GXModel
import GXReading
import Testing

@Suite("Archives and Word documents")
struct ArchiveTests {
  static let text = Array(SyntheticTables.c.document(.bars).utf8)

  static func read(_ bytes: [UInt8]) -> [(String, Result<ParsedReport, ReadingError>)] {
    var results: [(String, Result<ParsedReport, ReadingError>)] = []
    ReportReader().readAll(bytes, named: "a.zip") { results.append(($0, $1)) }
    return results
  }

  @Test("give each report in them, and say of the rest why it cannot be read")
  func members() throws {
    let files: [(String, [UInt8])] = [
      ("甲/一.txt", Self.text), ("二.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), (".DS_Store", [1, 2]),
      ("三.txt", []), ("四.txt", Self.text),
    ]
    for archive in [StoredArchive.zip(files), StoredArchive.tar(files)] {
      let results = Self.read(archive)
      #expect(results.map(\.0) == ["a.zip!甲/一.txt", "a.zip!二.jpg", "a.zip!三.txt", "a.zip!四.txt"])
      for index in [0, 3] {
        expect(try results[index].1.get(), matches: SyntheticTables.c.truth)
      }
      for (index, code) in [(1, ReadingError.Code.notText), (2, .empty)] {
        let error = #expect(throws: ReadingError.self) { try results[index].1.get() }
        #expect(error?.code == code)
      }
    }
  }

  @Test("that are damaged give an error and what stands before the damage")
  func damage() throws {
    let archive = StoredArchive.tar([("一.txt", Self.text), ("二.txt", Self.text)])
    let results = Self.read(Array(archive.prefix(Self.text.count + 2048)))
    #expect((try? results[0].1.get()) != nil)
    #expect(results.count == 2)
    let error = #expect(throws: ReadingError.self) { try results[1].1.get() }
    #expect(error?.code == .damaged)
  }

  @Test("that are no archive are one source")
  func plain() throws {
    #expect(Self.read(Self.text).map(\.0) == ["a.zip"])
  }

  @Test("an archive without a report in it is refused where one report is asked for")
  func archiveAsReport() {
    let error = #expect(throws: ReadingError.self) {
      try ReportReader().read(StoredArchive.zip([("a.txt", Self.text)]), named: "a.zip")
    }
    #expect(error?.code == .notText)
  }

  @Test("a Word document is read with its merged cells, deleted text left out")
  func word() throws {
    let tables = SyntheticTables.d
    let report = try ReportReader().read(Self.wordDocument(tables), named: "r.docx")
    expect(report, matches: tables.truth)
    #expect(report.form == .d)
  }

  /// A Word document with the table of applications: group labels merged downwards.
  static func wordDocument(_ tables: SyntheticTables) -> [UInt8] {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p></w:tc>"
    }
    var group = ""
    var rows = ""
    for row in tables.applications {
      let merge = row.group == group ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>"
      let labels =
        row.group.isEmpty
        ? cell(row.label, "<w:gridSpan w:val=\"2\"/>")
        : cell(row.group == group ? "" : row.group, merge) + cell(row.label)
      rows += "<w:tr>\(labels)\(row.cells.map { cell(String($0)) }.joined())</w:tr>"
      group = row.group
    }
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?><w:document \
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      <w:p><w:r><w:t>\(SyntheticTables.title)</w:t><w:delText>删去</w:delText></w:r></w:p>
      <w:tbl><w:tblPr/>\(rows)</w:tbl><w:p><w:r><w:t>\(SyntheticTables.next)</w:t></w:r></w:p>
      </w:body></w:document>
      """
    return StoredArchive.zip([
      ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", Array(xml.utf8)),
    ])
  }
}
