import RealModule

extension Multinomial {
  /// Intervals that cover all shares at once with the stated confidence, each inside 0…1; narrower than
  /// Goodman's when there are many classes of like size, and of one width for all classes.
  ///
  /// Sources: C. P. Sison, J. Glaz, JASA 90 (1995), formulas (1) and (7); the excess over the confidence
  /// is shared out as in W. L. May, W. D. Johnson, Journal of Statistical Software 5/6 (2000). The
  /// smallest c with ν(c) ≤ 1−α < ν(c+1) is found by doubling, then halving, O(k log n).
  public func sisonGlazIntervals(confidence: Confidence = .ninetyFive) -> [Interval] {
    let level = confidence.level
    // From small boxes upward: the expansion of ν is not everywhere monotone for few counts.
    var high = 1
    while boxProbability(reach: high) <= level { high = min(2 * high, total) }
    var low = high / 2
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if boxProbability(reach: middle) <= level { low = middle } else { high = middle }
    }
    let below = boxProbability(reach: low)
    let above = boxProbability(reach: low + 1)
    let excess = (level - below) / (above - below)
    let n = Double(total)
    return shares.map { share in
      Interval(share - Double(low) / n, share + (Double(low) + 2 * excess) / n).clipped(to: 0...1)
    }
  }

  /// ν(c): about the probability that all counts of a sample from these shares lie within `c` of these.
  ///
  /// 0 for c = 0 and 1 for boxes that hold every sample, where the expansion would be poor.
  private func boxProbability(reach: Int) -> Double {
    if reach <= 0 { return 0 }
    if reach >= total { return 1 }
    let boxes = counts.filter { $0 > 0 }.map { count in
      TruncatedPoisson(
        mean: Double(count), from: max(0, count - reach),
        through: count > total - reach ? total : count + reach)
    }
    let n = Double(total)
    let logarithm = boxes.reduce(0) { $0 + Double.log($1.probability) }
    return Double.exp(logarithm) * edgeworthDensity(of: boxes) / Poisson.mass(n, mean: n)
  }

  /// The density of the sum of the truncated counts at the total: Edgeworth's expansion to the fourth
  /// cumulant.
  private func edgeworthDensity(of boxes: [TruncatedPoisson]) -> Double {
    let variance = boxes.reduce(0) { $0 + $1.variance }
    let deviation = variance.squareRoot()
    let skewness = boxes.reduce(0) { $0 + $1.third } / (variance * deviation)
    let kurtosis =
      boxes.reduce(0) { $0 + $1.fourth - 3 * $1.variance * $1.variance } / (variance * variance)
    let x = -boxes.reduce(0) { $0 + $1.shift } / deviation
    let square = x * x
    let h3 = x * (square - 3)
    let h4 = square * (square - 6) + 3
    let h6 = square * (square * (square - 15) + 45) - 15
    let density = Double.exp(-square / 2) / (2 * Double.pi).squareRoot() / deviation
    return density
      * (1 + skewness * h3 / 6 + kurtosis * h4 / 24 + skewness * skewness * h6 / 72)
  }
}

/// The central moments of a Poisson variable that is known to lie between two counts.
///
/// By Stein's identity E[(Z−λ) g(Z)] = λ E[g(Z+1) − g(Z)] plus a term for either end, so that large
/// means do not cancel.
private struct TruncatedPoisson {
  /// The probability of the range before truncation.
  let probability: Double
  /// The mean less λ.
  let shift: Double
  let variance: Double
  let third: Double
  let fourth: Double

  init(mean: Double, from low: Int, through high: Int) {
    probability =
      Poisson.cumulative(high, mean: mean) - Poisson.cumulative(low - 1, mean: mean)
    let atLow = Poisson.mass(Double(low) - 1, mean: mean) / probability
    let atHigh = Poisson.mass(Double(high), mean: mean) / probability
    let below = Double(low) - mean
    let above = Double(high) + 1 - mean
    let m1 = mean * (atLow - atHigh)
    let m2 = mean * (1 + atLow * below - atHigh * above)
    let m3 = mean * (2 * m1 + 1 + atLow * below * below - atHigh * above * above)
    let m4 =
      mean
      * (3 * m2 + 3 * m1 + 1 + atLow * below * below * below - atHigh * above * above * above)
    shift = m1
    variance = m2 - m1 * m1
    third = m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1
    fourth = m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1
  }
}
