import GXModel

/// Counts the values of the rows of a piece that count.
struct CountKernel: LaneKernel {
  let rows: Range<Int>
  let mask: PieceMask
  var counts: ValueCounts

  mutating func run(constant: Int64) {
    add(constant, times: mask.population(of: rows))
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    count(lane, rows, mask)
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    let kept = places.indices(of: rows)
    let counted = mask.gathered(at: places, of: rows)
    count(lane, kept, counted)
    add(0, times: mask.population(of: rows) - counted.population(of: kept))
  }

  @inline(__always)
  private mutating func count<Value: LaneValue>(
    _ lane: Lane<Value>, _ rows: Range<Int>, _ mask: PieceMask
  ) {
    lane.check(rows)
    countCovered(lane, rows, mask)
    if counts.takeBeyond() { collectBeyond(lane, rows, mask) }
  }

  /// Adds one to each value's entry, without a branch a row.
  @inline(__always)
  private mutating func countCovered<Value: LaneValue>(
    _ lane: Lane<Value>, _ rows: Range<Int>, _ mask: PieceMask
  ) {
    let (least, span) = (counts.least, UInt64(counts.span))
    counts.table.withMutableLane { table in
      table.check(0..<(Int(span) + 1) * ValueCounts.turns)
      @inline(__always) func count(_ row: Int, turn: Int) {
        let offset = UInt64(bitPattern: Int64(truncatingIfNeeded: lane[row]) &- least)
        let entry = Int(truncatingIfNeeded: min(offset, span))
        table[entry &* ValueCounts.turns &+ turn] &+= 1
      }
      guard case .all = mask else {
        mask.forEach(in: rows) { count($0, turn: $0 & (ValueCounts.turns - 1)) }
        return
      }
      var row = rows.lowerBound
      while row &+ ValueCounts.turns <= rows.upperBound {
        for turn in 0..<ValueCounts.turns { count(row &+ turn, turn: turn) }
        row &+= ValueCounts.turns
      }
      for row in row..<rows.upperBound { count(row, turn: 0) }
    }
  }

  /// Lists the values beyond the table; most blocks have none.
  private mutating func collectBeyond<Value: LaneValue>(
    _ lane: Lane<Value>, _ rows: Range<Int>, _ mask: PieceMask
  ) {
    let greatestCovered = Value(clamping: counts.least &+ Int64(counts.span) &- 1)
    var values: [Int64] = []
    mask.forEachBlock(in: rows) { block, counted in
      var greatest = Value.min
      for row in block { greatest = max(greatest, lane[row]) }
      guard greatest > greatestCovered else { return }
      Bitmap.forEachBit(of: counted) { bit in
        let value = lane[block.lowerBound & ~63 &+ bit]
        if value > greatestCovered { values.append(Int64(truncatingIfNeeded: value)) }
      }
    }
    counts.others += values
  }

  private mutating func add(_ value: Int64, times: Int) {
    guard times > 0 else { return }
    let (offset, overflow) = value.subtractingReportingOverflow(counts.least)
    if !overflow, (0..<Int64(counts.span)).contains(offset) {
      counts.table[Int(offset) * ValueCounts.turns] += UInt32(truncatingIfNeeded: times)
    } else {
      counts.others.append(contentsOf: repeatElement(value, count: times))
    }
  }
}

/// The distribution of a column's values.
struct CountReduction: Reduction {
  let column: Column
  let empty: ValueCounts

  init(_ column: Column) {
    self.column = column
    let least = column.summary.minimum?.millionths ?? 0
    let greatest = column.summary.maximum?.millionths ?? 0
    empty = ValueCounts(least / column.unit...max(least, greatest) / column.unit)
  }

  func weight(of piece: RowPiece) -> Int {
    if case .none = column.chunks[piece.chunk].validity { return 1 }
    return piece.rows.count
  }

  func add(_ piece: RowPiece, to partial: inout ValueCounts) {
    let chunk = column.chunks[piece.chunk]
    if case .none = chunk.validity { return }
    let valid = piece.mask(valid: [chunk])
    // Rows without a value hold zero: where nothing else is left out, all are counted and those taken back.
    let countsAll = piece.mask == nil && partial.coversZero && !chunk.values.isConstant
    var kernel = CountKernel(rows: piece.rows, mask: countsAll ? .all : valid, counts: .unused)
    swap(&kernel.counts, &partial)
    chunk.values.run(&kernel)
    if countsAll {
      kernel.counts.remove(zeros: piece.rows.count - valid.population(of: piece.rows))
    }
    swap(&kernel.counts, &partial)
  }

  func merge(_ other: ValueCounts, into partial: inout ValueCounts) { partial.merge(other) }
}
