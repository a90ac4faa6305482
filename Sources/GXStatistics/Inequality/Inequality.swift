import RealModule

/// How unevenly a total is divided among its holders.
///
/// Made of values that are not negative and not all zero, in any order; zeros count as holders.
public struct Inequality: Hashable, Sendable {
  /// The values in ascending order.
  public let values: [Double]
  public let total: Double

  /// `nil` for no values, a negative one, one that is not finite, and when all are zero.
  public init?(_ values: some Sequence<Double>) {
    guard let sample = SortedSample(values) else { return nil }
    self.init(sample)
  }

  /// `nil` for a sample with a negative value and when all are zero.
  public init?(_ sample: SortedSample) {
    let total = sample.values.reduce(0, +)
    guard sample.values.allSatisfy({ $0 >= 0 }), total > 0, total.isFinite else { return nil }
    self.values = sample.values
    self.total = total
  }

  public var count: Int { values.count }

  /// The Gini coefficient of the values as a population, 0…1 − 1/n.
  public var gini: Double {
    let n = Double(count)
    var weighted = 0.0
    for (index, value) in values.enumerated() {
      weighted += (2 * Double(index + 1) - n - 1) * value
    }
    return weighted / (n * total)
  }

  /// The Gini coefficient times n/(n−1), which reaches 1 when one holds all; `nil` for one holder.
  /// Source: G. Deltas, Review of Economics and Statistics 85 (2003).
  public var correctedGini: Double? {
    count > 1 ? gini * Double(count) / Double(count - 1) : nil
  }

  /// The Herfindahl–Hirschman index: the sum of squared shares, 1/n…1.
  public var herfindahl: Double {
    values.reduce(0) { $0 + ($1 / total) * ($1 / total) }
  }

  /// The share of the `k` largest holders.
  public func share(ofLargest k: Int) -> Double {
    values.suffix(max(0, k)).reduce(0, +) / total
  }

  /// Theil's T index, 0…log n; zeros contribute nothing.
  /// Source: H. Theil, Economics and Information Theory (1967).
  public var theil: Double {
    let mean = total / Double(count)
    return values.reduce(0) { $1 > 0 ? $0 + $1 / mean * Double.log($1 / mean) : $0 } / Double(count)
  }

  /// The Lorenz curve: shares of the total held by the poorest 0, 1, … n holders, from 0 to 1.
  public var lorenz: [Double] {
    var sum = 0.0
    return [0]
      + values.dropLast().map { value in
        sum += value
        return sum / total
      } + [1]
  }
}

/// Theil's index of groups, split into what lies between them and what lies within.
public struct TheilDecomposition: Hashable, Sendable {
  public let between: Double
  public let within: Double
  public var total: Double { between + within }

  /// `nil` when there is nothing to divide; empty groups count for nothing.
  public init?(groups: [[Double]]) {
    guard let all = Inequality(groups.joined()) else { return nil }
    let mean = all.total / Double(all.count)
    var between = 0.0
    var within = 0.0
    for group in groups {
      guard let inequality = Inequality(group) else { continue }
      let share = inequality.total / all.total
      let groupMean = inequality.total / Double(inequality.count)
      between += share * Double.log(groupMean / mean)
      within += share * inequality.theil
    }
    self.between = between
    self.within = within
  }
}
