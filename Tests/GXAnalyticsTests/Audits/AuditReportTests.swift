import Foundation
import GXModel
import GXStore
import Testing

@testable import GXAnalytics

/// Audits of small corpora whose errors were put there by hand.
struct AuditReportTests {
  /// A consistent table of applications of form D: new, carried in, granted and carried out for each
  /// applicant, all other cells zero.
  static func table(
    new: [Applicant: Int], carriedIn: [Applicant: Int] = [:], carriedOut: [Applicant: Int] = [:]
  ) -> [Measure: Int] {
    let leaves: [Metric] =
      [.outcomePartial] + Metric.groundsOfDenial + Metric.reasonsOfUnavailability
      + Metric.reasonsOfNonProcessing
      + [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc]
    var figures: [Measure: Int] = [:]
    for applicant in Applicant.allCases {
      let (came, before) = (new[applicant] ?? 0, carriedIn[applicant] ?? 0)
      let left = carriedOut[applicant] ?? 0
      figures[Measure(.applicationsNew, applicant)] = came
      figures[Measure(.applicationsCarriedIn, applicant)] = before
      figures[Measure(.applicationsCarriedOut, applicant)] = left
      figures[Measure(.outcomeGranted, applicant)] = came + before - left
      figures[Measure(.outcomeTotal, applicant)] = came + before - left
      for leaf in leaves { figures[Measure(leaf, applicant)] = 0 }
    }
    for metric in Set(figures.keys.map(\.metric)) {
      figures[Measure(metric)] = Applicant.allCases.reduce(0) {
        $0 + (figures[Measure(metric, $1)] ?? 0)
      }
    }
    return figures
  }

  static let consistent = table(new: [.natural: 8, .commercial: 3], carriedOut: [.natural: 1])

  static func audit(
    _ reports: [ParsedReport], errorsOnly: Bool = false, readings: [AuditReport.Reading] = []
  ) throws -> AuditReport {
    try AuditReport(
      AuditReport.Query(.init(errorsOnly: errorsOnly)), in: Corpus(reports: reports),
      readings: readings)
  }

  @Test func `a consistent report breaks nothing and every column and row is judged`() throws {
    let audit = try Self.audit([Invented.report(year: 2022, Self.consistent)])
    #expect(audit.rows.isEmpty && audit.repairs.isEmpty)
    let judged = audit.counts.reduce(into: [:]) { $0[$1.rule] = $1.judged }
    #expect(judged[.t3Balance] == 7)
    #expect(judged[.t3ColumnTotal] == 7)
    // New, carried in, 21 outcomes, their total and carried out.
    #expect(judged[.t3RowTotal] == 25)
  }

