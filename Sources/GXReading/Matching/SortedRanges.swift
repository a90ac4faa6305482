/// Ranges in the order of their beginnings, such as those of the hits of words in a text.
extension [Range<Int>] {
  /// The position of the first that begins at a place or behind it.
  func position(from place: Int) -> Int {
    partitioningIndex { $0.lowerBound >= place }
  }

  /// How many of those that lie within a range meet a condition.
  func count(within range: Range<Int>, where condition: (Range<Int>) -> Bool) -> Int {
    var count = 0
    var position = position(from: range.lowerBound)
    while position < self.count, self[position].lowerBound < range.upperBound {
      if self[position].upperBound <= range.upperBound, condition(self[position]) { count += 1 }
      position += 1
    }
    return count
  }
}
