extension Column {
  /// The same columns; chunks that have values in the same rows share one bitmap.
  ///
  /// What a report gives depends on its form first, so columns come in families. That bitmaps are the same
  /// is then told at a glance, and each is kept and read once.
  static func sharingValidity(_ columns: [Column]) -> [Column] {
    var chunks = columns.map(\.chunks)
    for index in 0..<(chunks.map(\.count).max() ?? 0) {
      var known: [Int: [Bitmap]] = [:]
      for column in chunks.indices {
        let chunk = chunks[column][index]
        guard case .some(let own) = chunk.validity else { continue }
        if let same = known[chunk.summary.count]?.first(where: { $0 == own }) {
          chunks[column][index] = chunk.sharing(same)
        } else {
          known[chunk.summary.count, default: []].append(own)
        }
      }
    }
    return zip(columns, chunks).map { column, chunks in
      Column(
        measure: column.measure, decimals: column.decimals, rowCount: column.rowCount,
        chunks: chunks, statuses: column.statuses)
    }
  }
}
