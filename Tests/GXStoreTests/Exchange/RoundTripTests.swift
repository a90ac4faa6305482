import GXModel
import GXStore
import Testing

@Suite struct RoundTripTests {
  private func export(
    _ reports: [ParsedReport], _ layout: TableLayout, _ format: TableFormat
  ) throws -> [UInt8] {
    let bytes = Bytes()
    var export = try TableExport(layout, as: format) { bytes.content += $0 }
    for report in reports { try export.append(report) }
    try export.finish()
    return bytes.content
  }

  private final class Bytes {
    var content: [UInt8] = []
  }

  private func wide(_ reports: [ParsedReport]) -> TableLayout {
    let corpus = Corpus(reports: reports)
    return .wide(WideColumns(of: corpus.rows(), in: corpus))
  }

  @Test(arguments: TableFormat.allCases, [1, 2, 3, 4, 5] as [UInt64])
  func `a long table gives back the reports, figure by figure and with all evidence`(
    format: TableFormat, seed: UInt64
  ) throws {
    let reports = RandomReports.many(80, seed: seed)
    let table = try export(reports, .long, format)
    let back = try TableImport(table, named: "t")
    #expect(back.issues.isEmpty)
    #expect(back.reports == reports)
    #expect(try export(back.reports, .long, format) == table)
  }

  @Test(arguments: TableFormat.allCases, [11, 12, 13, 14, 15] as [UInt64])
  func `a wide table gives back the figures that count with their statuses`(
    format: TableFormat, seed: UInt64
  ) throws {
    let reports = RandomReports.many(80, seed: seed)
    let table = try export(reports, wide(reports), format)
    let back = try TableImport(table, named: "t")
    #expect(back.issues.isEmpty)
    let areSame =
      CorpusFolderTests.content(of: Corpus(reports: back.reports))
      == CorpusFolderTests.content(of: Corpus(reports: reports))
    #expect(areSame)
    #expect(try export(back.reports, wide(back.reports), format) == table)
  }

  @Test(arguments: TableFormat.allCases)
  func `a table of several batches goes through a corpus folder and comes out the same`(
    format: TableFormat
  ) throws {
    let place = try TemporaryFolder()
    let reports = RandomReports.many(3_000, seed: 9)
    let table = try export(reports, .long, format)
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest(try TableImport(table, named: "t").reports)
    var stored: [ParsedReport] = []
    let damaged = try folder.forEachReport(sha256: Set(reports.map(\.source.sha256))) {
      stored.append($0)
    }
    #expect(damaged.isEmpty)
    #expect(try export(stored, .long, format) == table)
  }

  @Test func `what parse prints as JSON Lines is taken, findings and unread parts included`() throws
  {
    var report = RandomReports.many(1, seed: 3)[0]
    report.findings = [
      Finding(
        rule: .t3Balance, measure: Measure(.outcomeTotal), expected: Quantity(whole: 1),
        found: .zero, message: LocalizedText(zh: "不平", en: "不平"))
    ]
    report.unread = [UnreadPart(line: 9, text: "某表", reason: "no label")]
    let back = try TableImport(Array((report.jsonLine() + "\n").utf8), named: "t")
    #expect(back.issues.isEmpty)
    #expect(back.reports == [report])
  }

  @Test func `a report without figures is a row of its own`() throws {
    let report = InventedReports.report()
    for format in TableFormat.allCases {
      let back = try TableImport(try export([report], .long, format), named: "t")
      #expect(back.reports == [report], "\(format)")
    }
  }
}
