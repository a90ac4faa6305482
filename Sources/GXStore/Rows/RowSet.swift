/// Some rows of a corpus, ascending.
///
/// What the sort order of the corpus answers (years, divisions) are ranges; what it does not (levels,
/// forms, scopes) is a mask over all rows. Sets that differ in ranges only share their mask.
public struct RowSet: Sendable {
  /// Ascending ranges that neither touch nor overlap.
  package let ranges: [Range<Int>]
  /// The rows that count within the ranges; all when there is none.
  package let mask: Bitmap?
  /// The number of rows.
  public let count: Int

  package init(ranges: [Range<Int>], mask: Bitmap? = nil) {
    self.ranges = RowSet.joined(ranges)
    self.mask = mask
    count = self.ranges.reduce(0) { $0 + (mask?.population(in: $1) ?? $1.count) }
  }

  public var isEmpty: Bool { count == 0 }

  /// Calls with each row, ascending.
  @inline(__always)
  public func forEach(_ body: (_ row: Int) -> Void) {
    for range in ranges {
      guard let mask else {
        for row in range { body(row) }
        continue
      }
      Bitmap.forEachWord(in: range) { word, trim in
        Bitmap.forEachBit(of: mask.words[word] & trim) { body(word << 6 + $0) }
      }
    }
  }

  /// The rows as an array, ascending.
  public var indices: [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(count)
    forEach { rows.append($0) }
    return rows
  }

  /// The number of rows of the set that a bitmap over all rows has too.
  package func population(of bitmap: Bitmap) -> Int {
    var total = 0
    for range in ranges {
      Bitmap.forEachWord(in: range) { word, trim in
        total += (bitmap.words[word] & trim & (mask?.words[word] ?? ~0)).nonzeroBitCount
      }
    }
    return total
  }

  /// The ranges of the set within a range of rows; the mask counts there too.
  func ranges(within rows: Range<Int>) -> [Range<Int>] {
    let first = ranges.partitioningIndex { $0.upperBound > rows.lowerBound }
    return ranges[first...].prefix { $0.lowerBound < rows.upperBound }.map { $0.clamped(to: rows) }
  }

  /// The rows of the set that lie in one of some ascending, disjoint ranges.
  package func restricted(to other: [Range<Int>]) -> RowSet {
    var result: [Range<Int>] = []
    var mine = ranges.startIndex
    var theirs = other.startIndex
    while mine < ranges.endIndex, theirs < other.endIndex {
      let common = ranges[mine].clamped(to: other[theirs])
      if !common.isEmpty { result.append(common) }
      if ranges[mine].upperBound < other[theirs].upperBound { mine += 1 } else { theirs += 1 }
    }
    return RowSet(ranges: result, mask: mask)
  }

  /// The rows of the set that a mask has too.
  package func masked(by other: Bitmap) -> RowSet {
    RowSet(ranges: ranges, mask: mask?.intersection(other) ?? other)
  }

  /// Ascending ranges without empty ones, those that touch joined.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges where !range.isEmpty {
      if let last = result.last, last.upperBound == range.lowerBound {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }
}
