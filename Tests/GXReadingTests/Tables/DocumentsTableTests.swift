import GXModel
import GXReading
import Testing

@Suite("The tables of documents and of remedies")
struct DocumentsTableTests {
  static let head = "青岚市人民政府2020年政府信息公开工作年度报告（合成数据）\n二、主动公开政府信息情况\n"

  static let c: [[String]] = [
    ["第二十条第（一）项"], ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
    ["规    章", "0", "0", "0"], ["规范性文件", "2", "3", "10"],
    ["第二十条第（五）项"], ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
    ["行政许可", "299", "-25", "22306"], ["其他对外管理服务事项", "61", "增10", "2475"],
    ["第二十条第（六）项"], ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
    ["行政处罚", "1,740", "减少16", "1409"], ["行政强制", "54", "+9", "687"],
    ["第二十条第（八）项"], ["信息内容", "上一年项目数量", "本年增/减"], ["行政事业性收费", "23", "0"],
    ["第二十条第（九）项"], ["信息内容", "采购项目数量", "采购总金额"], ["政府集中采购", "240", "251000元"],
  ]

  static let truthC: [Measure: Quantity] = quantities([
    (.regulationsIssued, "0"), (.regulationsNewlyDisclosed, "0"), (.regulationsDisclosedStock, "0"),
    (.normativeDocumentsIssued, "2"), (.normativeDocumentsNewlyDisclosed, "3"),
    (.normativeDocumentsDisclosedStock, "10"), (.licensingItemsPrevious, "299"),
    (.licensingItemsChange, "-25"), (.licensingDecisions, "22306"),
    (.otherServicesItemsPrevious, "61"), (.otherServicesItemsChange, "10"),
    (.otherServicesDecisions, "2475"), (.penaltiesItemsPrevious, "1740"),
    (.penaltiesItemsChange, "-16"), (.penaltiesDecisions, "1409"), (.coercionItemsPrevious, "54"),
    (.coercionItemsChange, "9"), (.coercionDecisions, "687"), (.feesItemsPrevious, "23"),
    (.feesItemsChange, "0"), (.procurementProjects, "240"), (.procurementAmount, "25.1"),
  ])

