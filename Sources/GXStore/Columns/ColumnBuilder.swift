import GXModel

/// Encodes figures in the order of rows into a column.
struct ColumnBuilder {
  let measure: Measure
  let rowCount: Int

  /// - Parameter cells: the figures of the measure, ascending by row, at most one a row.
  func column(of cells: [(row: Int32, cell: Cell)]) -> Column {
    let decimals = ColumnBuilder.decimals(of: cells)
    let unit = Column.unit(decimals: decimals)
    var chunks: [Chunk] = []
    var next = 0
    for base in stride(from: 0, to: rowCount, by: Chunk.capacity) {
      let count = min(Chunk.capacity, rowCount - base)
      let first = next
      while next < cells.count, Int(cells[next].row) < base + count { next += 1 }
      chunks.append(ColumnBuilder.chunk(cells[first..<next], base: base, count: count, unit: unit))
    }
    let exceptions = cells.filter { $0.cell.status != .reported }.map { ($0.row, $0.cell.status) }
    return Column(
      measure: measure, decimals: decimals, rowCount: rowCount, chunks: chunks,
      statuses: StatusPlane(exceptions))
  }

  private static func chunk(
    _ cells: ArraySlice<(row: Int32, cell: Cell)>, base: Int, count: Int, unit: Int64
  ) -> Chunk {
    guard !cells.isEmpty else { return Chunk(missing: count) }
    var values = [Int64](repeating: 0, count: count)
    var valid = Bitmap(count: count)
    for (row, cell) in cells {
      guard let value = cell.value else { continue }
      values[Int(row) - base] = value.millionths / unit
      valid[Int(row) - base] = true
    }
    return Chunk(values[...], valid: valid)
  }

  /// The smallest number of decimal places that holds all values exactly.
  private static func decimals(of cells: [(row: Int32, cell: Cell)]) -> Int {
    var decimals = 0
    for (_, cell) in cells {
      guard let value = cell.value else { continue }
      while decimals < 6, value.millionths % Column.unit(decimals: decimals) != 0 { decimals += 1 }
    }
    return decimals
  }
}

/// What one cell of a column says.
struct Cell: Hashable, Sendable {
  let value: Quantity?
  let status: Status
}
