import GXStatistics
import Testing

@testable import GXStore

/// Every encoding of a stretch of values gives back the values, and is the smallest.
@Suite struct ChunkEncodingTests {
  struct Stretch: Sendable, CustomTestStringConvertible {
    let bound: Int64
    let count: Int
    /// Of a hundred rows, those that are not zero.
    let nonzero: Int
    /// Of a hundred rows, those with a value.
    let filled: Int

    var testDescription: String {
      "\(count) rows to \(bound), \(nonzero) % not 0, \(filled) % filled"
    }

    func values(seed: UInt64) -> [Int64?] {
      var random = SplitMix64(seed: seed)
      return (0..<count).map { _ in
        guard Int.random(in: 0..<100, using: &random) < filled else { return nil }
        guard Int.random(in: 0..<100, using: &random) < nonzero else { return 0 }
        return Int64.random(in: -bound...bound, using: &random)
      }
    }
  }

  static let stretches: [Stretch] = [127, 30_000, 2_000_000_000, .max].flatMap { bound in
    [1, 63, 64, 65, 1_000, Chunk.capacity].flatMap { count in
      [0, 1, 8, 30, 60, 100].flatMap { nonzero in
        [100, 70, 0].map {
          Stretch(bound: bound, count: count, nonzero: nonzero, filled: $0)
        }
      }
    }
  }

  @Test(arguments: stretches)
  func `values come back as they were, and their summary is theirs`(stretch: Stretch) {
    let values = stretch.values(seed: 17)
    // Rows without a value may hold anything before they are encoded.
    let chunk = Chunk(values.map { $0 ?? -3 }, valid: Bitmap(values.map { $0 != nil }))
    let present = values.compactMap(\.self)
    #expect((0..<stretch.count).map { chunk[$0] } == values)
    #expect(chunk.summary.count == present.count)
    #expect(chunk.summary.sum == present.reduce(Int128(0)) { $0 + Int128($1) })
    #expect(chunk.summary.minimum == present.min())
    #expect(chunk.summary.maximum == present.max())
    for piece in [0..<stretch.count, stretch.count / 3..<stretch.count, 0..<stretch.count / 2] {
      let figures = values[piece].compactMap(\.self)
      let total = chunk.total(of: piece)
      #expect(total.count == figures.count)
      #expect(total.sum == figures.reduce(Int128(0)) { $0 + Int128($1) })
    }
  }

  @Test(arguments: stretches.filter { $0.count == Chunk.capacity && $0.filled == 100 })
  func `no more bytes are taken than one value a row takes`(stretch: Stretch) {
    let values = stretch.values(seed: 18).compactMap(\.self)
    let chunk = Chunk(values, valid: nil)
    let width = [(127, 1), (30_000, 2), (2_000_000_000, 4), (Int64.max, 8)]
      .first { $0.0 == stretch.bound }?.1
    let dense = values.count * (width ?? 0)
    switch stretch.nonzero {
    case 0: #expect(chunk.byteCount == 0)
    case 1, 8: #expect(chunk.byteCount * 3 < dense)
    case 100: #expect(chunk.byteCount == dense)
    default: #expect(chunk.byteCount <= dense)
    }
  }
}

extension Bitmap {
  fileprivate init(_ bits: [Bool]) {
    self.init(count: bits.count)
    for (index, bit) in bits.enumerated() { self[index] = bit }
  }
}
