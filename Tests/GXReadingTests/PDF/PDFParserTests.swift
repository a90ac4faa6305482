import GXModel
import GXSynthesis
import Testing

@testable import GXReading

/// The program that the reader runs, which may be missing.
enum PDFTool {
  static let isInstalled: Bool = {
    do throws(ChildProgram.Failure) {
      _ = try ChildProgram.run("pdftotext", ["-v"], input: [], seconds: 10, outputLimit: 1 << 16)
      return true
    } catch {
      return error != .notFound
    }
  }()
}

@Suite("A PDF", .enabled(if: PDFTool.isInstalled, "pdftotext is not installed"))
struct PDFParserTests {
  static func document(_ pdf: StoredPDF) throws -> Document {
    try PDFParser.document(from: pdf.bytes, named: "r.pdf")
  }

  @Test("joins the lines of a paragraph, leaves out page numbers and knows the page of each figure")
  func paragraphs() throws {
    var pdf = StoredPDF()
    pdf.putCentred("青岚市人民政府2020年政府信息公开工作年度报告", x: 297, y: 80, size: 16)
    pdf.put("全年主动公开政府信息的情况如下所述，各部门按照要求及时更新栏目内容一共有12", x: 90, y: 120)
    pdf.put("34条，均已发布。", x: 70, y: 140)
    pdf.putCentred("- 1 -", x: 297, y: 800)
    pdf.newPage()
    pdf.put("收到申请56件。", x: 90, y: 80)
    pdf.putCentred("2", x: 297, y: 800)
    let document = try Self.document(pdf)
    #expect(
      HTMLParserTests.paragraphs(document)
        == [
          "青岚市人民政府2020年政府信息公开工作年度报告", "全年主动公开政府信息的情况如下所述，各部门按照要求及时更新栏目内容一共有1234条，均已发布。",
          "收到申请56件。",
        ].map { $0.map { $0 == "，" ? "," : String($0) }.joined() })
    guard case .paragraph(let last) = document.blocks.last else {
      Issue.record("no paragraph")
      return
    }
    #expect(document.text.evidence(document.folded.bytes(of: last)).page == 2)
  }

  @Test("gives the table of applications with centred values beside labels of several lines")
  func applications() throws {
    for tables in [SyntheticTables.c, .d] {
      let report = try ReportReader().read(Self.applications(tables).bytes, named: "r.pdf")
      expect(report, matches: tables.truth)
      #expect(report.observations.allSatisfy { $0.evidence.page != nil })
    }
  }

  @Test("keeps the place of columns without any value")
  func emptyColumns() throws {
    var pdf = StoredPDF()
    for (x, heading) in zip([230.0, 310, 390], ["新制作数量", "新公开数量", "对外公开总数"]) {
      pdf.putCentred(heading, x: x, y: 80)
    }
    pdf.put("规章", x: 70, y: 100)
    pdf.putCentred("3", x: 230, y: 100)
    pdf.putCentred("40", x: 390, y: 100)
    pdf.put("规范性文件", x: 70, y: 120)
    pdf.putCentred("5", x: 230, y: 120)
    pdf.putCentred("6", x: 390, y: 120)
    #expect(
      HTMLParserTests.tables(try Self.document(pdf)) == [
        [["^", "新制作数量", "新公开数量", "对外公开总数"], ["规章", "3", "", "40"], ["规范性文件", "5", "", "6"]]
      ])
  }

  /// A row of three columns whose values end at the right of their cells, with a label before them.
  private static func putRow(_ cells: [String], at y: Double, in pdf: inout StoredPDF) {
    pdf.put(cells[0], x: 70, y: y)
    for (right, cell) in zip([280.0, 360, 440], cells.dropFirst()) {
      pdf.put(cell, x: right - StoredPDF.width(of: cell, size: 10), y: y)
    }
  }

  private static func putHeadings(at y: Double, in pdf: inout StoredPDF) {
    pdf.put("信息内容", x: 110, y: y)
    for (middle, text) in zip([245.0, 325, 405], ["新制作", "新公开", "总数"]) {
      pdf.putCentred(text, x: middle, y: y)
    }
  }

  @Test("knows the columns of values at the right by headings in the middle")
  func valuesAtTheRight() throws {
    var pdf = StoredPDF()
    Self.putHeadings(at: 80, in: &pdf)
    Self.putRow(["规章", "3", "1", "40"], at: 100, in: &pdf)
    Self.putRow(["行政规范性文件", "5", "2", "6"], at: 120, in: &pdf)
    #expect(
      HTMLParserTests.tables(try Self.document(pdf)) == [
        [
          ["信息内容", "新制作", "新公开", "总数"], ["规章", "3", "1", "40"],
          ["行政规范性文件", "5", "2", "6"],
        ]
      ])
  }

  @Test("tells numbers and units of neighbouring cells apart where little lies between them")
  func narrowColumns() throws {
    var pdf = StoredPDF()
    for (y, label, unit, cells) in [
      (80.0, "主动公开信息数", "条", ["3715", "8529"]), (100, "政府网站", "万元", ["3595", "16084"]),
      (120, "收取费用", "条", ["12345", "1"]),
    ] {
      pdf.put(label, x: 70, y: y)
      pdf.putCentred(unit, x: 240, y: y)
      for (right, cell) in zip([282.0, 314], cells) {
        pdf.put(cell, x: right - StoredPDF.width(of: cell, size: 10), y: y)
      }
    }
    #expect(
      HTMLParserTests.tables(try Self.document(pdf)) == [
        [
          ["主动公开信息数", "条", "3715", "8529"], ["政府网站", "万元", "3595", "16084"],
          ["收取费用", "条", "12345", "1"],
        ]
      ])
  }

  @Test("gives a value that stands alone beside the middle of two lines their label")
  func valueBetweenLines() throws {
    var pdf = StoredPDF()
    for (x, heading) in zip([300.0, 360, 420], ["自然人", "其他", "总计"]) {
      pdf.putCentred(heading, x: x, y: 80)
    }
    for (y, lines) in [
      (100.0, ["1.属于国家秘密"]), (127, ["2.其他法律行政法规", "禁止公开"]), (160, ["3.危及安全", "稳定"]),
      (190, ["4.其他"]),
    ] {
      for (index, line) in lines.enumerated() {
        pdf.put(line, x: 70, y: y + (Double(index) - Double(lines.count - 1) / 2) * 13)
      }
      pdf.putCentred("7", x: 420, y: y)
    }
    #expect(
      HTMLParserTests.tables(try Self.document(pdf)) == [
        [
          ["^", "自然人", "其他", "总计"], ["1.属于国家秘密", "", "", "7"],
          ["2.其他法律行政法规禁止公开", "", "", "7"], ["3.危及安全稳定", "", "", "7"],
          ["4.其他", "", "", "7"],
        ]
      ])
  }

  @Test("knows columns by headings of different numbers of lines, empty columns too")
  func brokenHeadings() throws {
    for cells in [["63", "0", "31"], ["", "", "31"]] {
      var pdf = StoredPDF()
      for (middle, lines) in [(317.0, ["上一", "年度", "数量"]), (351, ["本年", "增减"]), (385, ["决定"])] {
        for (index, line) in lines.enumerated() {
          let offset = (Double(index) - Double(lines.count - 1) / 2) * 13
          pdf.putCentred(line, x: middle, y: 90 + offset)
        }
      }
      pdf.put("行政处罚", x: 70, y: 130)
      // At the right where all columns have values, else in the middle.
      for (middle, cell) in zip([317.0, 351, 385], cells) where !cell.isEmpty {
        let width = StoredPDF.width(of: cell, size: 10)
        pdf.put(cell, x: cells[0].isEmpty ? middle - width / 2 : middle + 14 - width, y: 130)
      }
      #expect(
        HTMLParserTests.tables(try Self.document(pdf)).map(\.last) == [["行政处罚"] + cells])
    }
  }

  @Test("leaves out headings that stand again on the next page")
  func repeatedHeadings() throws {
    var pdf = StoredPDF()
    Self.putHeadings(at: 740, in: &pdf)
    Self.putRow(["行政规范性文件", "3", "1", "40"], at: 760, in: &pdf)
    pdf.newPage()
    Self.putHeadings(at: 80, in: &pdf)
    Self.putRow(["行政规范性文件", "5", "2", "6"], at: 100, in: &pdf)
    #expect(
      HTMLParserTests.tables(try Self.document(pdf)).map { $0.map(\.[0]) } == [
        ["信息内容", "行政规范性文件", "行政规范性文件"]
      ])
  }

  @Test("keeps leading columns without any value by their headings")
  func leadingEmptyColumns() throws {
    var pdf = StoredPDF()
    Self.putHeadings(at: 80, in: &pdf)
    for (y, label, value) in [(100.0, "行政规范性文件", "40"), (120, "规章", "6")] {
      pdf.put(label, x: 70, y: y)
      pdf.putCentred(value, x: 405, y: y)
    }
    #expect(
      HTMLParserTests.tables(try Self.document(pdf)) == [
        [
          ["信息内容", "新制作", "新公开", "总数"], ["行政规范性文件", "", "", "40"],
          ["规章", "", "", "6"],
        ]
      ])
  }

  @Test("divides the small tables of the second section and those below a larger heading")
  func tablesBelowEachOther() throws {
    var pdf = StoredPDF()
    for (index, caption) in ["第二十条第(五)项", "第二十条第(六)项"].enumerated() {
      let y = 80 + Double(index) * 60
      pdf.putCentred(caption, x: 297, y: y)
      pdf.put("行政许可", x: 70, y: y + 20)
      pdf.put("12", x: 300 + Double(index) * 90, y: y + 20)
      pdf.put("处罚", x: 70, y: y + 40)
      pdf.put("7", x: 300 + Double(index) * 90, y: y + 40)
    }
    pdf.put("三、收到和处理申请情况", x: 70, y: 200, size: 14)
    pdf.put("新收", x: 70, y: 220)
    pdf.put("5", x: 420, y: 220)
    let tables = HTMLParserTests.tables(try Self.document(pdf))
    #expect(
      tables == [
        [["行政许可", "12"], ["处罚", "7"]], [["行政许可", "12"], ["处罚", "7"]], [["新收", "5"]],
      ])
  }

  @Test("gives a row only the lines of its own numbered label")
  func numberedLabels() throws {
    var pdf = StoredPDF()
    for (index, text) in ["1.重复申请", "2.没有现成信息需要", "另行制作", "3.其他"].enumerated() {
      pdf.put(text, x: 70, y: 80 + Double(index) * 14)
    }
    // Only the second has values, and the middle of all lines is its own.
    for x in [300.0, 360] { pdf.put("4", x: x, y: 101) }
    let rows = HTMLParserTests.tables(try Self.document(pdf)).joined().filter { $0.contains("4") }
    #expect(rows == [["2.没有现成信息需要另行制作", "4", "4"]])
  }

  @Test("that is damaged or has no text is refused with a reason")
  func refused() {
    for (bytes, code) in [
      (Array("%PDF-1.4\n%%EOF".utf8), ReadingError.Code.damaged), (StoredPDF().bytes, .notText),
    ] {
      let error = #expect(throws: ReadingError.self) {
        try ReportReader().read(bytes, named: "r.pdf")
      }
      #expect(error?.code == code)
    }
  }

  @Test("that takes too long or gives too much is given up")
  func limits() {
    #expect(throws: ChildProgram.Failure.timedOut) {
      try ChildProgram.run("sleep", ["20"], input: [], seconds: 1, outputLimit: 10)
    }
    #expect(throws: ChildProgram.Failure.outputTooLarge) {
      try ChildProgram.run("cat", ["/dev/zero"], input: [], seconds: 20, outputLimit: 1 << 20)
    }
    #expect(throws: ChildProgram.Failure.notFound) {
      try ChildProgram.run("no-such-program", [], input: [], seconds: 20, outputLimit: 10)
    }
  }

  @Test("of several megabytes passes through the program whole")
  func exchange() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let output = try ChildProgram.run(
      "cat", [], input: bytes, seconds: 20, outputLimit: 1 << 24)
    #expect(output == bytes)
  }

  /// The table as word processors set it: narrow label columns, values centred in rows and columns.
  static func applications(_ tables: SyntheticTables) -> StoredPDF {
    var pdf = StoredPDF()
    pdf.putCentred(SyntheticTables.title, x: 297, y: 60, size: 16)
    pdf.put(SyntheticTables.section, x: 90, y: 90, size: 14)
    let columns = stride(from: 300.0, through: 522, by: 37).map { $0 }
    pdf.putCentred("申请人情况", x: 411, y: 115)
    pdf.putCentred("法人或其他组织", x: 411, y: 132)
    let headings = ["自然", "商业", "科研", "社会", "法律", "", "总计"]
    for (x, text) in zip(columns, headings) { pdf.putCentred(text, x: x, y: 150) }
    for (x, text) in zip(columns, ["人", "企业", "机构", "公益", "服务", "其他", ""]) {
      pdf.putCentred(text, x: x, y: 163)
    }
    var y = 180.0
    var group = ""
    for row in tables.applications {
      let lines = wrapped(row.label, at: row.group.isEmpty ? 20 : 12)
      if y + Double(lines.count) * 13 > 790 {
        pdf.newPage()
        y = 60
      }
      let x = row.group.isEmpty ? 60.0 : 150
      for (index, line) in lines.enumerated() { pdf.put(line, x: x, y: y + Double(index) * 13) }
      if row.group != group, !row.group.isEmpty { pdf.put(row.group, x: 60, y: y) }
      group = row.group
      let middle = y + Double(lines.count - 1) * 6.5
      for (x, cell) in zip(columns, row.cells) { pdf.putCentred(String(cell), x: x, y: middle) }
      y += Double(lines.count) * 13 + 5
    }
    pdf.put(SyntheticTables.next, x: 90, y: y + 20, size: 14)
    return pdf
  }

  private static func wrapped(_ text: String, at length: Int) -> [String] {
    let characters = Array(text)
    return stride(from: 0, to: characters.count, by: length).map {
      String(characters[$0..<min($0 + length, characters.count)])
    }
  }
}
