import Foundation
import GXModel
import GXStore
import Testing

@Suite struct CompactionTests {
  @Test func `a compacted folder has one sorted part and says the same, older versions included`()
    throws
  {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let reports = RandomReports.many(120, seed: 2)
    let older = reports.prefix(20).map { $0.published(day: 2, variant: "other") }
    for start in stride(from: 0, to: reports.count, by: 17) {
      _ = try folder.ingest(Array(reports[start..<min(start + 17, reports.count)]))
    }
    _ = try folder.ingest(Array(older))
    try folder.updateColumns()
    let before = SnapshotTests.content(of: try folder.load().corpus)
    let summary = try folder.compact()
    #expect(summary.partsBefore == 9 && summary.partsAfter == 1)
    #expect(summary.reports == 140)
    #expect(try place.files(in: "\(place.corpus)/parts").count == 1)
    let stored = try folder.reports()
    #expect(Set(stored) == Set(reports + older))
    #expect(stored.map { $0.year ?? 0 } == stored.map { $0.year ?? 0 }.sorted())
    let after = SnapshotTests.content(of: try folder.load().corpus)
    #expect(after == before)
    try FileManager.default.removeItem(atPath: "\(place.corpus)/columns")
    let fromParts = SnapshotTests.content(of: try folder.load().corpus)
    #expect(fromParts == before)
    _ = try folder.ingest([InventedReports.report(organ: "合成新机关")])
    #expect(try folder.load().corpus.rowCount == 121)
  }

  @Test func `a folder with a damaged part is not compacted and stays as it was`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest([InventedReports.report(year: 2021)])
    _ = try folder.ingest([InventedReports.report(year: 2022)])
    let parts = "\(place.corpus)/parts"
    let names = try place.files(in: parts)
    try Data().write(to: URL(fileURLWithPath: "\(parts)/\(names[0])"))
    #expect { try folder.compact() } throws: { ($0 as? StoreError)?.code == .damaged }
    #expect(try place.files(in: parts) == names)
    #expect(try folder.load().corpus.rowCount == 1)
  }

  @Test func `what a newer reader reads from the same bytes counts, and the older reading goes`()
    throws
  {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let old = InventedReports.report(
      observations: [InventedReports.figure(Measure(.applicationsNew), 1_000_000)])
    var new = old
    new.organ = Organ(name: "合成改正机关", asWritten: "合成改正机关")
    new.observations = [InventedReports.figure(Measure(.applicationsNew), 2_000_000)]
    _ = try folder.ingest([old], readerVersion: 1)
    try folder.updateColumns()
    #expect(try folder.ingest([new], readerVersion: 1).alreadyPresent == [old.source])
    let summary = try folder.ingest([new], readerVersion: 2)
    #expect(summary.readAgain == [old.source])
    #expect(summary.added.isEmpty && summary.replacements.isEmpty)
    #expect(try folder.ingest([old], readerVersion: 1).alreadyPresent == [old.source])
    for step in 0..<3 {
      let corpus = try folder.load().corpus
      #expect(corpus.rowCount == 1 && corpus[0].organ.name == "合成改正机关")
      #expect(corpus.column(Measure(.applicationsNew))?[0] == Quantity(whole: 2))
      #expect(try folder.reports() == [new])
      #expect(try folder.report(sha256: old.source.sha256) == new)
      if step == 0 { try folder.updateColumns() } else { _ = try folder.compact() }
    }
  }

  @Test func `verdicts on findings are kept, and a later one takes the place of the first`() throws
  {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let measure = Measure(.outcomeTotal, .legal)
    let first = FindingVerdict(
      report: "a", rule: .t3Balance, measure: measure, judgement: .confirmed)
    let second = FindingVerdict(
      report: "a", rule: .t3Balance, measure: measure, judgement: .dismissed, note: "原件如此")
    let whole = FindingVerdict(report: "b", rule: .layoutLost, judgement: .confirmed)
    for verdict in [first, whole, second] { try folder.record(verdict) }
    #expect(try CorpusFolder.open(at: place.corpus).verdicts() == [second, whole])
  }
}
