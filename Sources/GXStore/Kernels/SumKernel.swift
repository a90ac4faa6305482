/// The sum of the rows of a piece that count.
struct SumKernel: LaneKernel {
  let rows: Range<Int>
  let mask: PieceMask

  func run(constant: Int64) -> Int128 { Int128(constant) * Int128(mask.population(of: rows)) }

  func run<Value: LaneValue>(_ lane: Lane<Value>) -> Int128 {
    lane.check(rows)
    switch mask {
    case .none: return 0
    case .all: return Int128(SumKernel.sum(lane, rows))
    case .some(let words): return Int128(sum(lane, words))
    }
  }

  @inline(__always)
  private static func sum<Value: LaneValue>(
    _ lane: Lane<Value>, _ rows: Range<Int>
  ) -> Value.Sum {
    var sum: Value.Sum = 0
    for row in rows { sum &+= Value.Sum(truncatingIfNeeded: lane[row]) }
    return sum
  }

  /// Words of 64 rows that all count are added in a straight loop, others bit by bit.
  @inline(__always)
  private func sum<Value: LaneValue>(_ lane: Lane<Value>, _ words: [UInt64]) -> Value.Sum {
    var sum: Value.Sum = 0
    var first = rows.lowerBound & ~63
    for word in words {
      if word == ~0 {
        sum &+= SumKernel.sum(lane, first..<first &+ 64)
      } else {
        Bitmap.forEachBit(of: word) { sum &+= Value.Sum(truncatingIfNeeded: lane[first &+ $0]) }
      }
      first &+= 64
    }
    return sum
  }
}
