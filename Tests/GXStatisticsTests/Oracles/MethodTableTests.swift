import Foundation
import Testing

/// The table of methods in `docs/statistics-methods.md` is made from the golden files.
///
/// `GXSTATS_RECORD=1` (`make statistics-golden`) writes it anew.
struct MethodTableTests {
  private static let table = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../docs/statistics-methods.md")
    .standardizedFileURL

  @Test func `the table of methods names every method, its oracle and how near it comes`() throws {
    let text = try MethodTable().text
    if ProcessInfo.processInfo.environment["GXSTATS_RECORD"] != nil {
      try Data(text.utf8).write(to: Self.table)
    }
    let committed = try String(contentsOf: Self.table, encoding: .utf8)
    #expect(
      Self.withoutDeviations(committed) == Self.withoutDeviations(text),
      "make statistics-golden writes the table anew")
  }

  /// Rounding differs between processors, and `OracleTests` holds it below 1e-9.
  private static func withoutDeviations(_ table: String) -> String {
    table.replacing(/\| 1e-\d+ \|/, with: "| |")
  }
}

private struct MethodTable {
  let text: String

  init() throws {
    var rows: [String] = []
    var cases = 0
    var programs: [String: String] = [:]
    for check in OracleCheck.all {
      let agreement = try check.run()
      cases += agreement.cases
      programs.merge(try Golden<Nothing>(check.golden).source) { first, _ in first }
      rows.append(
        "| \(check.method) | \(check.source) | \(check.oracle) | \(agreement.cases) | \(MethodTable.bound(agreement.largestDeviation)) | `\(check.golden)` |"
      )
    }
    let versions = programs.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    text = """
      # Methods and their oracles

      Made by `make statistics-golden` from `Tests/GXStatisticsTests/Golden`; do not edit.
      \(OracleCheck.all.count) comparisons, \(cases) cases. The deviation is relative to the larger of both numbers, or to
      1 where they may cancel to zero, rounded up to a power of ten; a test fails above 1e-9, and counts must be equal.
      Programs: \(versions.joined(separator: ", ")).

      | method | source | oracle | cases | deviation below | golden file |
      |---|---|---|---:|---:|---|
      \(rows.joined(separator: "\n"))

      Besides, by brute force or closed form in the tests themselves: bounds of integer systems (all numbers tried), mean
      ranks (exact probabilities), interrupted series with planted changes, Little's law. `make simulate` measures the
      coverage of intervals for small samples.

      """
  }

  /// The next power of ten, but none below 1e-13, which is rounding.
  private static func bound(_ deviation: Double) -> String {
    let power = deviation > 0 ? Int(log10(deviation).rounded(.up)) : -13
    return "1e\(max(-13, power))"
  }

  private struct Nothing: Decodable {}
}
