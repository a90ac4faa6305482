import Foundation
import Testing

/// The SQL of a question gives DuckDB the numbers that gxstats gives.
@Suite struct SQLCommandTests {
  static let python = ProcessInfo.processInfo.environment["GXSTATS_PYTHON"] ?? "python3"
  static let hasDuckDB =
    (try? run(["-c", "import duckdb"], in: FileManager.default.temporaryDirectory)) != nil

  private struct Failure: Error { let output: String }

  private static func run(_ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(output: text) }
    return text
  }

  private static let script = """
    import sys, duckdb
    for row in duckdb.sql(open(sys.argv[1]).read()).fetchall():
      print(','.join('' if cell is None else format(float(cell), '.9g') for cell in row))
    """

  /// Columns of a CSV result by name, each number as the script prints it.
  private func columns(_ names: [String], of csv: String) throws -> [[String]] {
    let lines = csv.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(lines.first).map(String.init)
    let places = try names.map { try #require(header.firstIndex(of: $0)) }
    return lines.dropFirst().map { line in
      places.map { place in Double(line[place]).map { String(format: "%.9g", $0) } ?? "" }
    }
  }

  @Test(
    .enabled(if: hasDuckDB, "needs Python with DuckDB (GXSTATS_PYTHON)"),
    arguments: [
      (["trend", "--metric", "applications"], ["--metric", "applications"]),
      (["trend", "--metric", "outcome.denied"], ["--metric", "outcome.denied"]),
      (
        ["trend", "--metric", "fees.amount", "--level", "county"],
        ["--metric", "fees.amount", "--level", "county"]
      ),
      (["ratio", "--ratio", "disclosure"], ["--ratio", "disclosure"]),
      (
        ["ratio", "--ratio", "corrected", "--years", "2015-2024"],
        ["--ratio", "corrected", "--years", "2015-2024"]
      ),
    ])
  func `DuckDB gives the numbers that gxstats gives`(question: [String], sql: [String]) throws {
    let scratch = try Scratch()
    _ = try Tool.gxstats.run(["synth", "--organs", "60", "--corpus", "c.gx"], in: scratch.folder)
    let export = try Tool.gxstats.run(
      ["export", "--form", "wide", "--corpus", "c.gx", "--output", "figures.csv"],
      in: scratch.folder)
    #expect(export.status == 0, "\(export.errors)")
    let asked = try Tool.gxstats.run(
      question + ["--scope", "own", "--format", "csv", "--corpus", "c.gx"], in: scratch.folder)
    #expect(asked.status == 0, "\(asked.errors)")
    let printed = try Tool.gxstats.run(["sql", "--corpus", "c.gx"] + sql, in: scratch.folder)
    #expect(printed.status == 0, "\(printed.errors)")
    let script = try scratch.file("ask.py", Self.script)
    let text = try scratch.file("ask.sql", printed.output)
    let names =
      question[0] == "trend"
      ? ["year", "sum", "organs", "median", "q1", "q3"]
      : ["year", "numerator", "denominator", "ratio", "organs"]
    let expected = try columns(names, of: asked.output).filter { $0[1] != "" }
    let rows = try Self.run([script, text], in: scratch.folder).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[1] != "" }
    #expect(!rows.isEmpty)
    #expect(rows == expected)
  }
}
