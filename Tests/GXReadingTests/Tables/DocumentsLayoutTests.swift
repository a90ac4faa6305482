import GXModel
import GXReading
import Testing

/// Table 2 in the layouts that real pages have, with headings cut off, doubled and lost (合成数据).
@Suite("The table of documents in every layout")
struct DocumentsLayoutTests {
  private typealias Table = DocumentsTableTests
  private typealias Rows = [[String]]

  private static let layouts: [(name: String, text: @Sendable (Rows) -> String)] = [
    ("one cell a line with blank lines", { $0.joined().joined(separator: "\n\n") }),
    ("one cell a line", { $0.joined().joined(separator: "\n") }),
    ("rows with bars", { lines($0) { $0.joined(separator: " | ") + " |" } }),
    ("bars on lines of their own", { $0.joined().map { "\($0)\n|" }.joined(separator: "\n") }),
    ("cells that end in a bar", { $0.joined().map { "\($0) |" }.joined(separator: "\n") }),
    (
      "bars left by merged columns",
      { lines($0) { $0.joined(separator: " | ") + " |" + "|||".prefix(4 - $0.count) } }
    ),
    ("two empty columns in front", { lines($0) { "| | " + $0.joined(separator: " | ") + " |" } }),
    ("tabs", { lines($0) { $0.joined(separator: "\t") } }),
    ("spaces", { lines($0) { $0.joined(separator: " ") } }),
    ("running text", { $0.joined().joined(separator: " ") }),
    (
      "running text without spaces before labels",
      { $0.joined().map { $0.last?.isNumber == true ? $0 + " " : $0 }.joined() }
    ),
  ]

  private static func lines(_ rows: Rows, _ line: ([String]) -> String) -> String {
    rows.map(line).joined(separator: "\n")
  }

  private static func isHeading(_ row: [String]) -> Bool { row[0] == "信息内容" }
  private static func isArticle(_ row: [String]) -> Bool { row[0].hasPrefix("第二十条") }

  private static let headings: [(name: String, rows: @Sendable (Rows) -> Rows)] = [
    ("whole", { $0 }),
    (
      "cut off",
      replacing([
        "本年新制作数量": "本年新", "本年新公开数量": "本年新", "对外公开总数量": "对外公", "本年制发件数": "本年制", "本年废止件数": "本年废",
        "现行有效件数": "现行有",
      ])
    ),
    ("doubled", replacing(["本年新公开数量": "本年新制作数量"])),
    ("lost", { $0.filter { !isHeading($0) } }),
    ("lost with the articles", { $0.filter { !isHeading($0) && !isArticle($0) } }),
    ("with spaces in labels", replacing(["规章": "规 章", "规    章": "规    章"])),
  ]

  private static func replacing(_ words: [String: String]) -> @Sendable (Rows) -> Rows {
    { rows in rows.map { $0.map { words[$0] ?? $0 } } }
  }

  private static let forms = [
    (form: Form.c, rows: Table.c, truth: Table.truthC),
    (form: Form.d, rows: Table.d, truth: Table.truthD),
  ]

  @Test("gives all cells, whatever became of the headings")
  func everyLayout() throws {
    for (form, rows, truth) in Self.forms {
      for layout in Self.layouts {
        for heading in Self.headings {
          let report = try read(Table.head + layout.text(heading.rows(rows)))
          #expect(report.form == form, "\(form) \(layout.name), headings \(heading.name)")
          expect(report, matches: truth)
        }
      }
    }
  }

  @Test("in a document that is one line gives all cells and the sentences around them")
  func documentOfOneLine() throws {
    for (_, rows, truth) in Self.forms {
      let text =
        "青岚市人民政府2020年政府信息公开工作年度报告（合成数据） 一、总体情况 本报告由青岚市人民政府办公室编制，"
        + "统计期限为2020年1月1日至12月31日。 二、主动公开政府信息情况 " + rows.joined().joined(separator: " ")
        + " 三、收到和处理政府信息公开申请情况 2020年共收到政府信息公开申请3件，均已答复。"
      let report = try read(text)
      expect(report, matches: truth)
      #expect(report.observation(of: Measure(.applicationsNew))?.value == Quantity(whole: 3))
    }
  }

  @Test("in a document that is one line makes no prose of groups and the numbers of their parts")
  func groupsInOneLine() throws {
    let table = SyntheticTables.d
    for mark in [".", "、", " "] {
      let text = (1...8).reduce(table.document(.runningText)) {
        $0.replacing(" \($1).", with: " \($1)\(mark)")
      }
      let report = try read(
        text.replacing("\n", with: " ")
          + " 五、存在的主要问题及改进情况 2020年，公开的内容还不够丰富。下一步加强培训。")
      #expect(!report.observations.contains { $0.origin == .prose }, "\(mark)")
    }
  }

  @Test("takes units and signs of cells in running text for no words")
  func unitsInCells() throws {
    let rows = Table.c.map { row in
      row[0] == "信息内容" || row[0] == "政府集中采购"
        ? row : [row[0]] + row.dropFirst().map { $0 + "件" }
    }
    for separator in ["\n", " "] {
      let text = rows.map { $0.joined(separator: " ") }.joined(separator: separator)
      expect(try read(Table.head + text), matches: Table.truthC)
    }
  }

  @Test(
    "takes 无 with room on both sides for zero, a dash for what does not apply",
    arguments: [("无", Status.reported), ("零", .reported), ("—", .notApplicable)])
  func zeroWords(word: String, status: Status) throws {
    let rows = Table.d.map { $0.map { $0 == "0" ? word : $0 } }
    for separator in ["\n", " "] {
      let report = try read(
        Table.head + rows.map { $0.joined(separator: " ") }.joined(separator: separator))
      let cells = report.observations.filter { $0.metric.rawValue.hasPrefix("regulations") }
      #expect(cells.map(\.status) == [status, status, status])
      #expect(cells.allSatisfy { $0.value == (status == .reported ? .zero : nil) })
      #expect(
        report.observation(of: Measure(.normativeDocumentsInForce))?.value == Quantity(whole: 8))
    }
  }

  @Test(
    "takes Chinese numerals for values where they are whole cells", arguments: ["\n", "\t", " |\n"])
  func numerals(separator: String) throws {
    let numerals = [
      "0": "〇", "5": "五", "12": "十二", "8": "八", "123": "一百二十三", "45": "四十五", "6": "六",
    ]
    let rows = Table.d.map { $0.map { numerals[$0] ?? $0 } }
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    expect(try read(Table.head + text), matches: Table.truthD)
  }

  @Test("makes no zero of a 无 that begins a label or is spaced out")
  func wordsThatBeginWithNothing() throws {
    let table = SyntheticTables.d
    for (label, broken) in [("4.无正当理由", "4. 无 正当理由"), ("（四）无法提供", "（四） 无 法 提 供")] {
      let report = try read(table.document(.spacesBetween).replacing(label, with: broken))
      expect(report, matches: table.truth)
    }
  }

  @Test("with repeated lines lost gives nothing and says so")
  func lostLines() throws {
    for (_, rows, _) in Self.forms {
      for heading in Self.headings {
        for separator in ["\n", " |\n", "\n|\n"] {
          var seen: Set<String> = []
          let lines = heading.rows(rows).joined().filter { seen.insert($0).inserted }
          let report = try read(Table.head + lines.joined(separator: separator))
          #expect(!report.observations.contains { $0.value != nil }, "\(heading.name)")
          #expect(report.findings.contains { $0.rule == .layoutLost }, "\(heading.name)")
        }
      }
    }
  }
}
