import Foundation
import GXModel
import GXStore
import Testing

@Suite struct CorpusFolderTests {
  static let reports = InventedReports.many(organs: 60, years: 2020...2023, seed: 3)

  /// What a corpus says, row by row and column by column.
  static func content(of corpus: Corpus) -> [String] {
    (0..<corpus.rowCount).map { row in
      let figures = corpus.measures.map { measure in
        let value = corpus.column(measure)?[row].map(\.description) ?? "-"
        return "\(value)\(corpus.status(of: measure, at: row).map(\.rawValue) ?? "?")"
      }
      return "\(corpus[row]) \(figures.joined(separator: " "))"
    }
  }

  @Test func `reports come out of the folder as they went in, evidence and all`() throws {
    let place = try TemporaryFolder()
    var report = InventedReports.report(
      published: CalendarDate(year: 2024, month: 2, day: 29),
      observations: [
        InventedReports.figure(Measure(.applicationsNew, .natural), 3_000_000),
        InventedReports.figure(Measure(.feesAmount), -1, status: .approximate),
        InventedReports.figure(Measure(.outcomeTotal), 7_000_000, scope: .system),
        Observation(
          Measure(.outcomeTotal), without: .notApplicable, origin: .prose,
          evidence: Evidence(line: 1, column: 1, bytes: 0..<3, page: 4, text: "—")),
      ])
    report.observations[0].isPreferred = true
    report.title = "云岭县人民政府2023年政府信息公开工作年度报告（合成数据）"
    report.organ = Organ(name: "云岭县人民政府", asWritten: "云岭县　人民政府")
    report.period = ReportingPeriod(
      from: try #require(CalendarDate("2023-01-01")), to: try #require(CalendarDate("2023-12-31")))
    report.findings = [
      Finding(
        rule: .t3Balance, measure: Measure(.outcomeTotal, .legal), expected: Quantity(whole: 1),
        found: .zero, message: LocalizedText(zh: "不平", en: "does not balance")),
      Finding(rule: .layoutLost, message: LocalizedText(zh: "缺", en: "lost")),
    ]
    report.unread = [UnreadPart(line: 9, text: "某表", reason: "no label")]
    report.repairs = [
      TextRepair(.pinyin, line: 3, column: 7, before: "文(wen)章(zhang)", after: "文章"),
      TextRepair(.about, line: 4, column: 1, before: "", after: "关于"),
    ]
    let folder = try CorpusFolder.create(at: place.corpus)
    let bare = InventedReports.report(division: nil, level: nil, year: 2011, form: .n)
    _ = try folder.ingest([report, bare])
    let reopened = try CorpusFolder.open(at: place.corpus)
    #expect(try reopened.reports() == [report, bare])
    #expect(try reopened.report(sha256: report.source.sha256) == report)
    #expect(try reopened.report(sha256: "0") == nil)
  }

  @Test func `the corpus loaded is that of the reports`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let summary = try folder.ingest(Self.reports)
    #expect(summary.added.count == Self.reports.count)
    #expect(summary.rejected.isEmpty && summary.replacements.isEmpty)
    let loaded = try CorpusFolder.open(at: place.corpus).load()
    #expect(loaded.damagedParts.isEmpty)
    let areSame = Self.content(of: loaded.corpus) == Self.content(of: Corpus(reports: Self.reports))
    #expect(areSame)
  }

  @Test func `giving the same reports again changes nothing`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest(Self.reports + [InventedReports.report(organ: nil)])
    let before = try place.files(in: "\(place.corpus)/parts")
    let again = try folder.ingest(Self.reports + [InventedReports.report(organ: nil)])
    #expect(again.added.isEmpty)
    #expect(Set(again.alreadyPresent) == Set(Self.reports.map(\.source)))
    #expect(again.rejected.map(\.reason) == [.organMissing])
    #expect(try place.files(in: "\(place.corpus)/parts") == before)
    #expect(try folder.load().corpus.rowCount == Self.reports.count)
  }

  @Test func `a better version counts and the older one is kept`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let thin = InventedReports.report(variant: "1")
    let full = InventedReports.report(
      variant: "2", observations: [InventedReports.figure(Measure(.outcomeTotal), 2_000_000)])
    _ = try folder.ingest([thin])
    let summary = try folder.ingest([full])
    #expect(summary.replacements.map(\.live) == [full.source])
    #expect(summary.replacements.map(\.kept) == [thin.source])
    let worse = InventedReports.report(variant: "3")
    let third = try folder.ingest([worse])
    #expect(third.replacements.map(\.live) == [full.source])
    let corpus = try folder.load().corpus
    #expect(corpus.rowCount == 1)
    #expect(corpus[0].source == full.source)
    #expect(Set(corpus.superseded) == [thin.source, worse.source])
    let versions = try folder.versions(of: corpus[0].organ, year: 2023)
    #expect(versions.first == full.source)
    #expect(versions.count == 3)
    #expect(try folder.report(sha256: thin.source.sha256) == thin)
  }

  @Test func `a report that comes twice in one call is taken once`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let report = InventedReports.report()
    let summary = try folder.ingest([report, report])
    #expect(summary.added == [report.source])
    #expect(summary.alreadyPresent == [report.source])
  }

  @Test func `an existing file or corpus is not written over`() throws {
    let place = try TemporaryFolder()
    _ = try CorpusFolder.create(at: place.corpus)
    #expect { try CorpusFolder.create(at: place.corpus) } throws: {
      ($0 as? StoreError)?.code == .alreadyExists
    }
    let file = "\(place.path)/f"
    try Data([1]).write(to: URL(fileURLWithPath: file))
    #expect { try CorpusFolder.create(at: file) } throws: {
      ($0 as? StoreError)?.code == .alreadyExists
    }
    _ = try CorpusFolder.openOrCreate(at: place.corpus)
  }

  @Test func `what is no corpus is said to be none`() throws {
    let place = try TemporaryFolder()
    for path in [place.path, "\(place.path)/missing"] {
      #expect { try CorpusFolder.open(at: path) } throws: {
        ($0 as? StoreError)?.code == .notACorpus
      }
    }
    #expect(throws: StoreError.self) { try CorpusFolder.openOrCreate(at: "/proc/none/c.gx") }
  }
}
