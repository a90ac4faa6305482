import Foundation
import GXModel
import GXStatistics
import GXStore
import Testing

@testable import GXAnalytics

/// Ratios of small corpora, computed by hand from the formulas of the forms.
struct RatioTableTests {
  static let outcomes: [Measure: Int] = {
    var figures: [Measure: Int] = [
      Measure(.applicationsNew): 95, Measure(.applicationsCarriedIn): 5,
      Measure(.applicationsCarriedOut): 2, Measure(.outcomeTotal): 98,
      Measure(.outcomeGranted): 42, Measure(.outcomePartial): 6,
      Measure(.applicationsNew, .natural): 76, Measure(.reviewTotal): 10,
      Measure(.reviewUpheld): 5, Measure(.reviewCorrected): 2, Measure(.reviewOther): 1,
      Measure(.reviewPending): 2, Measure(.litigationDirectCorrected): 1,
      Measure(.litigationAfterReviewCorrected): 0, Measure(.litigationDirectUpheld): 2,
      Measure(.litigationAfterReviewUpheld): 1, Measure(.litigationDirectOther): 0,
      Measure(.litigationAfterReviewOther): 0, Measure(.litigationDirectTotal): 3,
      Measure(.litigationAfterReviewTotal): 1, Measure(.litigationDirectPending): 0,
      Measure(.litigationAfterReviewPending): 0,
    ]
    for (index, ground) in Metric.groundsOfDenial.enumerated() {
      figures[Measure(ground)] = index == 0 ? 14 : 0
    }
    return figures
  }()

  static func row(_ query: RatioTable.Query, _ reports: [ParsedReport]) throws -> RatioTable.Row {
    try #require(RatioTable(query, in: Corpus(reports: reports)).rows.last)
  }

  @Test(
    arguments: [
      (Ratio.disclosure, 48, 98), (.granted, 42, 98), (.partial, 6, 98), (.denied, 14, 98),
      (.concluded, 98, 100), (.carriedOver, 2, 100), (.naturalShare, 76, 95), (.reviewRate, 10, 98),
      (.litigationRate, 4, 98), (.reviewCorrected, 2, 8), (.reviewUpheld, 5, 8),
      (.reviewPending, 2, 10), (.litigationCorrected, 1, 4), (.corrected, 3, 12),
      (.afterReviewShare, 1, 4), (.litigationPending, 0, 4),
    ] as [(Ratio, Int, Int)])
  func `form D gives numerator and denominator of the formula`(
    ratio: Ratio, numerator: Int, denominator: Int
  ) throws {
    let row = try Self.row(
      RatioTable.Query(ratio), [Invented.report(year: 2022, Self.outcomes)])
    #expect(row.numerator == Quantity(whole: numerator))
    #expect(row.denominator == Quantity(whole: denominator))
    #expect(row.ratio == Double(numerator) / Double(denominator))
    #expect(row.low.map { $0 <= row.ratio ?? -1 } == true)
    #expect(row.high.map { $0 >= row.ratio ?? 2 } == true)
  }

  @Test func `form B counts what was already public as granted`() throws {
    let report = Invented.report(
      year: 2018,
      [
        Measure(.outcomeAlreadyPublic): 3, Measure(.outcomeGranted): 4, Measure(.outcomePartial): 1,
        Measure(.outcomeTotal): 16, Measure(.applicationsNew): 20,
        Measure(.applicationsConcluded): 21, Measure(.applicationsConcludedOnTime): 20,
        Measure(.applicationsChannelOnline): 5,
      ])
    #expect(try Self.row(RatioTable.Query(.granted), [report]).ratio == 7.0 / 16)
    #expect(try Self.row(RatioTable.Query(.disclosure), [report]).ratio == 0.5)
    #expect(try Self.row(RatioTable.Query(.onTime), [report]).ratio == 20.0 / 21)
    #expect(try Self.row(RatioTable.Query(.onlineShare), [report]).ratio == 0.25)
    #expect(try Self.row(RatioTable.Query(.concluded), [report]).ratio == 1.05)
  }

  @Test func `the other convention divides by all cases`() throws {
    let report = Invented.report(year: 2022, Self.outcomes)
    let row = try Self.row(RatioTable.Query(.reviewCorrected, convention: .all), [report])
    #expect(row.ratio == 0.2)
    let table = try RatioTable(
      RatioTable.Query(.reviewCorrected, convention: .all), in: Corpus(reports: [report]))
    #expect(table.notes.contains { $0.kind == .method && $0.text.en.contains("÷") })
  }

