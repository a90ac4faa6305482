import GXDrawing
import GXRendering
import Testing

@Suite struct PangoTextTests {
  private let style = TextStyle(size: 20)

  @Test func `ideographs are an em wide at every size`() throws {
    let text = try PangoText()
    for size in [12.0, 13.5, 20, 32] {
      let width = try text.measure("政府信息", style: TextStyle(size: size)).width
      #expect(abs(width - 4 * size) < 0.02)
    }
  }

  @Test func `digits have one width`() throws {
    let text = try PangoText()
    let ones = try text.measure("1111111", style: style).width
    #expect(try text.measure("8888888", style: style).width == ones)
    // Seven digits of this font at 20 px, as measured with a browser.
    #expect(abs(ones - 77.7) < 0.1)
  }

  @Test func `Chinese is drawn with the glyphs of simplified Chinese`() throws {
    #expect(try PangoText().family(of: "直角骨令", style: style) == "Noto Sans CJK SC")
  }

  @Test func `a character without a glyph is an error that names it`() throws {
    let text = try PangoText()
    #expect(
      throws: DrawingError.missingGlyphs(
        characters: "\u{E000}", text: "甲\u{E000}乙", isChinese: false)
    ) { try text.measure("甲\u{E000}乙", style: style) }
  }

  @Test func `rare characters of names have glyphs`() throws {
    #expect(try PangoText().measure("𠮷𫚭𬱟", style: style).width > 50)
  }

  @Test func `the error of a missing Chinese font says what to install`() {
    let error = DrawingError.missingGlyphs(characters: "公", text: "公开", isChinese: true)
    #expect(error.message.zh.contains("fonts-noto-cjk"))
    #expect(error.message.en.contains("fonts-noto-cjk"))
  }

  @Test func `outlines lie where the text is`() throws {
    let path = try PangoOutliner(text: PangoText()).outline(of: "国", style: style)
    let bounds = try #require(path.bounds)
    #expect(bounds.left > 0 && bounds.right < 20)
    #expect(bounds.top > -18 && bounds.bottom < 3)
    #expect(path.elements.count > 20)
  }
}
