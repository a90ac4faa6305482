/// Units whose own rates come from one gamma distribution, estimated from all of them.
///
/// Empirical Bayes with the hyperparameters of largest likelihood, which are those of a negative binomial
/// regression on nothing but a constant. Source: D. G. Clayton, J. Kaldor, Biometrics 43 (1987).
public struct GammaPoisson: Hashable, Sendable {
  /// The mean rate.
  public let mean: Double
  /// The shape of the gamma distribution; `nil` when units do not differ beyond chance, as if it were
  /// infinite.
  public let shape: Double?

  /// The distribution behind counts over their exposures.
  public init(fitting counts: [Int], exposures: [Double]) throws(ShrinkageError) {
    guard counts.count == exposures.count, counts.allSatisfy({ $0 >= 0 }),
      exposures.allSatisfy({ $0 > 0 && $0.isFinite })
    else { throw .invalidInput }
    guard counts.count >= 2 else { throw .tooFewUnits }
    guard counts.contains(where: { $0 > 0 }) else { throw .degenerate }
    do {
      let fit = try NegativeBinomialRegression(
        counts, columns: [counts.map { _ in 1 }], exposures: exposures)
      mean = fit.coefficients[0].factor
      shape = fit.alpha > 0 ? 1 / fit.alpha : nil
    } catch {
      throw .notConverged
    }
  }

  /// What is known of a unit's own rate; `nil` for a negative count or an exposure not positive.
  public func posterior(count: Int, exposure: Double) -> Posterior? {
    guard count >= 0, exposure > 0, exposure.isFinite else { return nil }
    guard let shape else { return .point(mean) }
    return .gamma(shape: shape + Double(count), rate: shape / mean + exposure)
  }
}
