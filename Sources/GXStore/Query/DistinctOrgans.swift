extension Corpus {
  /// The number of reports and of different organs among some rows.
  func organCount(of rows: RowSet, threads: Int) -> Answer {
    if !attributes.organsRepeat, liesWithinYear(rows) {
      return .organs(reports: rows.count, organs: rows.count)
    }
    let seen = reduce([rows], by: OrganReduction(corpus: self), threads: threads)
    return .organs(reports: rows.count, organs: seen[0].population)
  }

  private func liesWithinYear(_ rows: RowSet) -> Bool {
    guard let first = rows.ranges.first, let last = rows.ranges.last else { return true }
    return attributes.years[first.lowerBound] == attributes.years[last.upperBound - 1]
  }
}

/// The organs that rows belong to, a bit for each.
private struct OrganReduction: Reduction {
  let corpus: Corpus

  var empty: Bitmap { Bitmap(count: corpus.organs.count) }

  func weight(of piece: RowPiece) -> Int { piece.rows.count }

  func add(_ piece: RowPiece, to partial: inout Bitmap) {
    let organs = corpus.attributes.organs
    piece.mask(valid: []).forEach(in: piece.rows) {
      partial[Int(organs[piece.base + $0])] = true
    }
  }

  func merge(_ other: Bitmap, into partial: inout Bitmap) { partial = partial.union(other) }
}
