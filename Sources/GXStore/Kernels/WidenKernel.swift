/// Values of a stretch of rows at full width, across chunks; rows without one hold ``missing``.
struct WideValues {
  /// No value of a figure: the least that 64 bits hold.
  static let missing = Int64.min

  private(set) var values: [Int64]

  /// The values of a column in a range of rows, of which the first row's is the first.
  init(_ column: Column, rows: Range<Int>, mask: Bitmap?, rowCount: Int) {
    values = Array(repeating: WideValues.missing, count: rows.count)
    for piece in RowSet.pieces(of: rows, mask: mask, rowCount: rowCount) {
      let chunk = column.chunks[piece.chunk]
      var kernel = WidenKernel(
        rows: piece.rows, mask: piece.mask(valid: [chunk]), offset: piece.base - rows.lowerBound,
        values: [])
      swap(&kernel.values, &values)
      chunk.values.run(&kernel)
      swap(&kernel.values, &values)
    }
  }
}

/// Copies the values of a piece at full width.
private struct WidenKernel: LaneKernel {
  let rows: Range<Int>
  let mask: PieceMask
  /// Where row 0 of the chunk goes; before the first value where the stretch begins within the chunk.
  let offset: Int
  var values: [Int64]

  mutating func run(constant: Int64) {
    mask.forEach(in: rows) { values[offset + $0] = constant }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    lane.check(rows)
    values.withMutableLane { values in
      values.check(offset + rows.lowerBound..<offset + rows.upperBound)
      mask.forEach(in: rows) { values[offset &+ $0] = Int64(truncatingIfNeeded: lane[$0]) }
    }
  }
}
