/// How limits are widened when units differ by more than chance.
public enum Overdispersion: Hashable, Sendable {
  case none
  /// All variances are `phi` times as large; below 1 nothing is widened.
  case multiplicative(phi: Double)
  /// The units' own targets vary with this variance, whatever their size.
  case additive(variance: Double)
}

/// How much z-scores of units vary beyond chance, estimated from themselves.
///
/// Scores are winsorised, that is pulled in to the quantiles at the given fraction from either end, so
/// that the outliers that a funnel looks for do not hide themselves. φ is the mean of their squares;
/// the additive variance is that of R. DerSimonian and N. Laird (Controlled Clinical Trials 7, 1986)
/// with φ in place of its Q/k. Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005),
/// appendix A.
public struct OverdispersionEstimate: Hashable, Sendable {
  /// The mean of the squared winsorised scores; about 1 without overdispersion.
  public let phi: Double
  /// The variance of the units' own targets; 0 without overdispersion.
  public let tauSquared: Double
  /// The number of units.
  public let count: Int

  /// Scores with the variances that they were divided by.
  ///
  /// - Returns: `nil` for fewer than two units, unequal lengths, a variance that is not positive or a
  ///   fraction outside 0..<0.5.
  public init?(zScores: [Double], variances: [Double], winsorising fraction: Double = 0.1) {
    guard zScores.count == variances.count, zScores.count >= 2, (0..<0.5).contains(fraction),
      variances.allSatisfy({ $0 > 0 && $0.isFinite }), let sample = SortedSample(zScores)
    else { return nil }
    let low = sample.quantile(fraction)
    let high = sample.quantile(1 - fraction)
    // Summed in ascending order, so that the order of the units does not matter.
    let squares = sample.values.map { min(max($0, low), high) }.reduce(0) { $0 + $1 * $1 }
    let weights = variances.map { 1 / $0 }.sorted()
    let sum = weights.reduce(0, +)
    let spread = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
    count = zScores.count
    phi = squares / Double(count)
    tauSquared = max(0, (squares - Double(count - 1)) / spread)
  }

  /// Widening by φ, or none when it is not above 1.
  public var multiplicative: Overdispersion { phi > 1 ? .multiplicative(phi: phi) : .none }
  /// Widening by τ², or none when it is zero.
  public var additive: Overdispersion { tauSquared > 0 ? .additive(variance: tauSquared) : .none }
}
