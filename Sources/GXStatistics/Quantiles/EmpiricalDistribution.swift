/// The share of a sample at or below each of its values.
public struct EmpiricalDistribution: Hashable, Sendable {
  /// The different values in ascending order.
  public let values: [Double]
  /// The share of the sample at or below each of them; the last is 1.
  public let cumulative: [Double]

  public init(_ sample: SortedSample) {
    var values: [Double] = []
    var cumulative: [Double] = []
    for (index, value) in sample.values.enumerated() {
      let share = Double(index + 1) / Double(sample.count)
      if value == values.last {
        cumulative[cumulative.count - 1] = share
      } else {
        values.append(value)
        cumulative.append(share)
      }
    }
    (self.values, self.cumulative) = (values, cumulative)
  }

  /// The share of the sample that is at most `value`. O(log n).
  public func share(atMost value: Double) -> Double {
    var low = 0
    var high = values.count
    while low < high {
      let middle = low + (high - low) / 2
      if values[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : cumulative[low - 1]
  }
}