  static let d: [[String]] = [
    ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "0", "0"],
    ["行政规范性文件", "5", "12", "8"], ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", "123"],
    ["第二十条第（六）项"], ["信息内容", "本年处理决定数量"], ["行政处罚", "45"], ["行政强制", "6"],
    ["第二十条第（八）项"], ["信息内容", "本年收费金额（单位：万元）"], ["行政事业性收费", "1276.5534"],
  ]

  static let truthD: [Measure: Quantity] = quantities([
    (.regulationsIssued, "0"), (.regulationsRepealed, "0"), (.regulationsInForce, "0"),
    (.normativeDocumentsIssued, "5"), (.normativeDocumentsRepealed, "12"),
    (.normativeDocumentsInForce, "8"), (.licensingDecisions, "123"), (.penaltiesDecisions, "45"),
    (.coercionDecisions, "6"), (.feesAmount, "1276.5534"),
  ])

  static func quantities(_ values: [(Metric, String)]) -> [Measure: Quantity] {
    Dictionary(
      uniqueKeysWithValues: values.compactMap { metric, value in
        Quantity(value).map { (Measure(metric), $0) }
      })
  }

  static let separators = ["\n", " | ", "\t", " "]

  @Test("leave a sentence that names how cases ended to prose")
  func sentence() throws {
    let report = try read(
      Self.head + Self.d.map { $0.joined(separator: " | ") }.joined(separator: "\n")
        + "\n四、政府信息公开行政复议、行政诉讼情况\n因政府信息公开被申请行政复议4件，其中结果维持2件，结果纠正1件，其他结果1件，尚未审结0件。"
    )
    #expect(!report.findings.contains { $0.rule == .layoutLost })
    let reviews = report.observations.filter { $0.measure.metric == .reviewTotal }
    #expect(reviews.map(\.value) == [Quantity(whole: 4)])
  }

  @Test("give the cells of a table that mixes the documents of form C with the acts of form D")
  func mixture() throws {
    let rows = Self.c.prefix(4) + Self.d.dropFirst(4)
    let report = try read(
      Self.head + rows.map { $0.joined(separator: " | ") }.joined(separator: "\n"))
    expect(
      report,
      matches: Self.truthC.filter { $0.key.metric.rawValue.contains("disclosed") }
        .merging(
          Self.truthC.filter { $0.key.metric.rawValue.hasSuffix("s.issued") },
          uniquingKeysWith: { $1 }
        )
        .merging(
          Self.truthD.filter {
            $0.key.metric.rawValue.hasSuffix("decisions") || $0.key.metric == .feesAmount
          }, uniquingKeysWith: { $1 }))
  }

  @Test("give all cells of forms C and D in every layout", arguments: separators)
  func everyLayout(separator: String) throws {
    for (rows, truth, form) in [(Self.c, Self.truthC, Form.c), (Self.d, Self.truthD, .d)] {
      let body = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
      let report = try read(Self.head + body)
      expect(report, matches: truth)
      #expect(report.form == form)
    }
  }

  @Test("leave out the cells that a converter repeats for those that span columns")
  func repeatedCells() throws {
    for (rows, truth) in [(Self.c, Self.truthC), (Self.d, Self.truthD)] {
      let lines = rows.map { row in
        let repeats = Array(repeating: row[row.count - 1], count: 4 - row.count)
        return "| " + (row + repeats).joined(separator: " | ") + " |"
      }
      expect(try read(Self.head + lines.joined(separator: "\n"), named: "r.md"), matches: truth)
    }
  }

  @Test("in running text give all cells")
  func runningText() throws {
    let report = try read(Self.head + Self.c.flatMap(\.self).joined(separator: " "))
    expect(report, matches: Self.truthC)
  }

  @Test(
    "convert money to 万元 exactly by the unit of the cell, else of the heading",
    arguments: [
      ("（万元）", "2196.24", "2196.24"), ("（元）", "152790", "15.279"), ("", "152790元", "15.279"),
      ("（元）", "2560万元", "2560"), ("", "1.2亿元", "12000"), ("", "1276.5534万元", "1276.5534"),
      ("（万元）", "10.632万", "10.632"), ("（元）", "10.632万", "10.632"),
      ("（单位：元）", "0.01", "0.000001"),
    ])
  func money(unit: String, cell: String, amount: String) throws {
    var rows = Self.c
    rows[rows.count - 2][2] = "采购总金额" + unit
    rows[rows.count - 1][2] = cell
    let report = try read(
      Self.head + rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    #expect(
      report.observation(of: Measure(.procurementAmount))?.value == Quantity(amount))
  }

  @Test(
    "join an amount that a line end broke at its point",
    arguments: ["80\n.664万元", "80.\n664万元", "80.664\n万元"])
  func brokenAmount(cell: String) throws {
    var rows = Self.c
    rows[rows.count - 1][2] = cell
    for separator in ["\n", " | "] {
      let report = try read(
        Self.head + rows.map { $0.joined(separator: separator) }.joined(separator: "\n"))
      let amount = report.observation(of: Measure(.procurementAmount))?.value
      #expect(amount == nil || amount == Quantity("80.664"))
      #expect(amount != nil || cell.contains("\n万元"))
    }
  }

  @Test("with a row short of a value leave that row out and say so")
  func shortRow() throws {
    var rows = Self.c
    rows[14] = ["行政事业性收费", "23"]
    let report = try read(
      Self.head + rows.map { $0.joined(separator: "\n") }.joined(separator: "\n"))
    expect(
      report,
      matches: Self.truthC.filter {
        $0.key.metric != .feesItemsPrevious && $0.key.metric != .feesItemsChange
      })
    #expect(report.findings.map(\.rule).contains(.layoutLost))
  }

  @Test("on remedies take the last fifteen values, whatever became of the headings")
  func remedies() throws {
    let full = SyntheticTables.c.document(.cellPerLine)
    let values = (1...15).map { $0 % 5 == 0 ? "10" : "\($0 % 5)" }
    let result = ["结果维持", "结果纠正", "其他结果", "尚未审结"]
    let headings = [
      ["行政复议", "行政诉讼"] + result + ["未经复议直接起诉", "复议后起诉"] + result + result,
      ["行政复议"] + result + ["总计", "行政诉讼", "未经复议直接起诉"] + result + ["总计", "复议后起诉"] + result
        + ["总计"],
      ["行政复议", "行政诉讼", "结果", "维持"] + result + ["总计"] + result + ["未经复议直接起诉", "复议后起诉"]
        + result,
    ]
    for heading in headings {
      for separator in ["\n", "\t"] {
        let text =
          full + "\n" + heading.joined(separator: separator) + "\n"
          + values.joined(separator: separator) + "\n五、存在的主要问题及改进情况"
        let report = try read(text)
        let metrics: [Metric] = [
          .reviewUpheld, .reviewTotal, .litigationDirectCorrected, .litigationDirectTotal,
          .litigationAfterReviewPending, .litigationAfterReviewTotal,
        ]
        #expect(
          metrics.map { report.observation(of: Measure($0))?.value?.whole } == [
            1, 10, 2, 10, 4, 10,
          ],
          "\(heading) \(separator)")
        #expect(!report.findings.contains { $0.rule == .t4Total || $0.rule == .layoutLost })
      }
    }
  }

  @Test(
    "on remedies read headings whose columns are broken over the lines of a page",
    arguments: [
      """
      结果 结果 其他 尚未 总
      维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总
      维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
      """,
      """
      结 结 其 尚
      结 结 其 尚 结 结 其 尚
      果 果 他 未
      总计 果 果 他 未 总 果 果 他 未 总
      维 纠 结 审
      维 纠 结 审 计 维 纠 结 审 计
      持 正 果 结
      持 正 果 结 持 正 果 结
      """,
    ])
  func remediesOfPages(headings: String) throws {
    let report = try read(
      SyntheticTables.c.document(.cellPerLine)
        + "\n2020年，本机关未发生行政诉讼。\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n\(headings)\n"
        + "4 1 0 2 7 3 0 1 0 4 2 0 0 1 3\n五、存在的主要问题及改进情况")
    #expect(report.observation(of: Measure(.reviewPending))?.value == Quantity(whole: 2))
    #expect(
      report.observation(of: Measure(.litigationAfterReviewTotal))?.value == Quantity(whole: 3))
  }

  @Test("on remedies in running text make no prose of headings and cells")
  func remediesInRunningText() throws {
    let results = "结果维持 结果纠正 其他结果 尚未审结"
    let report = try read(
      SyntheticTables.d.document(.runningText).replacing("\n", with: " ")
        + "行政复议 行政诉讼 \(results) 未经复议直接起诉 复议后起诉 \(results) \(results) "
        + "0 4 0 2 6 3 0 1 0 4 2 0 0 1 3 五、存在的主要问题及改进情况。公开的内容还不够丰富。")
    #expect(report.observation(of: Measure(.reviewTotal))?.value == Quantity(whole: 6))
    #expect(!report.observations.contains { $0.origin == .prose })
  }

  @Test("on remedies take labels among the values where the three sums agree")
  func remediesByRows() throws {
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let kinds = ["行政复议", "未经复议直接起诉", "复议后起诉"]
    let values = [[4, 1, 0, 2, 7], [3, 0, 1, 0, 4], [2, 0, 0, 1, 3]]
    let wide =
      [["项目"] + results] + zip(kinds, values).map { [$0] + $1.map(String.init) }
    let long = zip(kinds, values).flatMap { kind, values in
      zip(results, values).map { [$0 == results[0] ? kind : "", $0, "\($1)"] }
    }
    for rows in [wide, long] {
      let text =
        SyntheticTables.c.document(.cellPerLine) + "\n"
        + rows.map { $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n五、存在的主要问题"
      let report = try read(text)
      #expect(report.observation(of: Measure(.reviewPending))?.value == Quantity(whole: 2))
      #expect(report.observation(of: Measure(.litigationDirectOther))?.value == Quantity(whole: 1))
      #expect(
        report.observation(of: Measure(.litigationAfterReviewTotal))?.value == Quantity(whole: 3))
      let broken = try read(text.replacing("7 |", with: "8 |"))
      #expect(broken.observation(of: Measure(.reviewTotal)) == nil)
      #expect(broken.findings.contains { $0.rule == .layoutLost })
    }
  }

  @Test("without any heading are told apart by how many cells their rows have")
  func lostHeadings() throws {
    for (rows, truth, form) in [(Self.c, Self.truthC, Form.c), (Self.d, Self.truthD, .d)] {
      let body = rows.filter { !$0[0].hasPrefix("第二十条") && $0[0] != "信息内容" }
        .map { $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      let report = try read(Self.head + body)
      expect(report, matches: truth)
      #expect(report.form == form)
    }
  }

  @Test("on remedies with fewer than fifteen values give nothing and say so")
  func lostRemedies() throws {
    let result = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let text =
      SyntheticTables.c.document(.cellPerLine) + "\n"
      + (["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"] + result + result + result).joined(separator: "\n")
      + "\n0\n1\n0\n0\n1\n五、存在的主要问题"
    let report = try read(text)
    #expect(
      !report.observations.contains {
        $0.origin == .table && $0.metric.rawValue.hasPrefix("review")
      })
    #expect(report.findings.map(\.rule).contains(.layoutLost))
  }
}
