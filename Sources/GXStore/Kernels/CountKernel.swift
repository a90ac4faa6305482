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
    lane.check(rows)
    let least = counts.least
    let span = UInt64(counts.span)
    let mask = mask
    let rows = rows
    var others: [Int64] = []
    counts.table.withMutableLane { table in
      table.check(0..<Int(span) * ValueCounts.turns)
      mask.forEach(in: rows) { row in
        let value = Int64(truncatingIfNeeded: lane[row])
        let offset = UInt64(bitPattern: value &- least)
        if offset < span {
          let slot =
            Int(truncatingIfNeeded: offset) &* ValueCounts.turns &+ row & (ValueCounts.turns - 1)
          table[slot] &+= 1
        } else {
          others.append(value)
        }
      }
    }
    counts.others += others
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
