import GXDrawing
import Testing

@Suite struct SVGWriterTests {
  private func scene(texts: [String] = [], marks: [Mark] = []) throws -> Scene {
    let typesetter = Typesetter(measurer: EstimatingMeasurer())
    let runs = try texts.map { text in
      Mark.text(
        TextRun(
          try typesetter.line(text, TextStyle(size: 16)), at: Point(x: 10, y: 20),
          color: .black, on: .white))
    }
    return Scene(
      size: Size(width: 100, height: 50), background: .white, language: "zh-CN", title: "甲 & 乙",
      summary: "<摘要>", table: DataTable(columns: ["年", "a,b"], rows: [["2008", "\"7\""]]),
      groups: [SceneGroup(.label, key: "k\"1", marks: runs + marks)])
  }

  private func document(_ scene: Scene, prefix: String? = nil) throws -> String {
    try SVGWriter(options: .init(idPrefix: prefix)).document(for: scene)
  }

  @Test func `the root says what it is in words`() throws {
    let text = try document(scene(), prefix: "p1")
    #expect(text.contains("role=\"img\" aria-labelledby=\"p1-t p1-d\""))
    #expect(text.contains("<title id=\"p1-t\">甲 &amp; 乙</title>"))
    #expect(text.contains("<desc id=\"p1-d\">&lt;摘要&gt;</desc>"))
    #expect(text.contains("xml:lang=\"zh-CN\""))
    #expect(
      text.contains(
        "<metadata>年,&quot;a,b&quot;\n2008,&quot;&quot;&quot;7&quot;&quot;&quot;\n</metadata>"))
  }

  @Test(
    "coordinates have at most two decimals and no negative zero",
    arguments: [
      (1.0, "1"), (1.5, "1.5"), (1.25, "1.25"), (1.005, "1"), (-0.001, "0"), (-1.2345, "-1.23"),
      (0.05, ".05"), (1234.999, "1235"),
    ])
  func numbers(value: Double, text: String) throws {
    let marks = [
      Mark.circle(center: Point(x: value, y: 0), radius: 1, fill: .black, stroke: nil)
    ]
    #expect(try document(scene(marks: marks)).contains("<circle cx=\"\(text)\" "))
  }

  @Test func `special characters are escaped and controls left out`() throws {
    let text = try document(scene(texts: ["<a & \"b\">'\u{7}"]))
    #expect(text.contains(">&lt;a &amp; &quot;b&quot;&gt;&#39; </text>"))
  }

  @Test func `spaces that viewers would drop are kept`() throws {
    #expect(try document(scene(texts: ["甲  7"])).contains(" xml:space=\"preserve\">甲  7</text>"))
    #expect(try !document(scene(texts: ["a b"])).contains("xml:space"))
  }

  @Test func `squeezed lines have a place for each part`() throws {
    let text = try document(scene(texts: ["甲》、乙"]))
    #expect(text.contains(">甲》<tspan x=\"34\">、乙</tspan></text>"))
  }

  @Test func `ids differ with the content and take the prefix of the caller`() throws {
    let one = try document(scene(texts: ["甲"]))
    let two = try document(scene(texts: ["乙"]))
    let id = { (text: String) in text.split(separator: "title id=\"")[1].prefix { $0 != "\"" } }
    #expect(id(one) != id(two))
    #expect(id(try document(scene(), prefix: "1 \"x>")) == "c1x-t")
  }

  @Test func `the same scene gives the same text`() throws {
    let texts = ["一", "二", "three"]
    #expect(try document(scene(texts: texts)) == document(scene(texts: texts)))
  }
}
