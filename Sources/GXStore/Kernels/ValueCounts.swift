/// How often each value occurs: small values in a table, the few large ones in a list.
struct ValueCounts: Hashable, Sendable {
  /// Tables that take turns, so that a run of one value does not wait for itself.
  static let turns = 4

  /// The value that the first entry of the table counts; at most 0, the value of rows without one.
  let least: Int64
  /// The number of values that the table covers.
  let span: Int
  /// ``turns`` counts for each value, side by side, and behind them those of all values beyond the table.
  var table: [UInt32]
  /// The values outside the table, in no order.
  var others: [Int64] = []

  /// Counts of values that lie between two bounds.
  init(_ bounds: ClosedRange<Int64>) {
    least = min(bounds.lowerBound, 0)
    let (width, overflow) = bounds.upperBound.subtractingReportingOverflow(least)
    span = overflow || width >= ValueCounts.largest ? ValueCounts.largest : max(Int(width), 0) + 1
    table = Array(repeating: 0, count: (span + 1) * ValueCounts.turns)
  }

  /// Counts of no value, without a table.
  static let unused = ValueCounts(0...0)

  /// The largest table: it stays in the innermost cache.
  private static let largest = 1_024

  /// Whether the table counts zeros.
  var coversZero: Bool { -least < Int64(span) }

  /// Forgets how many values were counted beyond the table; whether there were any.
  mutating func takeBeyond() -> Bool {
    var isAny = false
    for index in span * ValueCounts.turns..<table.count {
      isAny = isAny || table[index] > 0
      table[index] = 0
    }
    return isAny
  }

  /// Takes back zeros that were counted; the table must cover zero.
  mutating func remove(zeros count: Int) {
    var rest = UInt32(truncatingIfNeeded: count)
    for turn in 0..<ValueCounts.turns where rest > 0 {
      let index = Int(-least) * ValueCounts.turns + turn
      let taken = min(rest, table[index])
      table[index] -= taken
      rest -= taken
    }
  }

  mutating func merge(_ other: ValueCounts) {
    for index in table.indices { table[index] += other.table[index] }
    others += other.others
  }

  /// The values that occur, ascending, each with how often.
  func sorted() -> SortedCounts {
    var entries: [SortedCounts.Entry] = []
    for index in 0..<span {
      var count = 0
      for turn in 0..<ValueCounts.turns { count += Int(table[index * ValueCounts.turns + turn]) }
      if count > 0 { entries.append(.init(value: least + Int64(index), count: count)) }
    }
    for value in others.sorted() {
      if entries.last?.value == value {
        entries[entries.count - 1].count += 1
      } else {
        entries.append(.init(value: value, count: 1))
      }
    }
    return SortedCounts(entries)
  }
}
