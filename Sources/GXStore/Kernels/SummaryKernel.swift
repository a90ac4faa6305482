/// The summary of a column, of whole chunks their own.
struct SummaryReduction: Reduction {
  let column: Column

  var empty: ChunkSummary { ChunkSummary() }

  func weight(of piece: RowPiece) -> Int { piece.isUnmaskedWhole ? 1 : piece.rows.count }

  func add(_ piece: RowPiece, to partial: inout ChunkSummary) {
    partial.add(column.chunks[piece.chunk].summary(of: piece))
  }

  func merge(_ other: ChunkSummary, into partial: inout ChunkSummary) { partial.add(other) }
}

extension Chunk {
  /// The summary of the rows of a piece that count; of all, the one that the chunk keeps.
  func summary(of piece: RowPiece) -> ChunkSummary {
    if piece.isUnmaskedWhole { return summary }
    var kernel = SummaryKernel(rows: piece.rows, mask: piece.mask(valid: [self]))
    return values.run(&kernel)
  }
}

/// The summary of the rows of a piece that count, all of which have a value.
private struct SummaryKernel: LaneKernel {
  let rows: Range<Int>
  let mask: PieceMask

  func run(constant: Int64) -> ChunkSummary {
    ChunkSummary(of: constant, times: mask.population(of: rows))
  }

  func run<Value: LaneValue>(_ lane: Lane<Value>) -> ChunkSummary {
    lane.check(rows)
    var total = RunningSummary<Value>()
    mask.forEachBlock(in: rows) { block, counted in
      let first = block.lowerBound & ~63
      if Value.bitWidth > 32 || block.count < 64 || counted.nonzeroBitCount < 8 {
        Bitmap.forEachBit(of: counted) { total.add(lane[first &+ $0]) }
      } else if counted == ~0 {
        total.add(lane, block)
      } else {
        total.add(lane, block, counted: counted)
      }
    }
    return total.summary
  }

  func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) -> ChunkSummary {
    let kept = SummaryKernel(
      rows: places.indices(of: rows), mask: mask.gathered(at: places, of: rows))
    var total = kept.run(lane)
    total.add(ChunkSummary(of: 0, times: mask.population(of: rows) - total.count))
    return total
  }
}

extension ChunkSummary {
  /// The summary of a stretch of values.
  ///
  /// - Parameter valid: the rows with a value; `nil` for all.
  init<Value: LaneValue>(_ values: [Value], valid: Bitmap?) {
    let kernel = SummaryKernel(
      rows: 0..<values.count, mask: valid.map { .some($0.words) } ?? .all)
    self = values.withLane { kernel.run($0) }
  }

  fileprivate init(of value: Int64, times count: Int) {
    self.init(
      count: count, sum: Int128(value) * Int128(count), minimum: count > 0 ? value : nil,
      maximum: count > 0 ? value : nil)
  }
}

/// The summary of values of one width, added one by one or in blocks of 64.
private struct RunningSummary<Value: LaneValue> {
  private var count = 0
  private var sum: Int128 = 0
  private var least = Value.max
  private var greatest = Value.min

  @inline(__always)
  mutating func add(_ value: Value) {
    count += 1
    sum += Int128(value)
    least = min(least, value)
    greatest = max(greatest, value)
  }

  /// Adds 64 values of at most four bytes.
  @inline(__always)
  mutating func add(_ lane: Lane<Value>, _ block: Range<Int>) {
    var partial: Value.Sum = 0
    for row in block {
      let value = lane[row]
      partial &+= Value.Sum(truncatingIfNeeded: value)
      least = min(least, value)
      greatest = max(greatest, value)
    }
    count += 64
    sum += Int128(partial)
  }

  /// Adds those of 64 values whose bits are set, without a branch a row.
  @inline(__always)
  mutating func add(_ lane: Lane<Value>, _ block: Range<Int>, counted: UInt64) {
    var partial: Value.Sum = 0
    for index in 0..<64 {
      let keep = 0 &- Value(truncatingIfNeeded: counted &>> UInt64(truncatingIfNeeded: index) & 1)
      let value = lane[block.lowerBound &+ index] & keep
      partial &+= Value.Sum(truncatingIfNeeded: value)
      least = min(least, value | (Value.max & ~keep))
      greatest = max(greatest, value | (Value.min & ~keep))
    }
    count += counted.nonzeroBitCount
    sum += Int128(partial)
  }

  var summary: ChunkSummary {
    count == 0
      ? ChunkSummary()
      : ChunkSummary(count: count, sum: sum, minimum: Int64(least), maximum: Int64(greatest))
  }
}
