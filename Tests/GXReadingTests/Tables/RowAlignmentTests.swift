import GXModel
import GXReading
import Testing

@Suite("Rows of the table of applications with more or fewer values than columns")
struct RowAlignmentTests {
  /// The table with rows written by a closure; the cells stand apart by spaces.
  static func document(
    _ tables: SyntheticTables, row: (Metric, [String]) -> [String]
  ) -> String {
    let rows = tables.applications.map { entry in
      ([entry.label] + row(entry.metric, entry.cells.map(String.init))).joined(separator: " ")
    }
    return ([SyntheticTables.title, SyntheticTables.section] + rows + [SyntheticTables.next])
      .joined(separator: "\n")
  }

  static func cells(_ report: ParsedReport, of metric: Metric) -> [Observation] {
    report.observations.filter { $0.metric == metric && $0.origin == .table }
  }

  @Test("are put into their columns by the identities, and say so", arguments: [Form.c, .d])
  func oneRow(form: Form) throws {
    let tables = form == .c ? SyntheticTables.c : .d
    let short: Set<Metric> = [.outcomeGranted, .outcomeDeniedThirdParty]
    let report = try read(
      Self.document(tables) { short.contains($0) ? $1.filter { $0 != "0" } : $1 })
    expect(
      report, matches: tables.truth.filter { !short.contains($0.key.metric) || $0.value > .zero })
    for metric in short {
      #expect(Self.cells(report, of: metric).allSatisfy { $0.status == .repaired })
    }
    #expect(report.findings.filter { $0.rule != .yearConsensus }.map(\.rule) == [.layoutLost])
  }

  @Test("give what their own sum decides where the columns leave it open")
  func everyRow() throws {
    let tables = SyntheticTables.c
    let report = try read(Self.document(tables) { $1.filter { $0 != "0" } })
    let cells = report.observations.filter { $0.origin == .table && $0.value != nil }
    #expect(cells.allSatisfy { $0.value == tables.truth[$0.measure] })
    #expect(cells.count { $0.applicant == nil } > 20)
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("give nothing where no way satisfies the identities")
  func contradiction() throws {
    let tables = SyntheticTables.c
    let report = try read(
      Self.document(tables) { $0 == .outcomeGranted ? ["1", "2", "99"] : $1 })
    #expect(Self.cells(report, of: .outcomeGranted).isEmpty)
    #expect(report.findings.contains { $0.rule == .layoutLost })
  }

  @Test("leave out the empty cell at the end that the sum speaks against")
  func residue() throws {
    let tables = SyntheticTables.c
    for cells in [
      ["", "1", "2", "0", "0", "0", "", "3"], ["1", "2", "0", "0", "0", "0", "3", ""],
    ] {
      let row = "（一）予以公开 | " + cells.joined(separator: " | ") + " |"
      var lines = tables.document(.bars).split(separator: "\n").map(String.init)
      let index = try #require(lines.firstIndex { $0.hasPrefix("（一）予以公开") })
      lines[index] = row
      let report = try read(lines.joined(separator: "\n"))
      #expect(report.observation(of: Measure(.outcomeGranted))?.value == Quantity(whole: 3))
      #expect(
        report.observation(of: Measure(.outcomeGranted, .natural))?.value == Quantity(whole: 1))
    }
  }
}
