import GXModel
import GXStatistics
import Testing

@testable import GXStore

@Suite struct ArrowFileTests {
  static let reports = InventedReports.many(organs: 30, years: 2021...2022, seed: 11)

  @Test func `tables of FlatBuffers are read as they were written`() throws {
    let inner = FlatTable(.string("内"), nil, .int64(-5))
    let bytes = FlatBufferWriter.bytes(
      root: FlatTable(
        .bool(true), nil, .uint8(7), .int16(-2), .int32(1 << 30), .int64(1 << 60), .table(inner),
        .tables([inner, FlatTable()]), .structures(count: 2, bytes: Array(repeating: 9, count: 32)))
    )
    #expect(bytes.count % 8 == 0)
    let view = try FlatTableView(root: bytes)
    #expect(try view.bool(0))
    #expect(try view.number(1, default: Int32(42)) == 42)
    #expect(try view.number(2, default: UInt8(0)) == 7)
    #expect(try view.number(3, default: Int16(0)) == -2)
    #expect(try view.number(4, default: Int32(0)) == 1 << 30)
    #expect(try view.number(5, default: Int64(0)) == 1 << 60)
    let table = try #require(try view.table(6))
    #expect(try table.string(0) == "内")
    #expect(try table.string(1) == nil)
    #expect(try table.number(2, default: Int64(0)) == -5)
    #expect(try view.tables(7).count == 2)
    let places = try view.structures(8, size: 16)
    #expect(places.count == 2 && places.allSatisfy { $0 % 8 == 0 })
    #expect(try view.number(99, default: Int32(3)) == 3)
  }

  @Test func `a file cut off anywhere is an error and never a crash`() throws {
    let bytes = try PartEncoder.bytes(of: Self.reports[...])
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: ArrowError.self) {
        try PartReader(Array(bytes.prefix(length))).reports()
      }
    }
  }

  @Test func `a file with bytes changed is read or refused and never crashes`() throws {
    let bytes = try PartEncoder.bytes(of: Self.reports.prefix(3))
    var random = SplitMix64(seed: 5)
    var refused = 0
    for _ in 0..<800 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[Int.random(in: changed.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      do { _ = try PartReader(changed).reports() } catch { refused += 1 }
      // Whatever is taken can be looked at whole.
      if let batches = try? PartLoader.batches(of: PartReader(changed)) {
        var builder = CorpusBuilder()
        for batch in batches { batch.append(to: &builder, without: []) }
        let corpus = builder.finish()
        #expect(corpus.visitedFigures <= corpus.rowCount * corpus.measures.count)
      }
    }
    #expect(refused > 0)
  }

  @Test func `days since 1970 match the calendar`() throws {
    for (text, days) in [
      ("1970-01-01", 0), ("2000-02-29", 11_016), ("2024-12-31", 20_088), ("1900-01-01", -25_567),
    ] as [(String, Int32)] {
      #expect(try #require(CalendarDate(text)).daysSince1970 == days)
    }
    for days in stride(from: Int32(-25_567), through: 84_005, by: 1) {
      guard CalendarDate(daysSince1970: days)?.daysSince1970 == days else {
        Issue.record("day \(days)")
        return
      }
    }
    #expect(CalendarDate(daysSince1970: .min) == nil)
    #expect(CalendarDate(daysSince1970: .max) == nil)
  }
}
