/// The sum of the rows of a piece that count, all of which have a value.
///
/// Rows without a value hold zero in all encodings but the constant. So where most rows count, all are
/// added in a straight loop, and those that have a value and do not count are taken back.
struct SumKernel: LaneKernel {
  let rows: Range<Int>
  let mask: PieceMask
  let validity: Chunk.Validity

  func run(constant: Int64) -> Int128 { Int128(constant) * Int128(mask.population(of: rows)) }

  func run<Value: LaneValue>(_ lane: Lane<Value>) -> Int128 {
    lane.check(rows)
    if case .all = mask { return Int128(SumKernel.sum(lane, rows)) }
    let valid: [UInt64]? = if case .some(let bitmap) = validity { bitmap.words } else { nil }
    var sum: Value.Sum = 0
    mask.forEachBlock(in: rows) { block, counted in
      let others = (valid?[block.lowerBound >> 6] ?? ~0) & ~counted & Bitmap.bits(of: block)
      let first = block.lowerBound & ~63
      if others.nonzeroBitCount > counted.nonzeroBitCount {
        Bitmap.forEachBit(of: counted) {
          sum &+= Value.Sum(truncatingIfNeeded: lane[first &+ $0])
        }
      } else {
        sum &+= SumKernel.sum(lane, block)
        Bitmap.forEachBit(of: others) {
          sum &-= Value.Sum(truncatingIfNeeded: lane[first &+ $0])
        }
      }
    }
    return Int128(sum)
  }

  func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) -> Int128 {
    let kept = places.indices(of: rows)
    lane.check(kept)
    if case .all = mask { return Int128(SumKernel.sum(lane, kept)) }
    var sum: Value.Sum = 0
    mask.forEach(in: rows, at: places) { _, index, keep in
      sum &+= Value.Sum(truncatingIfNeeded: lane[index]) & Value.Sum(truncatingIfNeeded: keep)
    }
    return Int128(sum)
  }

  @inline(__always)
  private static func sum<Value: LaneValue>(
    _ lane: Lane<Value>, _ rows: Range<Int>
  ) -> Value.Sum {
    var sum: Value.Sum = 0
    for row in rows { sum &+= Value.Sum(truncatingIfNeeded: lane[row]) }
    return sum
  }
}