  @Test func `the rest of the usual indicators follow their formulas`() throws {
    let formB = Invented.report(
      year: 2018,
      [
        Measure(.outcomeTotal): 90, Measure(.staffPeople): 4, Measure(.proactiveTotal): 200,
        Measure(.staffBudget): 5,
      ])
    let staff = try Self.row(RatioTable.Query(.repliesPerStaff), [formB])
    #expect(staff.ratio == 22.5)
    let budget = try Self.row(RatioTable.Query(.budgetPerItem), [formB])
    #expect(budget.ratio == 0.025)
    #expect(budget.low == nil && budget.high == nil)
    let formD = Invented.report(
      year: 2022,
      [
        Measure(.normativeDocumentsInForce): 8, Measure(.normativeDocumentsRepealed): 12,
        Measure(.applicationsNew): 10, Measure(.applicationsNew, .other): 3,
      ])
    #expect(try Self.row(RatioTable.Query(.normativeRepealed), [formD]).ratio == 0.6)
    #expect(try Self.row(RatioTable.Query(.otherShare), [formD]).ratio == 0.3)
  }

  @Test func `nothing over nothing is undefined, not 0 and not 1`() throws {
    let report = Invented.report(
      year: 2022,
      [
        Measure(.outcomeTotal): 0, Measure(.outcomeGranted): 0, Measure(.outcomePartial): 0,
      ])
    let row = try Self.row(RatioTable.Query(.disclosure), [report])
    #expect(row.denominator == .zero)
    #expect(row.ratio == nil && row.low == nil && row.high == nil)
    #expect(row.organs == 1)
  }

  @Test func `a report without the denominator is missing, not zero`() throws {
    let half = Invented.report(
      "归帆市人民政府", division: 990_181, year: 2022,
      [Measure(.outcomeGranted): 50, Measure(.outcomePartial): 0])
    let row = try Self.row(
      RatioTable.Query(.disclosure), [Invented.report(year: 2022, Self.outcomes), half])
    #expect(row.numerator?.whole == 48)
    #expect(row.organs == 1)
    #expect(row.missing == 1)
  }

  @Test func `ratio of sums, mean and median of ratios are three numbers`() throws {
    func report(_ organ: String, _ division: Int32, _ granted: Int, _ total: Int) -> ParsedReport {
      Invented.report(
        organ, division: division, year: 2022,
        [Measure(.outcomeGranted): granted, Measure(.outcomeTotal): total])
    }
    let reports = [
      report("合成甲县人民政府", 990_121, 10, 100), report("合成乙县人民政府", 990_122, 5, 10),
      report("合成丙市人民政府", 990_181, 18, 20), report("合成丁县人民政府", 990_221, 2, 2),
    ]
    let row = try Self.row(RatioTable.Query(.granted), reports)
    #expect(row.ratio == 35.0 / 132)
    #expect(abs((row.mean ?? 0) - 0.5) < 1e-12)
    #expect(row.median == 0.5)
    #expect(row.small == 1)
    #expect(row.organs == 4)
  }

  @Test func `the interval is that of the method asked for`() throws {
    let report = Invented.report(year: 2022, Self.outcomes)
    for method in ProportionMethod.allCases {
      let row = try Self.row(RatioTable.Query(.granted, method: method), [report])
      let expected = try #require(Proportion(42, of: 98)).interval(method)
      #expect(row.low == expected.low && row.high == expected.high)
    }
  }

  @Test func `a ratio that breaks with its denominator starts a new segment`() throws {
    let reports = (2017...2020).map {
      Invented.report(
        year: $0,
        [
          Measure(.outcomeAlreadyPublic): 1, Measure(.outcomeGranted): 5,
          Measure(.outcomePartial): 1, Measure(.outcomeTotal): 10,
        ])
    }
    let table = try RatioTable(RatioTable.Query(.disclosure), in: Corpus(reports: reports))
    #expect(table.rows.map(\.segment) == [1, 1, 2, 2])
    #expect(table.breaks.map(\.year) == [2019])
    #expect(table.rows.map(\.numerator?.whole) == [7, 7, 6, 6])
  }

  @Test func `a ratio whose formula changes breaks although its metrics join`() throws {
    let reports = [
      Invented.report(
        year: 2018, [Measure(.applicationsNew): 10, Measure(.applicationsConcluded): 10]),
      Invented.report(
        year: 2019,
        [
          Measure(.applicationsNew): 10, Measure(.applicationsCarriedIn): 0,
          Measure(.outcomeTotal): 9,
        ]),
    ]
    let table = try RatioTable(RatioTable.Query(.concluded), in: Corpus(reports: reports))
    #expect(table.rows.map(\.segment) == [1, 2])
    #expect(table.breaks.count == 1)
  }

