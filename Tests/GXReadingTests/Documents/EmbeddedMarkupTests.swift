import GXModel
import GXReading
import Testing

/// Tags in text and Markdown (合成数据).
@Suite("Markup within text")
struct EmbeddedMarkupTests {
  private static func report(_ sentence: String) -> String {
    """
    青岚县人民政府2018年政府信息公开工作年度报告（合成数据）
    本报告所列数据的统计期限自2018年1月1日起至2018年12月31日止。
    一、主动公开政府信息情况
    \(sentence)
    二、依申请公开政府信息情况
    三、行政复议和行政诉讼情况
    """
  }

  @Test("that is left of line breaks does not part labels")
  func lineBreaks() throws {
    let tables = SyntheticTables.d
    for tag in [
      "<br>", "<br/>", "<BR />", "</p><p class=\"a\">", "<!--[if !supportLists]-->", "&nbsp;",
    ] {
      let text = tables.document(.bars).replacing("行政机关", with: "行政\(tag)机关")
        .replacing("国家秘密", with: "国\(tag)家秘密")
      expect(try read(text), matches: tables.truth)
    }
  }

  @Test("keeps numbers apart that it divides, and joins those that it runs through")
  func numbers() throws {
    let joined = try read(
      Self.report("2018年，主动公开政府信息<span>1</span><span lang=\"EN-US\">20</span>条。"))
    #expect(joined.observation(of: Measure(.proactiveTotal))?.value == Quantity(whole: 120))
    let tables = SyntheticTables.c
    let row = tables.applications[0]
    let cells = row.cells.map(String.init)
    let text = tables.document(.bars).replacing(
      ([row.label] + cells).joined(separator: " | "),
      with: row.label + "<br>" + cells.joined(separator: "<br>"))
    expect(try read(text), matches: tables.truth)
  }

  @Test("of comparisons and titles stays")
  func noTags() throws {
    let text = Self.report("2018年，贯彻<规划纲要>，全年主动公开政府信息12条，a<b。")
    let report = try read(text)
    #expect(report.observation(of: Measure(.proactiveTotal))?.value == Quantity(whole: 12))
  }

  @Test("that makes whole tables is read as such, the lines around them as lines")
  func tables() throws {
    let tables = SyntheticTables.d
    let html = tables.document(.html)
    let start = try #require(html.firstRange(of: "<table")?.lowerBound)
    let end = try #require(html.firstRange(of: "</table>")?.upperBound)
    for name in ["r.md", "r.txt"] {
      let mark = name == "r.md" ? "## " : ""
      let text = [
        mark + SyntheticTables.title, "", mark + SyntheticTables.section, "",
        String(html[start..<end]), "", mark + SyntheticTables.next, "", "无。",
      ].joined(separator: "\n")
      let report = try read(text, named: name)
      expect(report, matches: tables.truth)
      #expect(report.year == 2020)
      #expect(report.organ?.name == "青岚市人民政府")
    }
  }
}
