import GXModel
import Testing

@testable import GXReading

@Suite("Folding")
struct FoldedTextTests {
  static func fold(_ text: String) -> FoldedText {
    let source = SourceText(utf8: Array(text.utf8))
    return FoldedText(folding: source, bytes: source.utf8.indices)
  }

  @Test(
    "makes one form of what is written in many",
    arguments: [
      ("（一）收到申请：１２件；", "(一)收到申请:12件;"), ("１，２３４．５％", "1,234.5%"),
      ("规    章", "规章"), ("科研机 构", "科研机构"), ("13 件", "13件"), ("5 / 6", "5 / 6"),
      ("危及“三安全一稳定”", "危及\"三安全一稳定\""), ("危及‘三安全一稳定’", "危及\"三安全一稳定\""),
      ("〔2019〕60号", "[2019]60号"), ("\u{3000}\u{A0}一、\u{3000}总体情况\u{3000}", "一、总体情况"),
      ("政\u{200B}府\u{FEFF}", "政府"), ("1月—12月", "1月-12月"), ("－25", "-25"), ("−25", "-25"),
      ("《条例》、。", "《条例》、。"), ("a \t b", "a b"), ("⼀⽉", "一月"), ("甲｜乙", "甲|乙"),
    ])
  func folds(written: String, folded: String) {
    #expect(Self.fold(written).string == folded)
  }

  @Test("gives back every character of the basic plane as the standard library does")
  func strings() {
    let units = (UInt16.min...UInt16.max).filter { Unicode.Scalar($0) != nil }
    #expect(Array(String(basicPlane: units[...]).utf16) == units)
    #expect(
      String(basicPlane: units[100..<104]) == String(decoding: units[100..<104], as: UTF16.self))
    #expect(String(basicPlane: []) == "")
  }

  @Test(
    "finds the lines of a source whatever they end in, and where they stand",
    arguments: [
      "政府信息公开\n2019年度\n报告", "a\r\nb\rc\n\n", "一二三四五六七\r", "\r\n\r\n", "", "无换行的一行文字",
    ])
  func lines(text: String) {
    let bytes = Array(text.utf8)
    let expected =
      [0]
      + bytes.indices.filter {
        bytes[$0] == 0x0A || bytes[$0] == 0x0D && bytes.dropFirst($0 + 1).first != 0x0A
      }.map { $0 + 1 }
    #expect(SourceText(utf8: bytes).lineStarts == expected)
  }

  @Test("leads each unit back to the bytes it came from")
  func offsets() {
    let text = "收到 １２ 件😀申请"
    let folded = Self.fold(text)
    let source = SourceText(utf8: Array(text.utf8))
    #expect(folded.string(in: 2..<4) == "12")
    #expect(source.evidence(folded.bytes(of: 2..<4)).text == "１２")
    #expect(source.evidence(folded.bytes(of: 5..<8)).text == "😀申请")
    #expect(folded.bytes(of: folded.units.indices) == 0..<text.utf8.count)
  }

  @Test("puts paragraphs and cells one behind another, each by itself")
  func neighbours() {
    let text = "a\nb\n甲 | 1 |\n乙 | 2 |\n"
    let document = PlainTextParser.document(from: SourceText(utf8: Array(text.utf8)))
    #expect(document.folded.string == "ab甲1乙2")
    #expect(document.cells.map(\.place) == [4, 9, 14, 19])
    #expect(document.text.evidence(document.folded.bytes(of: 0..<2)).text == "a\nb")
  }

  @Test(
    "counts characters as a person does",
    arguments: ["甲，1　条（乙）", "e\u{301}甲", "か\u{3099}き", "👩‍👩‍👧甲", "ﾊﾞ1", "\u{302A}甲"])
  func characters(text: String) {
    let source = SourceText(utf8: Array(text.utf8))
    #expect(source.characterCount(of: source.utf8.indices) == text.count)
  }

  @Test(
    "counts lines and columns from one, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func locations(end: String) {
    let text = SourceText(utf8: Array("一二\(end)三é四\(end)五".utf8))
    let offset = "一二\(end)三é".utf8.count
    #expect(text.location(of: offset) == (2, 3))
    #expect(text.location(of: Int.max).line == 3)
    #expect(text.lines.map { text[$0] } == ["一二", "三é四", "五"])
    let locator = SourceLocator(text)
    for offset in [0, 3, 3, offset, offset + 3, 6 + end.utf8.count, 0, text.utf8.count] {
      #expect(locator.location(of: offset) == text.location(of: offset))
    }
  }
}
