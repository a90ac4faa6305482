import GXModel
import GXReading
import Testing

/// Pages that hold a title and one of the official tables, nothing else (合成数据).
@Suite("A page with one table")
struct SingleTableTests {
  static let title = "枫桥镇人民政府2022年政府信息公开工作年度报告"

  static let remedies: [Metric] = [
    .reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending, .reviewTotal,
    .litigationDirectUpheld, .litigationDirectCorrected, .litigationDirectOther,
    .litigationDirectPending, .litigationDirectTotal, .litigationAfterReviewUpheld,
    .litigationAfterReviewCorrected, .litigationAfterReviewOther, .litigationAfterReviewPending,
    .litigationAfterReviewTotal,
  ]

  private static let values = [
    "4", "1", "0", "2", "7", "3", "0", "1", "0", "4", "2", "0", "0", "1", "3",
  ]
  private static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
  private static let rows = [
    ["行政复议", "行政诉讼"], results + ["未经复议直接起诉", "复议后起诉"], results + results, values,
  ]

  private static func text(_ separator: String, rows: [[String]] = rows) -> String {
    title + "\n"
      + rows.map { $0.joined(separator: separator) }.joined(
        separator: separator == " " ? " " : "\n")
  }

  @Test(
    "of reviews and lawsuits gives its cells in every layout",
    arguments: ["\n", "\t", " | ", " ", " |\n", "\n\n"])
  func remediesAlone(separator: String) throws {
    let report = try read(Self.text(separator))
    #expect(report.form == .d)
    for (metric, value) in zip(Self.remedies, Self.values) {
      #expect(
        report.observation(of: Measure(metric))?.value == Quantity(value), "\(metric.rawValue)")
    }
    #expect(report.findings.isEmpty)
  }

  @Test("of reviews and lawsuits has the form of its year, which the table does not tell")
  func formOfYear() throws {
    let text = Self.text("\t")
    #expect(try read(text.replacing("2022", with: "2020")).form == .c)
    #expect(try read(text.replacing("2022年", with: "")).form == nil)
  }

  @Test("of reviews and lawsuits with lines lost gives nothing and says so")
  func lostRemedies() throws {
    var seen: Set<String> = []
    let lines = Self.rows.joined().filter { seen.insert($0).inserted }
    let report = try read(Self.title + "\n" + lines.joined(separator: "\n"))
    #expect(!report.observations.contains { $0.value != nil })
    #expect(report.findings.map(\.rule) == [.layoutLost])
    #expect(report.form != nil)
  }

  @Test("is not made of sentences on reviews and lawsuits")
  func sentences() throws {
    let report = try read(
      Self.title + "\n2022年，行政复议结果维持1件，结果纠正0件，其他结果0件，尚未审结2件；"
        + "未经复议直接起诉0件，复议后起诉0件。\n1\n2\n3\n")
    #expect(report.form == .n)
    #expect(!report.observations.contains { $0.origin == .table })
    #expect(!report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("of documents, or of applications, gives its cells")
  func otherTables() throws {
    for (rows, truth, form) in [
      (DocumentsTableTests.c, DocumentsTableTests.truthC, Form.c),
      (DocumentsTableTests.d, DocumentsTableTests.truthD, .d),
    ] {
      for separator in ["\n", "\t", " | ", " "] {
        let report = try read(
          Self.title + "\n" + rows.map { $0.joined(separator: separator) }.joined(separator: "\n"))
        expect(report, matches: truth)
        #expect(report.form == form)
      }
    }
    for table in [SyntheticTables.c, .d] {
      for layout in SyntheticTables.Layout.allCases {
        let text = table.document(layout).replacing(SyntheticTables.section, with: "")
          .replacing(SyntheticTables.next, with: "")
        let name =
          layout == .markdown ? "a.md" : layout.rawValue.hasPrefix("html") ? "a.html" : "a.txt"
        let report = try read(text, named: name)
        expect(report, matches: table.truth)
        #expect(report.form == table.form, "\(layout)")
        #expect(report.findings.isEmpty, "\(layout)")
      }
    }
  }
}
