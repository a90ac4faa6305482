import GXModel
import GXReading
import GXSynthesis
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Reading synthetic documents whose figures are known")
struct AccuracyTests {
  /// A number of the environment, for wider runs than the fixed set.
  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  /// All layouts, but PDF only where it can be read.
  private static let layouts = DocumentLayout.allCases.filter {
    $0.format != .pdf || PDFTool.isInstalled
  }

  @Test(.enabled(if: PDFTool.isInstalled, "pdftotext is not installed"))
  func `looks at PDF too`() { #expect(Self.layouts == DocumentLayout.allCases) }

  private static let report = {
    let copies = setting("GXSTATS_ACCURACY_COPIES") ?? 2
    let seed = UInt64(clamping: setting("GXSTATS_ACCURACY_SEED") ?? 2026)
    let documents = AccuracyDocuments.documents(copies: copies, seed: seed, layouts: layouts)
    var report = AccuracyReport(of: documents) {
      try ReportReader().read($0.bytes, named: $0.name)
    }
    for archive in AccuracyDocuments.archives(copies: copies, seed: seed, layouts: layouts) {
      report.add(archive, read: read(archive))
    }
    return report
  }()

  /// The reports in an archive by the names under which they were found.
  private static func read(_ archive: SyntheticArchive) -> [String: ParsedReport] {
    var found: [String: ParsedReport] = [:]
    ReportReader().readAll(archive.bytes, named: archive.name) { name, report in
      found[name] = try? report.get()
    }
    return found
  }

  @Test func `finds the documents of every kind of archive and no others`() {
    for archive in AccuracyDocuments.archives() {
      #expect(Set(Self.read(archive).keys) == Set(archive.documents.map(\.name)))
    }
  }

  @Test func `finds nearly all figures, with the right value, and hardly any others`() {
    print(Self.report.table())
    print(Self.report.carrierTable())
    for line in Self.report.failureLines(limit: Self.setting("GXSTATS_ACCURACY_FAILURES") ?? 20) {
      print(line)
    }
    let total = Self.report.total
    #expect(total.documents > 300 && total.stated > 25_000)
    #expect((total.recall ?? 0) > 0.995)
    #expect((total.wrongShare ?? 1) < 0.001)
    #expect((total.spuriousShare ?? 1) < 0.002)
    #expect(total.wrongMetadata * 50 < total.documents)
  }
}
