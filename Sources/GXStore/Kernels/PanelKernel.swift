extension Corpus {
  /// The rows of a set whose organs have a value in every year that the set touches.
  func balancedPanel(of column: Column, in rows: RowSet, threads: Int) -> RowSet {
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      var members = [UInt64](repeating: ~0, count: stretch.wordCount)
      for year in stretch.years {
        let known = year.slots(of: year.rows(valid: column))
        for index in members.indices { members[index] &= stretch.slots.widened(known[index]) }
      }
      return stretch.years.map { $0.rows(of: members).intersection($0.rows(valid: nil)) }
    }
    return RowSet(ranges: rows.ranges, mask: Bitmap(marks.joined(), count: rowCount))
  }
}
