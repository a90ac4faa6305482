import Testing

@testable import GXReading

@Suite("Markdown")
struct MarkdownParserTests {
  @Test("loses its marks and keeps its tables")
  func marks() {
    let text = """
      # 一、总体情况
      - **主动公开**政府信息 `12` 条
      > 引文
      ---
      | 标签 | 值 |
      |:---|---:|
      | *甲* | 1 |
      | 乙 |  |
      -25
      """
    let document = PlainTextParser.document(
      from: SourceText(utf8: Array(text.utf8)), isMarkdown: true)
    #expect(HTMLParserTests.paragraphs(document) == ["一、总体情况", "主动公开政府信息12条", "引文", "-25"])
    #expect(HTMLParserTests.tables(document) == [[["标签", "值"], ["甲", "1"], ["乙", ""]]])
  }
}
