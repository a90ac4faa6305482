import GXModel
import GXStore
import Testing

@Suite struct TableImportTests {
  private func table(_ text: String) throws -> TableImport {
    try TableImport(Array(text.utf8), named: "t.csv")
  }

  @Test func `the least table that says something is taken, with what is in force and own scope`()
    throws
  {
    let table = try table(
      """
      organ,year,metric,value
      湖南省长沙市开福区人民政府,2022,applications,12
      湖南省长沙市开福区人民政府,2022,outcome.granted,
      """)
    #expect(table.issues.isEmpty)
    let report = try #require(table.reports.first)
    #expect(table.reports.count == 1)
    #expect(report.form == .d && report.scope == .own && !report.isSynthetic)
    #expect(report.division == DivisionCode("430105"))
    #expect(report.source.name == "t.csv" && report.source.sha256.count == 64)
    #expect(report.observation(of: Measure(.applicationsNew))?.value == Quantity(whole: 12))
    #expect(report.observation(of: Measure(.outcomeGranted))?.status == .blank)
    let evidence = try #require(report.observations.first?.evidence)
    #expect(evidence.line == 2 && evidence.text == "12")
  }

  @Test func `headings, categories and divisions may be Chinese, and amounts in 元 or 亿元`() throws {
    let table = try table(
      """
      机关,年度,区划,层级,口径,指标,申请人,数值,单位,状态
      合成机关甲,2020,湖南省长沙市,地市级,汇总,outcome.granted,自然人,3,件,约数
      合成机关甲,2020,湖南省长沙市,地市级,汇总,fees.amount,,12345,元,
      合成机关甲,2020,湖南省长沙市,地市级,汇总,procurement.amount,总计,1.5,亿元,
      """)
    #expect(table.issues.isEmpty)
    let report = try #require(table.reports.first)
    #expect(report.division == DivisionCode("430100"))
    #expect(report.level == .prefecture && report.scope == .aggregate && report.form == .c)
    #expect(
      report.observation(of: Measure(.outcomeGranted, .natural))?.status == .approximate)
    #expect(report.observation(of: Measure(.feesAmount))?.value == Quantity("1.2345"))
    #expect(report.observation(of: Measure(.procurementAmount))?.value == Quantity(whole: 15_000))
  }

  @Test(
    arguments: [
      ("合成机关,2022,applications.nwe,1", TableIssue.Code.unknownMetric, "metric"),
      ("合成机关,2022,applications.new,-1", .impossibleCount, "value"),
      ("合成机关,2022,applications.new,1.5", .impossibleCount, "value"),
      ("合成机关,2022,applications.new,\"1,234\"", .invalidValue, "value"),
      ("合成机关,2022,applications.new,many", .invalidValue, "value"),
      ("合成机关,22,applications.new,1", .invalidValue, "year"),
      ("合成机关,,applications.new,1", .missingValue, "year"),
      (",2022,applications.new,1", .missingValue, "organ"),
      ("合成机关,2022,,1", .missingValue, "value"),
      ("合成机关,2022,applications.new", .fieldCount, nil),
      ("合成机关,2022,applications.new,1,2", .fieldCount, nil),
      ("合成机关,2022,\"applications\"x,1", .quotation, nil),
      ("合成机关甲,2022,applications,1", .duplicate, "value"),
    ] as [(String, TableIssue.Code, String?)])
  func `a wrong row is named with its place and the others are taken`(
    row: String, code: TableIssue.Code, column: String?
  ) throws {
    let table = try table(
      "organ,year,metric,value\n合成机关甲,2022,applications,1\n\(row)\n合成机关乙,2022,applications,2\n")
    #expect(table.issues.map(\.code) == [code])
    #expect(table.issues.map(\.row) == [3])
    #expect(table.issues.map(\.column) == [column])
    #expect(table.reports.flatMap(\.observations).map(\.value?.whole) == [1, 2])
    #expect(table.issues.allSatisfy { $0.message.en.contains("t.csv, row 3") })
  }

  @Test(
    arguments: [
      ("level", "village", TableIssue.Code.invalidValue), ("form", "X", .invalidValue),
      ("scope", "everything", .invalidValue), ("sha256", "abc", .invalidValue),
      ("published", "2023/1/1", .invalidValue), ("synthetic", "perhaps", .invalidValue),
      ("division", "无此县", .unknownDivision), ("status", "fine", .invalidValue),
      ("status", "blank", .invalidValue), ("applicant", "martian", .invalidValue),
      ("unit", "个", .invalidValue), ("via", "rumour", .invalidValue), ("line", "-3", .invalidValue),
    ])
  func `a cell that says something else is named with its column`(
    column: String, text: String, code: TableIssue.Code
  ) throws {
    let table = try table(
      "organ,year,metric,value,\(column)\n合成机关,2022,applications,1,\(text)\n")
    #expect(table.issues.map(\.code) == [code])
    #expect(table.issues.map(\.column) == [column])
  }

  @Test(
    arguments: [
      ("organ,metric,value\n", TableIssue.Code.missingColumn), ("organ,year\n", .missingColumn),
      ("organ,year,metric,value,Value\n", .repeatedColumn), ("", .empty), (" \n", .empty),
      ("organ,year,outcome.grnted\n", .unknownMetric), ("ARROW1 and then nothing", .unreadable),
    ])
  func `what is no table of figures is refused as a whole`(text: String, code: TableIssue.Code) {
    #expect { try table(text) } throws: { ($0 as? TableIssue)?.code == code }
  }

  @Test func `text that is not UTF-8 is refused`() {
    #expect { try TableImport([0xC4, 0xEA, 0x2C], named: "t") } throws: {
      ($0 as? TableIssue)?.code == .unreadable
    }
  }

  @Test func `an unknown metric comes with suggestions and unknown columns with a remark`() throws {
    let table = try table("organ,year,metric,value,colour\n合成机关,2022,applications.nwe,1,red\n")
    #expect(table.issues.map(\.code) == [.unknownMetric, .unusedColumns])
    #expect(table.issues[0].message.en.contains("applications.new"))
    #expect(table.issues[1].isRemark && table.issues[1].message.zh.contains("colour"))
  }

  @Test func `rows of one report that contradict each other are named`() throws {
    let hash = String(repeating: "a", count: 64)
    let table = try table(
      """
      sha256,organ,year,form,metric,value
      \(hash),合成机关,2022,D,applications,1
      \(hash),合成机关,2022,C,outcome.total,2
      """)
    #expect(table.issues.map(\.code) == [.contradiction])
    #expect(table.issues.map(\.column) == ["form"])
  }

  @Test func `a wide table is taken cell by cell`() throws {
    let table = try table(
      """
      organ,year,applications,outcome.granted@natural,outcome.granted@natural:status,fees.amount
      合成机关甲,2022,5,2,approximate,0.5
      合成机关乙,2022,-5,,blank,
      合成机关丙,2022,,,,
      """)
    #expect(table.issues.map(\.code) == [.impossibleCount])
    #expect(table.issues.first?.column == "applications" && table.issues.first?.row == 3)
    #expect(table.reports.count == 3)
    let natural = Measure(.outcomeGranted, .natural)
    #expect(
      table.reports.map { $0.observation(of: natural)?.status } == [.approximate, .blank, nil])
    #expect(table.reports[0].observation(of: Measure(.feesAmount))?.value == Quantity("0.5"))
    #expect(table.reports[0].observation(of: natural)?.evidence.column == 14)
  }

  @Test func `a table with a row more above gives the reports the same hash`() throws {
    let row = "合成机关甲,2022,applications,1\n"
    let short = try table("organ,year,metric,value\n\(row)")
    let long = try table("organ,year,metric,value\n合成机关乙,2022,applications,1\n\(row)")
    #expect(short.reports[0].source == long.reports[1].source)
    #expect(long.reports[0].source != long.reports[1].source)
  }

  @Test func `JSON Lines name the row that is wrong and take the others`() throws {
    let text = """
      {"organ": "合成机关", "year": 2022, "metric": "applications.new", "value": 3}
      {"organ": "合成机关", "year": 2022, "metric": "fees.amount", "value": 0.000001}
      {"organ": "合成机关", "year": 2022, "metric"
      {"organ": "合成机关", "year": 2022, "metric": ["a"], "value": 3}
      {"source": "x", "observations": [{"metric": "applications.nwe"}]}

      {"organ": "合成机关", "year": 2022, "metric": "outcome.total", "value": null}
      """
    let table = try TableImport(Array(text.utf8), named: "t.jsonl")
    #expect(table.issues.map(\.row) == [3, 4, 5])
    #expect(table.reports.count == 1)
    #expect(
      table.reports[0].observations.map(\.value) == [Quantity(whole: 3), Quantity("0.000001"), nil])
  }
}
