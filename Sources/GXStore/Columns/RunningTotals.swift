/// How many values lie before every so many rows of a chunk, and their sum: from these any stretch of
/// rows is added up by reading few of them.
package struct RunningTotals: Hashable, Sendable {
  /// Rows between one total and the next; whole bitmap words.
  static let step = 512

  struct Total: Hashable {
    var count = 0
    var sum: Int64 = 0
  }

  /// The totals before row 0, ``step``, and so on, as far as these rows are in the chunk or behind its last.
  private let totals: [Total]

  /// `nil` where reading values would not be needed (a constant), or where sums might leave 64 bits.
  init?(_ values: ChunkValues, count: Int, validity: Chunk.Validity, summary: ChunkSummary) {
    let extreme = max((summary.minimum ?? 0).magnitude, (summary.maximum ?? 0).magnitude)
    let (bound, overflow) = extreme.multipliedReportingOverflow(by: UInt64(count))
    guard !values.isConstant, !overflow, bound <= Int64.max else { return nil }
    var total = Total()
    var totals = [total]
    for first in stride(from: 0, through: count - RunningTotals.step, by: RunningTotals.step) {
      total.add(values, validity, first..<first + RunningTotals.step)
      totals.append(total)
    }
    self.totals = totals
  }

  /// The total before a row, from the nearest one kept.
  func total(before row: Int, _ values: ChunkValues, _ validity: Chunk.Validity) -> Total {
    let (nearest, kept) = nearest(to: row)
    var total = totals[nearest]
    if kept < row {
      total.add(values, validity, kept..<row)
    } else if kept > row {
      var excess = Total()
      excess.add(values, validity, row..<kept)
      total.count -= excess.count
      total.sum -= excess.sum
    }
    return total
  }

  /// The number of rows that are read for the total before a row.
  func rowsRead(before row: Int) -> Int { abs(nearest(to: row).row - row) }

  private func nearest(to row: Int) -> (index: Int, row: Int) {
    let index = min((row + RunningTotals.step / 2) / RunningTotals.step, totals.count - 1)
    return (index, index * RunningTotals.step)
  }

  var byteCount: Int { totals.count * MemoryLayout<Total>.stride }
}

extension RunningTotals.Total {
  /// Adds some rows; those without a value hold zero.
  fileprivate mutating func add(
    _ values: ChunkValues, _ validity: Chunk.Validity, _ rows: Range<Int>
  ) {
    var kernel = SumKernel(rows: rows, mask: .all, validity: validity)
    sum += Int64(truncatingIfNeeded: values.run(&kernel))
    count += validity.population(in: rows)
  }
}

extension Chunk {
  /// The number of values among some rows and their sum.
  func total(of rows: Range<Int>) -> (count: Int, sum: Int128) {
    if rows.count == count { return (summary.count, summary.sum) }
    if let totals {
      let last = totals.total(before: rows.upperBound, values, validity)
      let first = totals.total(before: rows.lowerBound, values, validity)
      return (last.count - first.count, Int128(last.sum - first.sum))
    }
    let known = validity.population(in: rows)
    if case .constant(let value) = values { return (known, Int128(value) * Int128(known)) }
    var kernel = SumKernel(rows: rows, mask: .all, validity: validity)
    return (known, values.run(&kernel))
  }

  /// The number of rows that ``total(of:)`` reads.
  func rowsRead(forTotalOf rows: Range<Int>) -> Int {
    guard rows.count < count else { return 0 }
    return totals.map {
      $0.rowsRead(before: rows.lowerBound) + $0.rowsRead(before: rows.upperBound)
    }
      ?? rows.count
  }
}

extension Chunk.Validity {
  /// The number of rows with a value in a range.
  fileprivate func population(in rows: Range<Int>) -> Int {
    switch self {
    case .all: rows.count
    case .none: 0
    case .some(let bitmap): bitmap.population(in: rows)
    }
  }
}
