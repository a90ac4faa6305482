import GXDrawing
import Testing

/// With the estimating measurer a full-width character is 10 wide at this size, others 5.5.
private let style = TextStyle(size: 10)
private var typesetter: Typesetter { Typesetter(measurer: EstimatingMeasurer()) }

@Suite struct TypesettingTests {
  @Test(
    "meeting punctuation gives back its blank half em",
    arguments: [
      ("公开", 20.0), ("（含部分公开），率", 80), ("《条例》、《办法》。", 100 - 20), ("“甲”", 25),
      ("甲“乙”", 40),
    ] as [(String, Double)])
  func squeeze(text: String, width: Double) throws {
    #expect(try typesetter.line(text, style).width == width)
  }

  @Test(
    "an eighth of an em parts ideographs from Latin letters and numbers, not a number from its unit",
    arguments: [
      ("新增7,450件", 20 + 1.25 + 27.5 + 10), ("甲PDF乙", 10 + 1.25 + 16.5 + 1.25 + 10),
      ("2019年", 32), ("第3号", 25.5), ("（2019", 5 + 22), ("比，P95", 20 + 16.5), ("甲 A", 10 + 11),
    ] as [(String, Double)])
  func spacing(text: String, width: Double) throws {
    #expect(abs(try typesetter.line(text, style).width - width) < 1e-9)
  }

  @Test func `a line keeps all its characters`() throws {
    let text = "“无法提供”占比（2019—2025年），《条例》、《办法》。"
    #expect(try typesetter.line(text, style).text == text)
  }

  @Test(
    "lines begin and end as Chinese typesetting wants",
    arguments: [
      "公开条例规定，行政机关收到政府信息公开申请，能够当场答复的，应当当场予以答复。",
      "本年新收政府信息公开申请7,450件，上年结转412件，（其中）“无法提供”占26.4%。",
      "Applications received each year, by (kind of) applicant and outcome, 2008–2025",
      "Granted in full or in part, by province; in % of those decided",
    ])
  func lineBreaks(text: String) throws {
    for width in stride(from: 60.0, through: 300, by: 7) {
      let lines = try typesetter.wrap(text, style, width: width)
      for line in lines {
        #expect(line.width <= width + 1e-9)
        let first = try #require(line.text.first)
        let last = try #require(line.text.last)
        #expect(!"，。、；：！？”）》%,.".contains(first), "\(line.text)")
        #expect(!"“（《".contains(last), "\(line.text)")
      }
      let joined = lines.map(\.text).joined().filter { $0 != " " }
      #expect(joined == text.filter { $0 != " " })
    }
  }

  @Test func `a number keeps its unit and a short term stays whole`() throws {
    for width in stride(from: 60.0, through: 200, by: 3) {
      let lines = try typesetter.wrap("本年收到申请7,450件，其中“无法提供”很多", style, width: width)
        .map(\.text)
      #expect(lines.contains { $0.contains("7,450件") })
      #expect(lines.contains { $0.contains("“无法提供”") })
    }
  }

  @Test func `lines are balanced`() throws {
    let lines = try typesetter.wrap(String(repeating: "文", count: 22), style, width: 200)
    #expect(lines.map(\.width) == [110, 110])
  }

  @Test func `lines with brackets keep within the width`() throws {
    let text = String(repeating: "未计入汇总报告（17个数）、县级（320个数）。各年（地市级6～7个）：（甲）乙（丙）", count: 3)
    for width in stride(from: 60.0, through: 400, by: 1) {
      let lines = try typesetter.wrap(text, style, width: width, isBalanced: false)
      #expect(lines.allSatisfy { $0.width <= width + 1e-9 })
      #expect(lines.map(\.text).joined() == text)
    }
  }

  @Test func `lines of running text are filled one after the other`() throws {
    let lines = try typesetter.wrap(
      String(repeating: "文", count: 45), style, width: 200, isBalanced: false)
    #expect(lines.map(\.width) == [200, 200, 50])
  }

  @Test func `running text leaves no single word in its last line`() throws {
    let lines = try typesetter.wrap(
      String(repeating: "文", count: 62), style, width: 200, isBalanced: false)
    #expect(lines.map(\.width) == [190, 190, 190, 50])
    let two = try typesetter.wrap(
      String(repeating: "文", count: 21), style, width: 200, isBalanced: false)
    #expect(two.map(\.width) == [170, 40])
  }

  @Test func `what does not fit ends in an ellipsis within the width`() throws {
    let lines = try typesetter.wrap(
      String(repeating: "很长的标题", count: 30), style, width: 120, maximumLines: 2)
    #expect(lines.count == 2)
    #expect(lines[1].text.hasSuffix("…"))
    #expect(lines.allSatisfy { $0.width <= 120 })
  }

  @Test func `a word wider than the line is broken`() throws {
    let lines = try typesetter.wrap(String(repeating: "w", count: 60), style, width: 100)
    #expect(lines.allSatisfy { $0.width <= 100 })
    #expect(lines.map(\.text).joined().count == 60)
  }

  @Test func `English is set with straight quotes, as curly ones are an em wide`() throws {
    let english = Typesetter(measurer: EstimatingMeasurer(), usesFullWidthMarks: false)
    #expect(try english.line("the city’s “own”", style).text == "the city's \"own\"")
  }

  @Test func `line feeds and controls become spaces`() throws {
    #expect(try typesetter.line("a\nb\u{0}c\u{2028}d", style).text == "a b c d")
  }
}
