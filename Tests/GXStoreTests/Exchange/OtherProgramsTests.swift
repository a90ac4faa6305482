import Foundation
import GXModel
import Testing

@testable import GXStore

/// Arrow files of other programs come in, and ours are read by them.
@Suite(
  .enabled(if: Python.hasEngines, "needs Python with pyarrow, Polars and DuckDB (GXSTATS_PYTHON)"))
struct OtherProgramsTests {
  private static let script = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../scripts/make-arrow-tables.py").standardizedFileURL.path

  @Test func `files made by pyarrow, Polars and DuckDB in many ways say the same`() throws {
    let place = try TemporaryFolder()
    let names = try Python.run(file: Self.script, [place.path]).split(separator: "\n")
    #expect(names.count == 16)
    for name in names {
      let bytes = try DurableFile.read("\(place.path)/\(name)")
      let table = try TableImport(bytes, named: String(name))
      #expect(table.issues.filter { !$0.isRemark }.isEmpty, "\(name): \(table.issues)")
      let figures = table.reports.flatMap { report in
        report.observations.map {
          "\(report.organ?.name.prefix(5) ?? "") \(report.year ?? 0) \($0.metric.rawValue) "
            + "\($0.value?.description ?? "-") \($0.status.rawValue)"
        }
      }
      #expect(
        figures == [
          "合成机关甲 2021 applications.new 12 reported", "合成机关甲 2021 fees.amount 0.5 approximate",
          "合成机关乙 2022 applications.new - not_applicable", "合成机关丙 2023 applications.new 7 reported",
        ], "\(name)")
    }
  }

  @Test(arguments: ["long", "wide"])
  func `an Arrow table is read alike by pyarrow, Polars and DuckDB`(form: String) throws {
    let place = try TemporaryFolder()
    let reports = InventedReports.many(organs: 50, years: 2020...2021, seed: 31)
    let corpus = Corpus(reports: reports)
    let path = "\(place.path)/t.arrow"
    let layout: TableLayout =
      form == "long" ? .long : .wide(WideColumns(of: corpus.rows(), in: corpus))
    let file = try GrowingFile(path: path)
    var export = try TableExport(layout, as: .arrow) { try file.append($0) }
    for report in reports { try export.append(report) }
    try export.finish()
    try file.finish()
    let script = """
      import sys, duckdb, polars as pl, pyarrow as pa
      figures = pa.ipc.open_file(sys.argv[1]).read_all()
      figures.validate(full=True)
      frame = pl.read_ipc(sys.argv[1])
      long = sys.argv[2] == 'long'
      value, test = ('value', "metric = 'procurement.amount'") if long else ('"procurement.amount"', 'true')
      ask = f'SELECT sum({value}), count({value}) FROM %s WHERE {test}'
      print(*duckdb.sql(ask % 'figures').fetchall()[0])
      print(*frame.sql(ask % 'self').row(0))
      """
    let printed = try Python.run(script, [path, form]).split(separator: "\n")
    let column = try #require(corpus.column(Measure(.procurementAmount)))
    #expect(printed.count == 2)
    for line in printed {
      let words = line.split(separator: " ").map(String.init)
      #expect(Quantity(words[0]) == column.summary.sum)
      #expect(Int(words[1]) == column.summary.count)
    }
  }
}
