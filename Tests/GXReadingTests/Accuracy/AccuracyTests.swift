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

  private static let report = AccuracyReport(
    of: AccuracyDocuments.documents(
      copies: setting("GXSTATS_ACCURACY_COPIES") ?? 2,
      seed: UInt64(clamping: setting("GXSTATS_ACCURACY_SEED") ?? 2026)
    ).compactMap { try? $0.get() }
  ) { try ReportReader().read($0.bytes, named: $0.name) }

  @Test func `finds nearly all figures, with the right value, and hardly any others`() {
    print(Self.report.table())
    for line in Self.report.failureLines(limit: Self.setting("GXSTATS_ACCURACY_FAILURES") ?? 20) {
      print(line)
    }
    let total = Self.report.total
    #expect(total.documents > 150 && total.stated > 15_000)
    #expect((total.recall ?? 0) > 0.99)
    #expect((total.wrongShare ?? 1) < 0.006)
    #expect((total.spuriousShare ?? 1) < 0.006)
  }
}
