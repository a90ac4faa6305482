import GXModel
import GXStore
import Testing

@Suite struct CorpusBuildingTests {
  @Test func `an empty sequence gives an empty corpus`() {
    let corpus = Corpus(reports: [])
    #expect(corpus.rowCount == 0)
    #expect(corpus.years == nil)
    #expect(corpus.rows().isEmpty)
    #expect(corpus.groups(of: corpus.rows(), by: [.year]).isEmpty)
  }

  @Test(arguments: [
    (InventedReports.report(form: nil), RejectedReport.Reason.notAnnualReport),
    (InventedReports.report(year: nil), .yearMissing),
    (InventedReports.report(year: 1876), .yearImplausible(1876)),
    (InventedReports.report(organ: nil), .organMissing),
    (InventedReports.report(organ: ""), .organMissing),
  ])
  func `a report that cannot be a row is listed with its reason`(
    report: ParsedReport, reason: RejectedReport.Reason
  ) {
    let corpus = Corpus(reports: [report, InventedReports.report()])
    #expect(corpus.rejected == [RejectedReport(source: report.source, reason: reason)])
    #expect(corpus.rowCount == 1)
  }

  @Test func `rows are sorted by year, division and organ whatever the order of arrival`() {
    let reports = InventedReports.many(organs: 40, years: 2019...2022, seed: 1)
    let forward = Corpus(reports: reports)
    let backward = Corpus(reports: reports.reversed())
    let rows = (0..<forward.rowCount).map { forward[$0] }
    #expect(rows == (0..<backward.rowCount).map { backward[$0] })
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect((row.year, row.organ) <= (next.year, next.organ))
    }
    #expect(forward.rowCount == reports.count)
  }

  @Test func `of two versions the one with more figures in its table is live`() {
    let full = InventedReports.report(
      variant: "full",
      observations: [
        InventedReports.figure(Measure(.applicationsNew), 5_000_000),
        InventedReports.figure(Measure(.outcomeTotal), 5_000_000),
      ])
    let thin = InventedReports.report(
      published: CalendarDate(year: 2024, month: 5, day: 1), variant: "thin",
      observations: [InventedReports.figure(Measure(.applicationsNew), 7_000_000)])
    for reports in [[full, thin], [thin, full]] {
      let corpus = Corpus(reports: reports)
      #expect(corpus.rowCount == 1)
      #expect(corpus[0].source == full.source)
      #expect(corpus.superseded == [thin.source])
      #expect(corpus.column(Measure(.applicationsNew))?[0] == Quantity(millionths: 5_000_000))
    }
  }

  @Test func `versions of a report are told, the one that counts first`() {
    let figure = InventedReports.figure(Measure(.applicationsNew), 5_000_000)
    let thin = InventedReports.report(name: "thin.txt", variant: "thin")
    let full = InventedReports.report(name: "full.txt", variant: "full", observations: [figure])
    let other = InventedReports.report(year: 2022, name: "other.txt")
    let none = InventedReports.report(organ: nil, name: "none.txt")
    let reports = [thin, other, none, full, full, thin]
    for reports in [reports, reports.reversed()] {
      var versions = ReportVersions()
      for report in reports { versions.add(report) }
      #expect(versions.groups.map { $0.sources.map(\.name) } == [["full.txt", "thin.txt"]])
      #expect(versions.groups.first?.sources.first == Corpus(reports: reports)[1].source)
    }
  }

  @Test func `of two versions alike the later published one is live`() {
    let figures = [InventedReports.figure(Measure(.applicationsNew), 1_000_000)]
    let early = InventedReports.report(
      published: CalendarDate(year: 2024, month: 1, day: 9), variant: "1", observations: figures)
    let late = InventedReports.report(
      published: CalendarDate(year: 2024, month: 3, day: 2), variant: "2", observations: figures)
    let undated = InventedReports.report(variant: "3", observations: figures)
    #expect(Corpus(reports: [late, early, undated])[0].source == late.source)
    #expect(Corpus(reports: [undated, early, late])[0].source == late.source)
  }

  @Test func `own and aggregate reports of an organ are two rows`() {
    let corpus = Corpus(reports: [
      InventedReports.report(), InventedReports.report(scope: .aggregate),
    ])
    #expect(corpus.rowCount == 2)
    #expect(corpus.rows(in: CorpusSelection(scopes: [.aggregate])).indices == [1])
  }

  @Test func `organs of one name in two divisions are two organs`() {
    let corpus = Corpus(reports: [
      InventedReports.report(organ: "城关镇人民政府"),
      InventedReports.report(organ: "城关镇人民政府", division: 990_102),
    ])
    #expect(corpus.organs.count == 2)
    #expect(corpus.organs(named: "城关镇人民政府").count == 2)
  }

  @Test func `figures of another scope and figures that are not preferred stay out of the columns`()
  {
    var rejected = InventedReports.figure(Measure(.applicationsNew), 9_000_000)
    rejected.isPreferred = false
    var preferred = InventedReports.figure(Measure(.applicationsNew), 4_000_000)
    preferred.isPreferred = true
    let foreign = InventedReports.figure(Measure(.outcomeTotal), 8_000_000, scope: .aggregate)
    let corpus = Corpus(reports: [
      InventedReports.report(observations: [rejected, preferred, foreign])
    ])
    #expect(corpus.column(Measure(.applicationsNew))?[0] == Quantity(millionths: 4_000_000))
    #expect(corpus.column(Measure(.outcomeTotal)) == nil)
    #expect(corpus.measures == [Measure(.applicationsNew)])
  }

  @Test func `blank is a status and no value, and what the form lacks is said to be so`() {
    let blank = Observation(
      Measure(.outcomeTotal), without: .blank, origin: .table,
      evidence: InventedReports.evidence())
    let corpus = Corpus(reports: [InventedReports.report(observations: [blank])])
    #expect(corpus.column(Measure(.outcomeTotal))?[0] == nil)
    #expect(corpus.status(of: Measure(.outcomeTotal), at: 0) == .blank)
    #expect(corpus.status(of: Measure(.applicationsNew), at: 0) == nil)
    #expect(corpus.status(of: Measure(.responsePressConferences), at: 0) == .notInForm)
  }
}
