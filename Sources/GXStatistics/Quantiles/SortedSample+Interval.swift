extension SortedSample {
  /// The interval between two observations that covers the quantile at `p` of the distribution behind
  /// the sample, whatever that distribution is.
  ///
  /// Each tail keeps at most half of α, from the binomial distribution of the number of observations
  /// below the quantile. Source: W. J. Conover, Practical Nonparametric Statistics (1999), section 3.2.
  ///
  /// - Returns: `nil` for `p` outside 0<..<1 and where the sample is too small to have such an
  ///   observation on both sides.
  public func quantileInterval(_ p: Double, confidence: Confidence = .ninetyFive) -> Interval? {
    guard p > 0, p < 1 else { return nil }
    let tail = confidence.alpha / 2
    func atMost(_ k: Int) -> Double { Binomial.cumulative(k, of: count, probability: p) }
    // The number of observations below the quantile that is too small to believe, and too large.
    let low = (0...count).last { atMost($0 - 1) <= tail } ?? 0
    let high = (0...count).first { 1 - atMost($0) <= tail } ?? count
    guard low >= 1, high < count else { return nil }
    return Interval(values[low - 1], values[high])
  }
}
