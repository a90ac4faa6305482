import GXModel

extension Column {
  /// Exact quantiles over the rows of a set that have a value.
  ///
  /// Between two values the quantile is interpolated linearly (Hyndman and Fan 1996, type 7; the default
  /// of R, NumPy and DuckDB's `quantile_cont`). Values of a small range are counted, others sorted.
  ///
  /// - Parameter probabilities: each within 0…1; others are taken as the nearer end.
  /// - Returns: one number for each probability; `nil` when no row has a value.
  public func quantiles(_ probabilities: [Double], in rows: RowSet) -> [Double]? {
    let range = unitRange(in: rows)
    guard let range else { return nil }
    let (span, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    let values: any OrderedValues =
      !overflow && span < CountedValues.largestSpan
      ? CountedValues(self, rows, range) : SortedValues(self, rows)
    return probabilities.map { probability in
      let position = Double(values.count - 1) * (probability > 0 ? min(probability, 1) : 0)
      let below = Int(position)
      let lower = Double(values[below])
      let fraction = position - Double(below)
      let quantile =
        fraction == 0 ? lower : lower + fraction * (Double(values[below + 1]) - lower)
      return quantile / Double(Quantity.scale / unit)
    }
  }

  /// The least and greatest value in stored units.
  private func unitRange(in rows: RowSet) -> ClosedRange<Int64>? {
    let aggregate = aggregate(in: rows)
    guard let least = aggregate.minimum, let greatest = aggregate.maximum else { return nil }
    return least.millionths / unit...greatest.millionths / unit
  }
}

/// Values by their place in ascending order.
private protocol OrderedValues {
  var count: Int { get }
  subscript(place: Int) -> Int64 { get }
}

private struct SortedValues: OrderedValues {
  private var values: [Int64] = []

  init(_ column: Column, _ rows: RowSet) {
    column.forEachUnit(in: rows) { values.append($1) }
    values.sort()
  }

  var count: Int { values.count }

  subscript(place: Int) -> Int64 { values[place] }
}

private struct CountedValues: OrderedValues {
  /// A table of so many counts stays in the cache.
  static let largestSpan: Int64 = 1 << 16

  private let least: Int64
  /// For each value from the least on, how many are not greater.
  private var cumulated: [Int]

  init(_ column: Column, _ rows: RowSet, _ range: ClosedRange<Int64>) {
    least = range.lowerBound
    cumulated = Array(repeating: 0, count: Int(range.upperBound - least) + 1)
    column.forEachUnit(in: rows) { cumulated[Int($1 - least)] += 1 }
    for index in cumulated.indices.dropFirst() { cumulated[index] += cumulated[index - 1] }
  }

  var count: Int { cumulated[cumulated.count - 1] }

  subscript(place: Int) -> Int64 {
    var low = 0
    var high = cumulated.count
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return least + Int64(low)
  }
}
