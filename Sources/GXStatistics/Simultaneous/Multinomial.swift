/// Counts of exclusive classes that together make a total.
public struct Multinomial: Hashable, Sendable {
  public let counts: [Int]
  public let total: Int

  /// `nil` for fewer than two classes, a negative count, or a total of zero or beyond `Int`.
  public init?(_ counts: [Int]) {
    guard counts.count >= 2, counts.allSatisfy({ $0 >= 0 }) else { return nil }
    var total = 0
    for count in counts {
      let (sum, overflow) = total.addingReportingOverflow(count)
      guard !overflow else { return nil }
      total = sum
    }
    guard total > 0 else { return nil }
    self.counts = counts
    self.total = total
  }

  public var shares: [Double] { counts.map { Double($0) / Double(total) } }

  /// Intervals that cover all shares at once with the stated confidence, each inside 0…1.
  ///
  /// Source: L. A. Goodman, Technometrics 7 (1965): score intervals with the α/k quantile of χ².
  public func goodmanIntervals(confidence: Confidence = .ninetyFive) -> [Interval] {
    let n = Double(total)
    let z = confidence.shared(among: counts.count).criticalValue
    let chi = z * z
    return counts.map { count in
      let x = Double(count)
      let reach = (chi * (chi + 4 * x * (n - x) / n)).squareRoot()
      let low = count == 0 ? 0 : (chi + 2 * x - reach) / (2 * (chi + n))
      let high = count == total ? 1 : (chi + 2 * x + reach) / (2 * (chi + n))
      return Interval(max(0, low), min(1, high))
    }
  }
}
