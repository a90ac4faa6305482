/// The runs of equal values of a column that ascends within each year.
///
/// Searching the few runs instead of the many rows touches a small part of the memory.
package struct RunIndex: Sendable {
  private var values: [Int32] = []
  /// The first row of each run.
  private var starts: [Int32] = []

  /// - Parameter column: of fewer rows than 32 bits count.
  init(_ column: [Int32]) {
    var last: Int32?
    for (row, value) in column.enumerated() where value != last {
      values.append(value)
      starts.append(Int32(truncatingIfNeeded: row))
      last = value
    }
  }

  /// The first row of a range, within one year, whose value is not less than a given one; the range's end
  /// if there is none.
  func lowerBound(of value: Int32, in rows: Range<Int>) -> Int {
    guard !rows.isEmpty else { return rows.upperBound }
    let first = starts.partitioningIndex { $0 > rows.lowerBound } - 1
    let end = starts.partitioningIndex(in: first + 1..<starts.count) { $0 >= rows.upperBound }
    let run = values.partitioningIndex(in: first..<end) { $0 >= value }
    return run == end ? rows.upperBound : max(Int(starts[run]), rows.lowerBound)
  }

  /// Calls with the rows of each group of neighbouring values within one year, ascending, and the first
  /// value of the group among them.
  ///
  /// - Parameter last: the last value of the group that a value is in.
  func forEachGroup(
    in rows: Range<Int>, last: (Int32) -> Int32,
    _ body: (_ first: Int32, _ rows: Range<Int>) -> Void
  ) {
    guard !rows.isEmpty else { return }
    var run = starts.partitioningIndex { $0 > rows.lowerBound } - 1
    let end = starts.partitioningIndex(in: run + 1..<starts.count) { $0 >= rows.upperBound }
    while run < end {
      let limit = last(values[run])
      let next = values.partitioningIndex(in: run + 1..<end) { $0 > limit }
      let upper = next == end ? rows.upperBound : Int(starts[next])
      body(values[run], max(Int(starts[run]), rows.lowerBound)..<upper)
      run = next
    }
  }
}