  @Test func `one wrong cell is named when only it mends everything`() throws {
    var figures = Self.consistent
    figures[Measure(.outcomeDeniedThirdParty, .natural)] = 2
    let audit = try Self.audit([Invented.report(year: 2022, figures)])
    #expect(Set(audit.rows.map(\.rule)) == [.t3ColumnTotal, .t3RowTotal])
    let column = try #require(audit.rows.first { $0.rule == .t3ColumnTotal })
    #expect(column.metric == .outcomeTotal && column.applicant == .natural)
    #expect(column.expected == Quantity(whole: 9) && column.found == Quantity(whole: 7))
    let repair = try #require(audit.repairs.first)
    #expect(
      repair.changes == [
        .init(
          metric: .outcomeDeniedThirdParty, applicant: .natural,
          from: Quantity(millionths: 2_000_000), to: .zero)
      ])
  }

  @Test func `a value in the wrong column of a row is moved back`() throws {
    // The total of the outcomes of commercial enterprises stands under another applicant; all row sums
    // and the total column agree.
    var figures = Self.consistent
    figures[Measure(.outcomeTotal, .commercial)] = 0
    figures[Measure(.outcomeTotal, .legal)] = 3
    let audit = try Self.audit([Invented.report(year: 2022, figures)])
    #expect(audit.rows.allSatisfy { $0.rule == .t3Balance || $0.rule == .t3ColumnTotal })
    #expect(Set(audit.rows.map(\.applicant)) == [.commercial, .legal])
    let changes = try #require(audit.repairs.first?.changes)
    #expect(changes.map(\.applicant) == [.commercial, .legal])
    #expect(changes.map(\.to) == [Quantity(whole: 3), .zero])
  }

  @Test func `two independent errors have no single repair`() throws {
    var figures = Self.consistent
    figures[Measure(.outcomeDeniedThirdParty, .natural)] = 2
    figures[Measure(.outcomeUnavailableNotHeld, .legal)] = 4
    let audit = try Self.audit([Invented.report(year: 2022, figures)])
    #expect(!audit.rows.isEmpty)
    #expect(audit.repairs.isEmpty)
  }

  @Test func `an error that several changes would mend has no single repair`() throws {
    // Only the total column is there: any of four cells could be wrong.
    let audit = try Self.audit([
      Invented.report(
        year: 2022,
        [
          Measure(.reviewTotal): 5, Measure(.reviewUpheld): 1, Measure(.reviewCorrected): 1,
          Measure(.reviewOther): 1, Measure(.reviewPending): 1,
        ])
    ])
    #expect(audit.rows.map(\.rule) == [.t4Total])
    #expect(audit.rows.first?.expected == Quantity(whole: 4))
    #expect(audit.repairs.isEmpty)
  }

  @Test func `an identity with a missing cell is not judged`() throws {
    var figures = Self.consistent
    figures[Measure(.outcomeGranted, .legal)] = nil
    figures[Measure(.outcomeTotal, .legal)] = 99
    let audit = try Self.audit([Invented.report(year: 2022, figures)])
    #expect(!audit.rows.contains { $0.rule == .t3ColumnTotal && $0.applicant == .legal })
    #expect(audit.rows.contains { $0.rule == .t3Balance && $0.applicant == .legal })
  }

  @Test func `carried in must be what was carried out the year before`() throws {
    let audit = try Self.audit([
      Invented.report(year: 2021, Self.consistent),
      Invented.report(year: 2022, Self.table(new: [.natural: 2], carriedIn: [.natural: 3])),
      // A gap of a year is no chain.
      Invented.report(year: 2024, Self.table(new: [:], carriedIn: [.natural: 9])),
    ])
    let broken = audit.rows.filter { $0.rule == .chainCarried }
    #expect(broken.map(\.applicant) == [nil, .natural])
    #expect(broken.allSatisfy { $0.subject.year == 2022 && $0.expected == Quantity(whole: 1) })
    #expect(audit.counts.first { $0.rule == .chainCarried }?.judged == 7)
  }

  @Test func `reports of different scope make no chain`() throws {
    let audit = try Self.audit([
      Invented.report(year: 2021, scope: .aggregate, Self.consistent),
      Invented.report(year: 2022, scope: .own, Self.table(new: [.natural: 2])),
    ])
    #expect(!audit.counts.contains { $0.rule == .chainCarried })
  }

  @Test func `a stock is last year's with what was issued and repealed`() throws {
    func report(_ year: Int, _ issued: Int, _ repealed: Int, _ stock: Int) -> ParsedReport {
      Invented.report(
        year: year,
        [
          Measure(.normativeDocumentsIssued): issued,
          Measure(.normativeDocumentsRepealed): repealed,
          Measure(.normativeDocumentsInForce): stock,
        ])
    }
    let audit = try Self.audit([
      report(2021, 0, 0, 10), report(2022, 5, 2, 13), report(2023, 1, 1, 20),
    ])
    #expect(audit.rows.map(\.rule) == [.t2DStock])
    #expect(audit.rows.first?.subject.year == 2023)
    #expect(audit.rows.first?.expected == Quantity(whole: 13))
    #expect(audit.rows.first?.severity == .warning)
    #expect(
      try Self.audit([report(2021, 0, 0, 10), report(2022, 0, 0, 9)], errorsOnly: true).rows.isEmpty
    )
  }

  @Test func `what is public is last year's with what was made public`() throws {
    func report(_ year: Int, _ new: Int, _ stock: Int) -> ParsedReport {
      Invented.report(
        year: year,
        [
          Measure(.normativeDocumentsNewlyDisclosed): new,
          Measure(.normativeDocumentsDisclosedStock): stock,
        ])
    }
    #expect(try Self.audit([report(2019, 1, 10), report(2020, 3, 13)]).rows.isEmpty)
    let audit = try Self.audit([report(2019, 1, 10), report(2020, 3, 12)])
    #expect(audit.rows.map(\.rule) == [.t2CStock])
    #expect(audit.rows.first?.expected == Quantity(whole: 13))
  }

  @Test func `last year's items are those of the year before and their change`() throws {
    func report(_ year: Int, _ previous: Int, _ change: Int) -> ParsedReport {
      Invented.report(
        year: year,
        [Measure(.penaltiesItemsPrevious): previous, Measure(.penaltiesItemsChange): change])
    }
    #expect(try Self.audit([report(2019, 8, -3), report(2020, 5, 0)]).rows.isEmpty)
    let audit = try Self.audit([report(2019, 8, -3), report(2020, 8, 0)])
    #expect(audit.rows.map(\.rule) == [.t2CItemsChain])
    #expect(audit.rows.first?.expected == Quantity(whole: 5))
  }

  @Test func `form B lets a total exceed its results and not fall below them`() throws {
    func report(_ total: Int) -> ParsedReport {
      Invented.report(
        year: 2017,
        [
          Measure(.reviewTotal): total, Measure(.reviewUpheld): 1, Measure(.reviewCorrected): 1,
          Measure(.reviewOther): 1,
        ])
    }
    #expect(try Self.audit([report(5)]).rows.isEmpty)
    #expect(try Self.audit([report(2)]).rows.map(\.rule) == [.bReview])
  }

  @Test func `what reading found in the prose is in the audit too`() throws {
    var report = Invented.report(year: 2022, Self.consistent)
    report.findings = [
      Finding(
        rule: .proseTable, measure: Measure(.applicationsNew), expected: Quantity(whole: 11),
        found: Quantity(whole: 8), message: LocalizedText(zh: "表中为 11，正文为 8", en: "11, not 8."))
    ]
    let audit = try Self.audit([report], readings: [AuditReport.Reading(report)])
    #expect(audit.rows.map(\.rule) == [.proseTable])
    #expect(audit.rows.first?.message.en == "11, not 8.")
  }

  @Test func `a change far beyond the peers' is an outlier, one across a break is not`() throws {
    func report(_ index: Int, _ year: Int, _ value: Int) -> ParsedReport {
      Invented.report(
        "合成第\(index)局", division: 990_101, level: .department, year: year, scope: .own,
        .outcomeTotal, value)
    }
    let steady = (0..<12).flatMap {
      [report($0, 2021, 100 + $0), report($0, 2022, 104 + 2 * ($0 % 5))]
    }
    let audit = try Self.audit(steady + [report(99, 2021, 100), report(99, 2022, 9_000)])
    #expect(audit.outliers.map(\.subject.organ) == ["合成第99局"])
    #expect(audit.outliers.first?.before == Quantity(whole: 100))
    let across = (0..<12).flatMap {
      [report($0, 2018, 100 + $0), report($0, 2019, 104 + 2 * ($0 % 5))]
    }
    let broken = try Self.audit(across + [report(99, 2018, 100), report(99, 2019, 9_000)])
    #expect(broken.outliers.isEmpty)
  }

  @Test func `a blank cell lies between the bounds that the identities set`() throws {
    var report = Invented.report(
      year: 2022,
      [
        Measure(.reviewTotal): 10, Measure(.reviewUpheld): 4, Measure(.reviewCorrected): 1,
        Measure(.litigationDirectTotal): 3, Measure(.litigationDirectUpheld): 1,
        Measure(.litigationDirectCorrected): 0, Measure(.litigationDirectOther): 0,
      ])
    for metric in [Metric.reviewOther, .reviewPending, .litigationDirectPending] {
      report.observations.append(
        Observation(
          Measure(metric), without: .blank, origin: .table, evidence: Invented.evidence))
    }
    let audit = try AuditReport(
      AuditReport.Query(.init(boundsCells: true)), in: Corpus(reports: [report]))
    let bounds = audit.bounds.reduce(into: [:]) { $0[$1.metric] = $1.low...$1.high }
    // 10 − 4 − 1 are left for two cells; 3 − 1 for one.
    #expect(
      bounds == [.reviewOther: 0...5, .reviewPending: 0...5, .litigationDirectPending: 2...2])
    #expect(try Self.audit([report]).bounds.isEmpty)
  }

  @Test func `an audit survives writing and reading`() throws {
    var figures = Self.consistent
    figures[Measure(.outcomeDeniedThirdParty, .natural)] = 2
    let audit = try Self.audit([Invented.report(year: 2022, figures)])
    #expect(try AuditReport(json: audit.json()) == audit)
    let text = audit.table.text(in: .chinese)
    #expect(text.contains("T3.column-total") && text.contains("2→0"))
  }
}
