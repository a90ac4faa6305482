import GXStore

extension RowSet {
  /// The rows of the set that pass a test.
  func filtered(_ passes: (Int) -> Bool) -> RowSet {
    var ranges: [Range<Int>] = []
    forEach { row in
      guard passes(row) else { return }
      if let last = ranges.last, last.upperBound == row {
        ranges[ranges.count - 1] = last.lowerBound..<row + 1
      } else {
        ranges.append(row..<row + 1)
      }
    }
    return RowSet(ranges: ranges)
  }
}
