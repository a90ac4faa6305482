import GXModel
import GXStatistics
import GXStore
import Testing

/// Each kernel against the same question put to plain optional values, over random sets of rows.
@Suite struct ReductionOracleTests {
  static let table = InventedTable(organs: 3_600, years: 2016...2021, seed: 11)

  /// Ranges that begin and end anywhere, and a mask for two of three seeds.
  static func rows(seed: UInt64) -> RowSet {
    var random = SplitMix64(seed: seed)
    let count = table.corpus.rowCount
    let cuts = (0..<8).map { _ in Int.random(in: 0...count, using: &random) }.sorted()
    let ranges =
      seed % 5 == 0 ? [0..<count] : stride(from: 0, to: 8, by: 2).map { cuts[$0]..<cuts[$0 + 1] }
    guard seed % 3 != 0 else { return RowSet(ranges: ranges) }
    var mask = Bitmap(count: count, all: seed % 3 == 1)
    for row in 0..<count
    where seed % 3 == 1 ? row / 500 % 3 == 0 : UInt8.random(in: 0..<4, using: &random) == 0 {
      mask[row] = seed % 3 != 1
    }
    return RowSet(ranges: ranges, mask: mask)
  }

  static func values(_ column: Int, _ rows: RowSet) -> [Int64?] {
    rows.indices.map { table.rows[$0].figures[column] }
  }

  @Test(arguments: InventedTable.columns.indices, UInt64(0)..<6)
  func `sums over any rows are those of the values one by one`(index: Int, seed: UInt64) throws {
    let column = try #require(Self.table.corpus.column(InventedTable.columns[index].measure))
    let rows = Self.rows(seed: seed)
    let values = Self.values(index, rows)
    let expected = JointSum(
      rows: values.count, count: values.compactMap(\.self).count,
      sums: [values.reduce(Int128(0)) { $0 + Int128($1 ?? 0) }])
    for threads in [1, 2, 5] {
      #expect(Self.table.corpus.jointSum(of: [column], in: rows, threads: threads) == expected)
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `joint sums take only rows that have all figures`(seed: UInt64) throws {
    let positions = [4, 5, 8]
    let columns = try positions.map {
      try #require(Self.table.corpus.column(InventedTable.columns[$0].measure))
    }
    let rows = Self.rows(seed: seed)
    var expected = JointSum(rows: rows.count, count: 0, sums: [0, 0, 0])
    for row in rows.indices {
      let figures = positions.compactMap { Self.table.rows[row].figures[$0] }
      guard figures.count == positions.count else { continue }
      expected.count += 1
      for index in figures.indices { expected.sums[index] += Int128(figures[index]) }
    }
    #expect(Self.table.corpus.jointSum(of: columns, in: rows, threads: 2) == expected)
  }

  @Test(arguments: InventedTable.columns.indices, UInt64(0)..<6)
  func `a distribution is that of the values one by one`(index: Int, seed: UInt64) throws {
    let column = try #require(Self.table.corpus.column(InventedTable.columns[index].measure))
    let rows = Self.rows(seed: seed)
    var expected: [Int64: Int] = [:]
    for value in Self.values(index, rows).compactMap(\.self) { expected[value, default: 0] += 1 }
    for threads in [1, 3] {
      let counts = Self.table.corpus.distribution(of: column, in: rows, threads: threads)
      #expect(counts.count == expected.values.reduce(0, +))
      #expect(counts.entries.map(\.value) == expected.keys.sorted())
      #expect(counts.entries.allSatisfy { expected[$0.value] == $0.count })
    }
  }
}
