/// How much more counts vary than Poisson's distribution lets them: Pearson's φ.
///
/// φ = Σ (observed − expected)² / expected, over the degrees of freedom; 1 for Poisson counts.
/// Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), section 6.2.
public struct Dispersion: Hashable, Sendable {
  public let phi: Double
  /// The number of counts less the number of parameters fitted to them.
  public let degrees: Int
  /// The probability of a larger φ when the counts are Poisson's.
  public let pValue: Double

  /// Counts of one common rate over their exposures.
  ///
  /// - Returns: `nil` for fewer than two counts, unequal lengths, a negative count, an exposure that is
  ///   not positive, and when all counts are zero.
  public init?(counts: [Int], exposures: [Double]) {
    guard counts.count == exposures.count, counts.allSatisfy({ $0 >= 0 }) else { return nil }
    let exposure = exposures.reduce(0, +)
    let rate = counts.reduce(0) { $0 + Double($1) } / exposure
    self.init(observed: counts.map(Double.init), expected: exposures.map { $0 * rate }, fitted: 1)
  }

  /// Counts against what a model with `fitted` parameters expects.
  ///
  /// - Returns: `nil` without a degree of freedom and for expectations that are not positive.
  public init?(observed: [Double], expected: [Double], fitted: Int) {
    guard observed.count == expected.count, observed.count > fitted,
      expected.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let chi = zip(observed, expected).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    guard chi.isFinite else { return nil }
    degrees = observed.count - fitted
    phi = chi / Double(degrees)
    pValue = ChiSquared.survival(chi, degrees: Double(degrees))
  }
}
