extension Binomial {
  /// The two-sided probability of a count of successes at least as unlikely as the observed one.
  ///
  /// The exact test by the method of small p-values, as in R and SciPy: counts whose probability is
  /// that of the observed one up to rounding (10⁻⁷, relative) are as unlikely. O(log n).
  ///
  /// - Returns: `nil` when the successes are not among the trials or `p` is no probability.
  public static func twoSidedTest(_ k: Int, of n: Int, probability p: Double) -> Double? {
    guard n > 0, (0...n).contains(k), p >= 0, p <= 1 else { return nil }
    if p == 0 || p == 1 { return Double(k) == Double(n) * p ? 1 : 0 }
    let observed = mass(Double(k), of: Double(n), probability: p) * (1 + 1e-7)
    let mean = Double(n) * p
    if Double(k) == mean { return 1 }
    func isAsUnlikely(_ count: Int) -> Bool {
      mass(Double(count), of: Double(n), probability: p) <= observed
    }
    // The mass falls on either side of the mean, so that the far tail is found by halving.
    if Double(k) < mean {
      let far = firstIndex(in: Int(mean.rounded(.up))...n + 1) { $0 > n || isAsUnlikely($0) }
      return min(
        1, cumulative(k, of: n, probability: p) + survival(far - 1, of: n, probability: p))
    }
    let far = firstIndex(in: 0...Int(mean.rounded(.down)) + 1) { index in
      index > Int(mean.rounded(.down)) || !isAsUnlikely(index)
    }
    return min(
      1, cumulative(far - 1, of: n, probability: p) + survival(k - 1, of: n, probability: p))
  }

  /// The first index at which a condition holds that holds for all later ones; the last if for none.
  private static func firstIndex(
    in range: ClosedRange<Int>, where holds: (Int) -> Bool
  ) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
