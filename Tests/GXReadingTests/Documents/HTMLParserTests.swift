import GXModel
import Testing

@testable import GXReading

@Suite("A web page")
struct HTMLParserTests {
  static func document(_ html: String) throws -> Document {
    try HTMLParser.document(from: Array(html.utf8), named: "t.html")
  }

  static func paragraphs(_ document: Document) -> [String] {
    document.blocks.compactMap { block in
      guard case .paragraph(let text) = block else { return nil }
      return document.folded.string(in: text)
    }
  }

  static func tables(_ document: Document) -> [[[String]]] {
    document.blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return document.rows(of: table).map { row in
        row.map { $0.isContinuation ? "^" : document.folded.string(in: $0.text) }
      }
    }
  }

  @Test("gives what a reader sees, block by block")
  func paragraphs() throws {
    let document = try Self.document(
      """
      <html><head><title>标题</title><script>var n = 1;</script><style>p{}</style></head><body>
      <!--[if !supportLists]--><div>甲<b>乙</b> 丙<br>丁&nbsp;&amp;戊&#x4E00;</div><p>己
      庚</p><ul><li>辛</li><li>壬</li></ul><noscript>无</noscript><select><option>癸</option></select>
      </body></html>
      """)
    #expect(Self.paragraphs(document) == ["标题", "甲乙丙", "丁&戊一", "己庚", "辛", "壬"])
  }

  @Test("shows what follows a list of choices that is never closed")
  func openChoices() throws {
    let document = try Self.document(
      "<body><form><select><option>甲<option>乙</form><div>丙</div><table><tr><td>丁<td>1</table><p>戊</p>"
    )
    #expect(Self.paragraphs(document) == ["丙", "戊"])
    #expect(Self.tables(document) == [[["丁", "1"]]])
  }

  @Test("resolves the spans of a table")
  func spans() throws {
    let document = try Self.document(
      """
      <table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr>
      <tr><td><p>丙</p><p>丁</p></td><td></td></tr><tr><td>戊</td></tr></table>
      """)
    #expect(Self.tables(document) == [[["甲", "乙", "^"], ["^", "丙丁", ""], ["戊"]]])
  }

  @Test("takes a table around another one as layout")
  func layoutTables() throws {
    let document = try Self.document(
      "<table><tr><td>导航</td><td><p>前</p><table><tr><td>甲</td><td>1</td></tr></table>后</td></tr></table>"
    )
    #expect(Self.paragraphs(document) == ["导航", "前", "后"])
    #expect(Self.tables(document) == [[["甲", "1"]]])
  }

  @Test("makes paragraphs of text beside the cells of a row, and reads nothing twice")
  func textBesideCells() throws {
    let document = try Self.document(
      "<table><tr>前<td>甲 a</td><p>乙 b c</p><td>1 2</td>后 d e</tr><tr><td>丙</td></tr></table>")
    #expect(Self.paragraphs(document) == ["前", "乙b c", "后d e"])
    #expect(Self.tables(document) == [[["甲a", "1 2"], ["丙"]]])
    #expect(document.folded.string.count == "前甲a乙b c1 2后d e丙".count)
  }

  @Test("leads positions back to the text that a reader sees")
  func positions() throws {
    let document = try Self.document("<p>前言</p><table><tr><td>甲</td><td> 12 </td></tr></table>")
    guard case .table(let table) = document.blocks[1] else {
      Issue.record("no table")
      return
    }
    let cell = document.cells[document.rows[table.rows][0]].last
    let evidence = document.text.evidence(document.folded.bytes(of: cell?.text ?? 0..<0))
    #expect(evidence.text == "12")
    #expect(evidence.line == 2)
    #expect(evidence.column == 3)
  }

  @Test(
    "of any malformed kind is read or refused, never fatal",
    arguments: [
      "<", "<table>", "<table><tr>", "<td>1</td>", "</table></div>", "<table><td colspan=-3>1",
      "<table><tr><td rowspan=99999999999999999999 colspan=0>1<tr><td>2", "<p>\u{0}x</p>",
      "<!---->",
      "<table><tr><td><table><tr><td>1</table><td>2</table>", "<html></html>", "<br/><br/>",
    ])
  func malformed(html: String) {
    _ = try? Self.document(html)
  }

  @Test("nested beyond the limit is refused with a reason")
  func deepNesting() {
    let html = String(repeating: "<div>", count: 20_000) + "1"
    let error = #expect(throws: ReadingError.self) { try Self.document(html) }
    #expect(error?.code == .tooLarge)
  }

  @Test("whose spans would fill the memory is refused with a reason")
  func hugeSpans() {
    let rows = String(repeating: "<tr><td colspan=1000 rowspan=1000>1</td></tr>", count: 1000)
    let error = #expect(throws: ReadingError.self) { try Self.document("<table>\(rows)</table>") }
    #expect(error?.code == .tooLarge)
  }

  @Test("of millions of tiny tables is refused with a reason")
  func tinyTables() {
    let html = String(repeating: "<table>", count: DocumentLimits.tags + 1)
    let error = #expect(throws: ReadingError.self) { try Self.document(html) }
    #expect(error?.code == .tooLarge)
  }

  @Test("with one text of many megabytes loses none of it")
  func hugeText() throws {
    let text = String(repeating: "主动公开政府信息", count: 450_000)
    let document = try Self.document("<p>\(text)</p><p>末</p>")
    #expect(document.text.utf8.count >= text.utf8.count)
    #expect(Self.paragraphs(document).last == "末")
  }
}
