import RealModule

extension Multinomial {
  /// Half the sum of the absolute differences of the shares, 0…1; `nil` for other numbers of classes.
  public func totalVariation(from other: Multinomial) -> Double? {
    guard counts.count == other.counts.count else { return nil }
    return zip(shares, other.shares).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
  }

  /// The Jensen–Shannon divergence of the shares in bits, 0 for like and 1 for disjoint ones; `nil` for
  /// other numbers of classes.
  ///
  /// The mean of the Kullback–Leibler divergences of either from their mean. Source: J. Lin, IEEE
  /// Transactions on Information Theory 37 (1991).
  public func jensenShannonDivergence(from other: Multinomial) -> Double? {
    guard counts.count == other.counts.count else { return nil }
    func term(_ p: Double, _ mean: Double) -> Double { p > 0 ? p * Double.log2(p / mean) : 0 }
    let sum = zip(shares, other.shares).reduce(0) { sum, pair in
      let mean = (pair.0 + pair.1) / 2
      return sum + term(pair.0, mean) + term(pair.1, mean)
    }
    return min(max(sum / 2, 0), 1)
  }

  /// The root of the Jensen–Shannon divergence, which is a metric. Source: D. M. Endres,
  /// J. E. Schindelin, IEEE Transactions on Information Theory 49 (2003).
  public func jensenShannonDistance(from other: Multinomial) -> Double? {
    jensenShannonDivergence(from: other)?.squareRoot()
  }
}
