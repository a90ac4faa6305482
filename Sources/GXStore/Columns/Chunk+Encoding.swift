extension Chunk {
  /// Encodes a stretch of values; those of rows without one are taken for 0.
  ///
  /// - Parameter valid: the rows with a value; `nil` for all.
  convenience init<Width: LaneValue>(
    _ values: [Width], valid: Bitmap?
  ) {
    var values = values
    var nonzero = Bitmap(nonzero: values)
    if let valid, !nonzero.isSubset(of: valid) {
      for row in values.indices where !valid[row] { values[row] = 0 }
      nonzero = nonzero.intersection(valid)
    }
    let summary = ChunkSummary(values, valid: valid)
    self.init(
      count: values.count,
      values: ChunkValues(values, nonzero: nonzero, summary: summary),
      validity: summary.count == 0
        ? .none : summary.count == values.count ? .all : valid.map { .some($0) } ?? .all,
      summary: summary)
  }
}
