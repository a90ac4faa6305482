import GXModel
import GXStore
import Testing

/// Sums of any stretch of rows from the totals kept within chunks, and what is shared between columns.
@Suite struct TotalsOracleTests {
  static let measures = [
    Measure(.applicationsNew), Measure(.outcomeTotal), Measure(.proactiveTotal),
    Measure(.feesAmount),
  ]
  /// Nothing is given by rows whose number is a multiple of these; columns 0 and 1 lack the same rows.
  static let gaps = [7, 7, 5, 3]
  static let rowCount = 40_000

  static func figure(_ column: Int, _ row: Int) -> Int64? {
    guard row % gaps[column] != 0 else { return nil }
    return switch column {
    case 0: Int64(row * 31 % 257) - 128
    case 1: Int64(row * 97 % 60_000)
    case 2: Int64(row * 1_009 % 3_000_000)
    // Sums of so many so large values leave 64 bits.
    default: row % 2 == 0 ? Int64.max / 4 : Int64.min / 5
    }
  }

  static let corpus: Corpus = {
    var builder = SortedCorpusBuilder(
      organs: (0..<rowCount / 4).map { CorpusOrgan(name: "合成机关\($0)", division: nil) },
      measures: measures, decimals: [Measure(.feesAmount): 6],
      source: Source(name: "合成", sha256: ""), isSynthetic: true)
    for row in 0..<rowCount {
      try? builder.beginReport(
        year: 2018 + row / (rowCount / 4), organ: row % (rowCount / 4), level: .county, form: .c,
        scope: .own)
      for column in measures.indices {
        if let figure = figure(column, row) { builder.set(column, figure) }
      }
    }
    return builder.finish()
  }()

  /// Stretches that begin and end at, before and behind the rows before which totals are kept, at borders
  /// of chunks, and anywhere.
  static let stretches: [Range<Int>] = [
    0..<rowCount, 0..<1, 511..<512, 512..<1_024, 255..<257, 16_383..<16_385, 16_384..<32_768,
    300..<39_999, 39_000..<40_000, 20_000..<20_000, 12_345..<23_456,
  ]

  @Test(arguments: stretches, [[0], [1], [2], [3], [0, 1], [0, 1, 2], [0, 3]])
  func `sums over a stretch are those of its rows`(rows: Range<Int>, positions: [Int]) throws {
    let columns = try positions.map { try #require(Self.corpus.column(Self.measures[$0])) }
    var expected = JointSum(
      rows: rows.count, count: 0, sums: positions.map { _ in 0 })
    for row in rows {
      let figures = positions.compactMap { Self.figure($0, row) }
      guard figures.count == positions.count else { continue }
      expected.count += 1
      for index in figures.indices { expected.sums[index] += Int128(figures[index]) }
    }
    let sum = Self.corpus.jointSum(of: columns, in: RowSet(ranges: [rows]), threads: 2)
    #expect(sum == expected)
  }

  @Test func `a ratio of figures that the same reports lack reads the ends of stretches only`()
    throws
  {
    func bytes(_ numerator: Int, _ denominator: Int) throws -> Int {
      let query = CorpusQuery(
        by: [.year],
        asking: [.ratio(of: [Self.measures[numerator]], to: [Self.measures[denominator]])])
      return try Self.corpus.plan(query).explanation.bytes
    }
    // Each of four years has two ends, at most 256 rows from a total, of two columns of 2 and 4 bytes.
    #expect(try bytes(0, 1) <= 4 * 2 * 256 * (2 + 4 + 1))
    #expect(try bytes(0, 2) > Self.rowCount)
  }

  /// Rows of four figures whose balance is a multiple of a power of 256, or is zero.
  @Test(arguments: [
    ([127, 1, 0, -128], true), ([127, 127, 127, 127], false), ([100, 28, 0, -128], true),
    ([32_767, 1, 0, -32_768], true), ([0, 0, 0, 0], false), ([-128, -128, 0, 0], true),
    ([256, 0, 0, 0], true), ([65_536, 0, 0, 0], true), ([1, 0, 0, 1], false),
  ])
  func `a balance that is a multiple of a width is unequal`(
    figures: [Int64], isBroken: Bool
  ) throws {
    let measures = [
      Metric.applicationsNew, .applicationsCarriedIn, .outcomeTotal, .applicationsCarriedOut,
    ].map { Measure($0) }
    var builder = SortedCorpusBuilder(
      organs: (0..<3).map { CorpusOrgan(name: "合成机关\($0)", division: nil) },
      measures: measures, source: Source(name: "合成", sha256: ""), isSynthetic: true)
    for organ in 0..<3 {
      try builder.beginReport(year: 2021, organ: organ, level: nil, form: .d, scope: .own)
      for column in measures.indices { builder.set(column, organ == 1 ? figures[column] : 0) }
    }
    let identity = FigureIdentity(Array(measures[0..<2]), equals: Array(measures[2..<4]))
    let result = try builder.finish().run(CorpusQuery(asking: [.broken([identity])]))
    #expect(result.rows.map(\.answers) == [[.broken(isBroken ? 1 : 0, of: 3)]])
  }
}
