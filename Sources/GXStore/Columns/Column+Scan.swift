public import GXModel

extension Column {
  /// Calls with each row that has a value, ascending, and the value in units of 10⁻ⁿ.
  @inline(__always)
  package func forEachUnit(in rows: RowSet, _ body: (_ row: Int, _ units: Int64) -> Void) {
    for range in rows.ranges {
      forEachPiece(of: range) { chunk, base, piece in
        Bitmap.forEachWord(in: piece) { word, trim in
          let chosen = trim & (rows.mask?.words[base >> 6 + word] ?? ~0) & chunk.validWord(word)
          Bitmap.forEachBit(of: chosen) { bit in
            let row = word << 6 + bit
            body(base + row, chunk.values[row])
          }
        }
      }
    }
  }

  /// Calls with each row of a set that has a value, ascending, and the value.
  public func forEach(in rows: RowSet, _ body: (_ row: Int, _ value: Quantity) -> Void) {
    forEachUnit(in: rows) { body($0, Quantity(millionths: $1 * unit)) }
  }

  /// The values of the rows that have one, in the order of the rows, as nearest binary fractions.
  public func doubles(in rows: RowSet) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(rows.count)
    let scale = Double(Quantity.scale / unit)
    forEachUnit(in: rows) { _, units in values.append(Double(units) / scale) }
    return values
  }

  /// The exact count, sum, minimum and maximum over some rows.
  ///
  /// Chunks that lie wholly within an unmasked set are answered by their summaries.
  public func aggregate(in rows: RowSet) -> Aggregate {
    var total = ChunkSummary()
    for piece in rows.pieces(rowCount: rowCount) {
      total.add(chunks[piece.chunk].summary(of: piece))
    }
    return Aggregate(total, rows: rows.count, unit: unit)
  }

  /// Calls with each chunk that a range of rows touches, its first row, and the rows within it.
  @inline(__always)
  package func forEachPiece(
    of range: Range<Int>, _ body: (_ chunk: Chunk, _ base: Int, _ piece: Range<Int>) -> Void
  ) {
    guard !range.isEmpty else { return }
    for index in range.lowerBound / Chunk.capacity...(range.upperBound - 1) / Chunk.capacity {
      let base = index * Chunk.capacity
      let lower = max(range.lowerBound - base, 0)
      let upper = min(range.upperBound - base, chunks[index].count)
      body(chunks[index], base, lower..<upper)
    }
  }
}
