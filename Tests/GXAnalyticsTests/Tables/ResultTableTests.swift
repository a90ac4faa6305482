import GXModel
import Testing

@testable import GXAnalytics

struct ResultTableTests {
  static var table: ResultTable {
    var table = ResultTable(
      title: LocalizedText(zh: "申请", en: "Applications"),
      columns: [
        .init("organ", LocalizedText(zh: "机关", en: "Organ"), .leading),
        .init("sum", LocalizedText(zh: "合计", en: "Sum")),
        .init("share", LocalizedText(zh: "占比", en: "Share")),
      ], notes: [LocalizedText(zh: "合成数据", en: "Synthetic")])
    table.append([.text("望舒区"), .count(12_345), .share(0.5)])
    table.append([.text("A \"b\", c|d"), .missing, .undefined])
    table.append([.text("é")])
    return table
  }

  @Test func `text is aligned by display width`() {
    #expect(
      Self.table.text(in: .chinese) == """
        申请

        机关          合计    占比
        ──────────  ──────  ──────
        望舒区      12,345  50.00%
        A "b", c|d       …       —
        é                …       …

        * 合成数据

        """)
  }

  @Test func `CSV follows RFC 4180 and gives numbers in full`() {
    #expect(
      Self.table.csv() == "organ,sum,share\r\n望舒区,12345,0.5\r\n\"A \"\"b\"\", c|d\",,\r\né,,\r\n")
    #expect(Self.table.csv(in: .english).hasPrefix("Organ,Sum,Share\r\n"))
  }

  @Test func `a line break inside a field is quoted, CR LF too`() {
    #expect(CSVWriter.line(["a\r\nb", "c\nd", "e"]) == "\"a\r\nb\",\"c\nd\",e\r\n")
  }

  @Test func `Markdown escapes its own separator`() {
    let markdown = Self.table.markdown(in: .english)
    #expect(markdown.contains("| --- | ---: | ---: |"))
    #expect(markdown.contains("| A \"b\", c\\|d | … | — |"))
    #expect(markdown.hasSuffix("\n- Synthetic\n"))
  }

  @Test func `rows take as many cells as there are columns`() {
    var table = Self.table
    table.append([.count(1), .count(2), .count(3), .count(4)])
    #expect(table.rows.allSatisfy { $0.count == 3 })
  }

  @Test(arguments: [
    ("abc", 3), ("望舒区", 6), ("（）", 4), ("“a”", 3), ("e\u{301}", 1), ("ﾊ", 1), ("Ｈ", 2), ("", 0),
    ("👍", 2),
  ])
  func `display width counts wide characters twice and combining marks not at all`(
    text: String, width: Int
  ) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (2.5, 0, "3"), (1.005, 2, "1.01"), (0.0, 1, "0.0"),
    (201.0 / 200, 2, "1.01"), (-0.04, 1, "0.0"), (1234.56, 1, "1234.6"), (0.045, 2, "0.05"),
    (0.994999, 2, "0.99"), (1e300, 2, "1e+300"),
  ])
  func `rounding is half up, as in 四舍五入`(value: Double, places: Int, text: String) {
    #expect(NumberText.decimal(value, places: places) == text)
  }

  @Test(arguments: [
    ("1", "1"), ("123", "123"), ("1234", "1,234"), ("-1234567.25", "-1,234,567.25"), ("…", "…"),
    ("1e+300", "1e+300"),
  ])
  func `digits before the point are grouped by three`(plain: String, grouped: String) {
    #expect(NumberText.grouped(plain) == grouped)
  }
}
