extension Proportion {
  /// A confidence interval for the difference `self − other` of two independent proportions.
  ///
  /// Newcombe's hybrid score interval: method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998),
  /// built of two Wilson intervals. Always inside −1…1.
  public func difference(
    from other: Proportion, confidence: Confidence = .ninetyFive
  ) -> (estimate: Double, interval: Interval) {
    let mine = interval(.wilson, confidence: confidence)
    let theirs = other.interval(.wilson, confidence: confidence)
    let (p, q) = (estimate, other.estimate)
    func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let low = p - q - distance(p - mine.low, theirs.high - q)
    let high = p - q + distance(mine.high - p, q - theirs.low)
    return (p - q, Interval(low, high).clipped(to: -1...1))
  }
}