  @Test func `aggregate and own reports are never in one ratio`() throws {
    let figures = [Measure(.outcomeGranted): 1, Measure(.outcomeTotal): 2]
    let reports = [
      Invented.report(year: 2022, scope: .aggregate, figures),
      Invented.report("云岫市望舒区教育局", level: .department, year: 2022, scope: .own, figures),
      Invented.report("云岫市望舒区民政局", level: .department, year: 2022, scope: .own, figures),
    ]
    let row = try Self.row(RatioTable.Query(.granted), reports)
    #expect(row.denominator?.whole == 4)
    #expect(row.organs == 2)
  }

  @Test func `rows may be divided by organ, region and level`() throws {
    let reports = [
      Invented.report(year: 2022, Self.outcomes),
      Invented.report("雁回市栖霜区人民政府", division: 990_201, year: 2022, Self.outcomes),
    ]
    let corpus = Corpus(reports: reports)
    let organs = try RatioTable(RatioTable.Query(.granted, grouping: .organ), in: corpus)
    #expect(organs.rows.map(\.organ) == ["云岫市望舒区人民政府", "雁回市栖霜区人民政府"])
    let regions = try RatioTable(
      RatioTable.Query(.granted, region: DivisionCode(990_000), grouping: .region), in: corpus)
    #expect(regions.rows.map { $0.region?.name } == ["云岫市", "雁回市"])
    let levels = try RatioTable(RatioTable.Query(.granted, grouping: .level), in: corpus)
    #expect(levels.rows.map(\.level) == [.county])
  }

  @Test
  func `the applicants' ratios are those of their columns, and of some ratios there are none`()
    throws
  {
    let report = Invented.report(
      year: 2022,
      AuditReportTests.table(new: [.natural: 8, .commercial: 3], carriedOut: [.natural: 1]))
    let corpus = Corpus(reports: [report])
    let table = try RatioTable(RatioTable.Query(.concluded, grouping: .applicant), in: corpus)
    #expect(table.rows.map(\.applicant) == Applicant.allCases)
    #expect(table.rows.map { $0.numerator?.whole }.prefix(2) == [7, 3])
    #expect(table.rows.map { $0.denominator?.whole }.prefix(2) == [8, 3])
    #expect(table.rows.filter { $0.applicant == .research }.map(\.ratio) == [nil])
    let disclosed = try RatioTable(
      RatioTable.Query(.disclosure, grouping: .applicant), in: corpus)
    #expect(disclosed.rows.map { $0.numerator?.whole }.prefix(2) == [7, 3])
    #expect(disclosed.rows.map { $0.denominator?.whole }.prefix(2) == [7, 3])
    #expect(throws: AnalyticsError.notDivisible(.applicant)) {
      try RatioTable(RatioTable.Query(.reviewRate, grouping: .applicant), in: corpus)
    }
  }

  @Test func `every ratio has names and a formula under some form`() {
    for ratio in Ratio.allCases {
      #expect(!ratio.name.zh.isEmpty && !ratio.name.en.isEmpty)
      #expect(Form.allCases.contains { ratio.formula(under: $0) != nil }, "\(ratio)")
      #expect(ratio.formula(under: .n) == nil)
    }
  }

  @Test func `no formula adds what does not add, but for those that say why`() throws {
    for ratio in Ratio.allCases where ratio != .corrected && ratio != .normativeRepealed {
      for form in Form.allCases {
        for convention in Ratio.Convention.allCases {
          guard let formula = ratio.formula(under: form, convention: convention) else { continue }
          #expect(throws: Never.self, "\(ratio) \(form)") { try Addends(formula.numerator) }
          #expect(throws: Never.self, "\(ratio) \(form)") { try Addends(formula.denominator) }
        }
      }
    }
  }

  @Test func `a ratio table survives writing and reading`() throws {
    let reports = [
      Invented.report(year: 2020, Self.outcomes), Invented.report(year: 2022, Self.outcomes),
    ]
    let table = try RatioTable(
      RatioTable.Query(.granted, years: 2020...2022), in: Corpus(reports: reports))
    #expect(table.rows[1].ratio == nil)
    let data = try table.json()
    #expect(try RatioTable(json: data) == table)
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let rows = try #require(json?["rows"] as? [[String: Any]])
    #expect(rows[1]["ratio"] is NSNull && rows[1]["low"] is NSNull)
    #expect(rows[0]["numerator"] as? Int == 42)
  }

  @Test func `the table prints per cent and a dash for the undefined`() throws {
    let report = Invented.report(year: 2022, Self.outcomes)
    let text = try RatioTable(RatioTable.Query(.granted), in: Corpus(reports: [report])).table
      .text(in: .chinese)
    #expect(text.contains("42.86%"))
    #expect(text.contains("合成数据"))
  }
}
