import Foundation
import GXModel
import GXStatistics
import Testing

@testable import GXStore

@Suite struct SnapshotTests {
  static func content(of corpus: Corpus) -> [String] { CorpusFolderTests.content(of: corpus) }

  private func again(_ corpus: Corpus) throws -> Corpus {
    try SnapshotDecoder(try SnapshotEncoder(corpus).bytes()).corpus()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a corpus comes out of a snapshot as it went in`(seed: UInt64) throws {
    let reports = RandomReports.many(300, seed: seed)
    let corpus = Corpus(reports: reports + reports.map { $0.published(day: 3, variant: "b") })
    let back = try again(corpus)
    let areSame = Self.content(of: back) == Self.content(of: corpus)
    #expect(areSame)
    #expect(back.organs == corpus.organs)
    #expect(back.superseded == corpus.superseded)
    #expect(back.measures == corpus.measures)
    for measure in corpus.measures {
      #expect(back.column(measure)?.summary == corpus.column(measure)?.summary)
      #expect(back.column(measure)?.chunks == corpus.column(measure)?.chunks)
    }
  }

  @Test func `columns of every width over several chunks are the same`() throws {
    let table = InventedTable(organs: 3_000, years: 2010...2024, seed: 8)
    let back = try again(table.corpus)
    #expect(table.corpus.rowCount > 2 * Chunk.capacity)
    for measure in table.corpus.measures {
      #expect(back.column(measure)?.summary == table.corpus.column(measure)?.summary, "\(measure)")
      let areSame = back.column(measure)?.chunks == table.corpus.column(measure)?.chunks
      #expect(areSame, "\(measure)")
    }
    #expect(back.attributes.organs == table.corpus.attributes.organs)
    #expect(back.attributes.synthetic == table.corpus.attributes.synthetic)
  }

  @Test func `the snapshot of an empty corpus is empty`() throws {
    #expect(try again(Corpus(reports: [])).rowCount == 0)
  }

  @Test func `a snapshot cut off or changed is refused or read and never crashes`() throws {
    let bytes = try SnapshotEncoder(Corpus(reports: RandomReports.many(40, seed: 5))).bytes()
    for length in stride(from: 0, to: bytes.count, by: 997) {
      #expect(throws: ArrowError.self) {
        try SnapshotDecoder(Array(bytes.prefix(length))).corpus()
      }
    }
    var random = SplitMix64(seed: 6)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[Int.random(in: changed.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      // Whatever is taken can be looked at whole.
      if let corpus = try? SnapshotDecoder(changed).corpus() {
        #expect(corpus.visitedFigures <= corpus.rowCount * corpus.measures.count)
      }
    }
  }

  @Test(arguments: [0, 1, 150, 299, 300])
  func `a folder whose columns hold some of its reports gives all of them`(count: Int) throws {
    let place = try TemporaryFolder()
    let reports = RandomReports.many(300, seed: 12)
    let newer = reports.prefix(90).enumerated().map { index, report in
      report.published(day: 1 + index % 28, variant: "newer")
    }
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest(Array(reports.prefix(count)))
    try folder.updateColumns()
    _ = try folder.ingest(Array(reports.dropFirst(count)) + newer)
    let expected = Corpus(reports: reports + newer)
    for _ in 1...2 {
      let loaded = try folder.load()
      #expect(loaded.damagedParts.isEmpty)
      let areSame = Self.content(of: loaded.corpus) == Self.content(of: expected)
      #expect(areSame)
      #expect(Set(loaded.corpus.superseded) == Set(expected.superseded))
      try folder.updateColumns()
    }
    #expect(try place.files(in: "\(place.corpus)/columns").count == 1)
  }

  @Test func `columns that are damaged or gone are made up for by the parts`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    let reports = InventedReports.many(organs: 40, years: 2020...2022, seed: 4)
    _ = try folder.ingest(reports)
    try folder.updateColumns()
    let expected = Self.content(of: Corpus(reports: reports))
    let path = "\(place.corpus)/columns/\(try place.files(in: "\(place.corpus)/columns")[0])"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let damaged = Self.content(of: try folder.load().corpus) == expected
    #expect(damaged)
    try FileManager.default.removeItem(atPath: path)
    let gone = Self.content(of: try folder.load().corpus) == expected
    #expect(gone)
  }

  @Test func `a part that is gone is missed although the columns are there`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest([InventedReports.report(year: 2021)])
    _ = try folder.ingest([InventedReports.report(year: 2022)])
    try folder.updateColumns()
    let parts = "\(place.corpus)/parts"
    try FileManager.default.removeItem(atPath: "\(parts)/\(try place.files(in: parts)[0])")
    let loaded = try folder.load()
    #expect(loaded.damagedParts.count == 1)
    #expect(loaded.corpus.years == 2022...2022)
  }

  @Test(
    .enabled(if: Python.hasEngines, "needs Python with pyarrow, Polars and DuckDB (GXSTATS_PYTHON)")
  )
  func `pyarrow, Polars and DuckDB read the columns`() throws {
    let place = try TemporaryFolder()
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest(InventedReports.many(organs: 60, years: 2020...2022, seed: 14))
    try folder.updateColumns()
    let corpus = try folder.load().corpus
    let script = """
      import sys, glob, duckdb, polars as pl, pyarrow as pa
      path = glob.glob(sys.argv[1] + '/columns/*.arrow')[0]
      figures = pa.ipc.open_file(path).read_all()
      figures.validate(full=True)
      frame = pl.read_ipc(path)
      for name in ['procurement.amount', 'outcome.total', 'penalties.items_change']:
        ask = f'SELECT count(DISTINCT organ), sum("{name}"), count("{name}") FROM %s'
        print(*duckdb.sql(ask % 'figures').fetchall()[0])
        print(*frame.sql(ask % 'self').row(0))
      """
    let printed = try Python.run(script, [place.corpus]).split(separator: "\n")
    #expect(printed.count == 6)
    let names = Set(corpus.organs.map(\.name))
    for (index, metric) in [Metric.procurementAmount, .outcomeTotal, .penaltiesItemsChange]
      .enumerated()
    {
      let summary = try #require(corpus.column(Measure(metric))?.summary)
      for line in printed[2 * index...2 * index + 1] {
        let words = line.split(separator: " ").map(String.init)
        #expect(Int(words[0]) == names.count)
        #expect(Quantity(words[1]) == summary.sum)
        #expect(Int(words[2]) == summary.count)
      }
    }
  }
}

extension ParsedReport {
  /// Another version of the report, published on a day of March 2024.
  func published(day: Int, variant: String) -> ParsedReport {
    var report = self
    report.source = Source(
      name: source.name + variant, sha256: InventedReports.sha256(source.sha256 + variant))
    report.published = CalendarDate(year: 2024, month: 3, day: day)
    return report
  }
}
