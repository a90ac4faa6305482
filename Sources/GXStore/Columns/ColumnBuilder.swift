import GXModel

/// Encodes figures in the order of arrival into columns in the order of rows.
struct ColumnBuilder {
  /// Where each report that arrived has its row; negative where it has none.
  private let positions: [Int32]
  private let rowCount: Int
  private var values: [Int64]
  private var valid: Bitmap

  init(positions: [Int32], rowCount: Int) {
    self.positions = positions
    self.rowCount = rowCount
    values = Array(repeating: 0, count: rowCount)
    valid = Bitmap(count: rowCount)
  }

  /// The column of a measure; `nil` when no row has anything of it.
  mutating func column(_ measure: Measure, of cells: CellList) -> Column? {
    let decimals = cells.decimals(positions: positions)
    let unit = Column.unit(decimals: decimals)
    var exceptions: [(row: Int32, status: Status)] = []
    var isEmpty = true
    for index in cells.rows.indices {
      let position = positions[Int(cells.rows[index])]
      guard position >= 0 else { continue }
      isEmpty = false
      let status = cells.statuses[index]
      if status != .reported { exceptions.append((position, status)) }
      guard status.hasValue else { continue }
      values[Int(position)] = cells.millionths[index] / unit
      valid[Int(position)] = true
    }
    guard !isEmpty else { return nil }
    exceptions.sort { $0.row < $1.row }
    return Column(
      measure: measure, decimals: decimals, rowCount: rowCount, chunks: takeChunks(),
      statuses: StatusPlane(exceptions))
  }

  /// The values in chunks; leaves none behind.
  private mutating func takeChunks() -> [Chunk] {
    stride(from: 0, to: rowCount, by: Chunk.capacity).map { base in
      let rows = base..<min(base + Chunk.capacity, rowCount)
      let validity = valid.slice(rows)
      guard validity.population > 0 else { return Chunk(missing: rows.count) }
      let chunk = Chunk(Array(values[rows]), valid: validity)
      for row in rows { values[row] = 0 }
      valid.clear(rows)
      return chunk
    }
  }
}
