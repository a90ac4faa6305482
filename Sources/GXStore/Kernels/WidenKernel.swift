/// Values of a stretch of rows at full width, across chunks.
struct WideValues {
  let first: Int
  private(set) var values: [Int64]
  private(set) var isKnown: [Bool]

  /// The values of a column in a range of rows.
  init(_ column: Column, rows: Range<Int>, mask: Bitmap?, rowCount: Int) {
    first = rows.lowerBound
    values = Array(repeating: 0, count: rows.count)
    isKnown = Array(repeating: false, count: rows.count)
    for piece in RowSet.pieces(of: rows, mask: mask, rowCount: rowCount) {
      let chunk = column.chunks[piece.chunk]
      let offset = piece.base - first
      var kernel = WidenKernel(rows: piece.rows, offset: offset, values: [])
      swap(&kernel.values, &values)
      chunk.values.run(&kernel)
      swap(&kernel.values, &values)
      piece.mask(valid: [chunk]).forEach(in: piece.rows) { isKnown[offset + $0] = true }
    }
  }

  /// The value of a row of the corpus within the stretch.
  @inline(__always)
  subscript(row: Int) -> Int64? { isKnown[row - first] ? values[row - first] : nil }
}

/// Copies the values of a piece at full width.
private struct WidenKernel: LaneKernel {
  let rows: Range<Int>
  /// Where row 0 of the chunk goes; before the first value where the stretch begins within the chunk.
  let offset: Int
  var values: [Int64]

  mutating func run(constant: Int64) {
    for row in rows { values[offset + row] = constant }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    lane.check(rows)
    values.withMutableLane { values in
      values.check(offset + rows.lowerBound..<offset + rows.upperBound)
      for row in rows { values[offset + row] = Int64(truncatingIfNeeded: lane[row]) }
    }
  }
}
