import GXModel
import Testing

@testable import GXReading

/// Stated shares against the figures of prose and of tables (合成数据).
@Suite("A stated share")
struct ShareCheckTests {
  /// What a table counts: forty new applications, 35 replies of which 21 granted.
  private static let tables: [Observation] = [
    (.applicationsNew, 40), (.outcomeTotal, 35), (.outcomeGranted, 21),
  ].map { (metric: Metric, value: Int) in
    Observation(
      Measure(metric), value: Quantity(whole: value) ?? .zero, status: .reported, origin: .table,
      evidence: Evidence(line: 1, column: 1, bytes: 0..<0, text: ""))
  }

  private static func findings(_ text: String, tables: [Observation] = []) -> [Finding] {
    ProseFixture.result(in: text, tables: tables).findings.filter { $0.rule == .proseShare }
  }

  /// Each with a share that agrees with its figures, then one that does not.
  static let statements: [(text: String, right: String, wrong: String)] = [
    ("2018年收到政府信息公开申请12件，其中网络申请8件，占N。", "66.7%", "68.7%"),
    ("2018年收到政府信息公开申请12件，其中网络申请8件（N）。", "66.67%", "67.67%"),
    ("2018年收到政府信息公开申请12件，其中网络申请8件（占N）。", "66.7%", "76.7%"),
    ("2018年收到政府信息公开申请12件，其中网络申请8件（占比为N），信函申请4件。", "66.7%", "33.3%"),
    ("2018年收到政府信息公开申请12件，其中网络申请占N（8件）。", "66.7%", "60.0%"),
    ("2018年收到政府信息公开申请12件，其中信函申请3件，占总数的N。", "25%", "28%"),
  ]

  @Test("in prose and in brackets agrees with the stated figures", arguments: statements)
  func prose(text: String, right: String, wrong: String) {
    #expect(Self.findings(text.replacing("N", with: right)).isEmpty)
    #expect(Self.findings(text.replacing("N", with: wrong)).count == 1)
  }

  @Test(
    "agrees with the figures of the tables where prose states no base",
    arguments: [
      ("2018年，通过网络提交政府信息公开申请8件，占N。", "20%", "22%"),
      ("2018年，通过网络提交政府信息公开申请8件（占申请总数的N）。", "20.0%", "20.2%"),
      ("2018年，对政府信息公开申请予以公开21件（N）。", "60%", "62%"),
    ])
  func tables(text: String, right: String, wrong: String) {
    #expect(Self.findings(text.replacing("N", with: right), tables: Self.tables).isEmpty)
    #expect(Self.findings(text.replacing("N", with: wrong), tables: Self.tables).count == 1)
    #expect(Self.findings(text.replacing("N", with: wrong)).isEmpty)
  }

  @Test(
    "of something else, or of no figure, is not judged",
    arguments: [
      "2018年收到政府信息公开申请12件，办结率99%，其中网络申请8件，满意率50%。",
      "2018年收到政府信息公开申请12件（同比增长50%），其中网络申请8件。",
      "2018年收到政府信息公开申请12件，其中网络申请8件（较上年增长10%）。",
      "2018年收到政府信息公开申请约12件，其中网络申请约8件，占60%。",
    ])
  func otherShares(text: String) {
    #expect(Self.findings(text, tables: Self.tables).isEmpty)
  }
}
