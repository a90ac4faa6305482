import GXModel

/// A distribution of exact values: each that occurs, ascending, and how often.
package struct SortedCounts: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let value: Int64
    package var count: Int

    package init(value: Int64, count: Int) {
      self.value = value
      self.count = count
    }
  }

  package let entries: [Entry]
  package let count: Int

  /// - Parameter entries: ascending by value, each value once.
  package init(_ entries: [Entry]) {
    self.entries = entries
    count = entries.reduce(0) { $0 + $1.count }
  }

  /// The quantile of a probability by linear interpolation between order statistics (Hyndman and Fan's
  /// type 7); `nil` without values.
  package func quantile(_ probability: Double) -> Double? {
    guard count > 0 else { return nil }
    let position = Double(count - 1) * min(max(probability, 0), 1)
    let lower = Int(position.rounded(.down))
    let low = value(at: lower)
    let high = value(at: min(lower + 1, count - 1))
    return Double(low) + (Double(high) - Double(low)) * (position - Double(lower))
  }

  /// The value at a position of the sorted values, from 0.
  private func value(at position: Int) -> Int64 {
    var passed = 0
    for entry in entries {
      passed += entry.count
      if position < passed { return entry.value }
    }
    return entries.last?.value ?? 0
  }

  /// The Gini coefficient with the factor n ∕ (n − 1), which makes it unbiased for samples and 1 where one
  /// has all; `nil` for fewer than two values, a negative one, or a sum of zero.
  ///
  /// G = Σᵢ (2i − n − 1) xᵢ ∕ ((n − 1) Σᵢ xᵢ) over the values in ascending order; both sums are exact.
  package var gini: Double? {
    guard count > 1, let first = entries.first, first.value >= 0 else { return nil }
    var ranked: Int128 = 0
    var sum: Int128 = 0
    var before = 0
    for entry in entries {
      // Ranks before + 1 … before + count sum to count × (2 × before + count + 1) ∕ 2.
      let doubledRanks = Int128(entry.count) * Int128(2 * before + entry.count + 1)
      let weight = doubledRanks - Int128(entry.count) * Int128(count + 1)
      ranked += weight * Int128(entry.value)
      sum += Int128(entry.count) * Int128(entry.value)
      before += entry.count
    }
    return sum == 0 ? nil : Double(ranked) / (Double(count - 1) * Double(sum))
  }

  /// How many values lie in each bin between ascending edges; bins are half-open, the last one is closed.
  func histogram(_ edges: [HistogramEdge]) -> [Int] {
    guard edges.count > 1 else { return [] }
    var bins = [Int](repeating: 0, count: edges.count - 1)
    for entry in entries {
      guard let bin = edges.lastIndex(where: { $0.isAtMost(entry.value) }) else { continue }
      if bin < bins.count {
        bins[bin] += entry.count
      } else if edges[bin].equals(entry.value) {
        bins[bins.count - 1] += entry.count
      }
    }
    return bins
  }
}

/// An edge of a bin, which may lie between two units of a column.
struct HistogramEdge: Hashable, Sendable {
  private let edge: Quantity
  private let unit: Int64

  init(_ edge: Quantity, unit: Int64) {
    self.edge = edge
    self.unit = unit
  }

  func isAtMost(_ units: Int64) -> Bool { Int128(edge.millionths) <= Int128(units) * Int128(unit) }
  func equals(_ units: Int64) -> Bool { Int128(edge.millionths) == Int128(units) * Int128(unit) }
}
