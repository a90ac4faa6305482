import GXModel
import GXStore
import Testing

@testable import GXAnalytics

struct TrendBreakTests {
  @Test func `a broken metric starts a new segment and has no change across`() throws {
    let corpus = Corpus(
      reports: Invented.series(from: 2017, .outcomeTotal, [100, 110, 90, 95]))
    let trend = try Trend(Trend.Query(.outcomeTotal), in: corpus)
    #expect(trend.rows.map(\.segment) == [1, 1, 2, 2])
    #expect(trend.rows.map { $0.change != nil } == [false, true, false, true])
    #expect(trend.breaks.map(\.year) == [2019])
    #expect(trend.breaks.first?.source == "国务院令第711号")
    #expect(trend.tests.map(\.segment) == [1, 2])
    #expect(trend.notes.contains { $0.kind == .break && $0.text.zh.contains("2019年起") })
    #expect(trend.events.map(\.year) == [2019])
  }

  @Test func `a metric with the same definition in all forms runs through`() throws {
    let corpus = Corpus(
      reports: Invented.series(from: 2017, .applicationsNew, [10, 11, 12, 13, 14, 15]))
    let trend = try Trend(Trend.Query(.applicationsNew), in: corpus)
    #expect(Set(trend.rows.map(\.segment)) == [1])
    #expect(trend.breaks.isEmpty)
  }

  @Test func `a composite joins forms B and C by the parts of each`() throws {
    let corpus = Corpus(reports: [
      Invented.report(
        year: 2018,
        [
          Measure(.outcomeAlreadyPublic): 5, Measure(.outcomeGranted): 20,
          Measure(.outcomePartial): 3,
        ]),
      Invented.report(year: 2019, [Measure(.outcomeGranted): 30, Measure(.outcomePartial): 4]),
    ])
    let trend = try Trend(Trend.Query(.outcomeDisclosed), in: corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [28, 34])
    #expect(trend.rows.map(\.segment) == [1, 1])
    #expect(trend.rows.map(\.status) == [.derived, .derived])
    #expect(trend.rows[1].change?.percent != nil)
    #expect(trend.notes.contains { $0.kind == .bridge })
    #expect(trend.notes.contains { $0.kind == .derived })
  }

  @Test func `a group total that forms C and D do not print is the sum of its grounds`() throws {
    let grounds = Dictionary(
      uniqueKeysWithValues: Metric.groundsOfDenial.enumerated().map { (Measure($1), $0) })
    var incomplete = grounds
    incomplete[Measure(.outcomeDeniedThirdParty)] = nil
    let corpus = Corpus(reports: [
      Invented.report(year: 2022, grounds),
      Invented.report("归帆市人民政府", division: 990_181, year: 2022, incomplete),
    ])
    let trend = try Trend(Trend.Query(.outcomeDenied), in: corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [28])
    #expect(trend.rows[0].organs == 1)
    #expect(trend.rows[0].missing == 1)
  }

  @Test func `parts of the table win over a total that only prose states`() throws {
    let corpus = Corpus(reports: [
      Invented.report(
        year: 2022,
        [
          Measure(.outcomeDisclosed): 258, Measure(.outcomeGranted): 272,
          Measure(.outcomePartial): 3,
        ])
    ])
    let trend = try Trend(Trend.Query(.outcomeDisclosed), in: corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [275])
  }

  @Test func `a report that keeps an old incomparable form is left out and said so`() throws {
    let new = ["甲", "乙"].enumerated().map { index, name in
      Invented.report(
        "合成\(name)县人民政府", division: 990_121 + Int32(index), year: 2019, .outcomeTotal, 10)
    }
    let old = Invented.report(year: 2019, form: .b, .outcomeTotal, 1000)
    let trend = try Trend(Trend.Query(.outcomeTotal), in: Corpus(reports: new + [old]))
    #expect(trend.rows.map { $0.sum?.whole } == [20])
    #expect(trend.rows[0].organs == 2)
    #expect(trend.rows[0].missing == 1)
    #expect(
      trend.notes.contains {
        $0.kind == .excluded
          && $0.text.en.hasPrefix("2019: left out as not comparable, in another form: 1 report")
      })
  }

  @Test func `a report that keeps an old comparable form counts`() throws {
    let corpus = Corpus(reports: [
      Invented.report(year: 2022, form: .c, .outcomeTotal, 7),
      Invented.report("归帆市人民政府", division: 990_181, year: 2022, form: .d, .outcomeTotal, 5),
    ])
    let trend = try Trend(Trend.Query(.outcomeTotal), in: corpus)
    #expect(trend.rows.map { $0.sum?.whole } == [12])
  }

  @Test func `prose follows the definitions in force in its year`() throws {
    let corpus = Corpus(reports: [
      Invented.report(year: 2018, form: .n, .outcomeTotal, 10),
      Invented.report(year: 2019, form: .n, .outcomeTotal, 12),
    ])
    #expect(try Trend(Trend.Query(.outcomeTotal), in: corpus).rows.map(\.segment) == [1, 2])
  }

  @Test func `an item that the form in force lacks is not missing`() throws {
    let corpus = Corpus(
      reports: Invented.series(from: 2018, .staffPeople, [4])
        + Invented.series(from: 2019, .applicationsNew, [10, 20]))
    let trend = try Trend(Trend.Query(.staffPeople), in: corpus)
    #expect(trend.rows.map(\.status) == [.reported, .notInForm, .notInForm])
    #expect(trend.rows.map(\.missing) == [0, 0, 0])
    #expect(trend.rows.map(\.expected) == [1, 0, 0])
  }
}
