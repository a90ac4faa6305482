import GXStatistics

/// How the counts of peers vary, by chance and beyond it: a funnel about their common value, and the
/// distribution of their own values behind them.
struct RankingModel {
  private enum Funnel {
    case proportions(BinomialFunnel)
    case rates(PoissonFunnel)
  }

  /// The peers' common value.
  let centre: Double
  let phi: Double?
  /// In the order of the units.
  let posteriors: [Posterior]
  private let funnel: Funnel
  private let overdispersion: Overdispersion

  /// Numerators among their denominators.
  ///
  /// - Throws: `ShrinkageError` when the units do not tell how they vary.
  init(proportions units: [Proportion]) throws(ShrinkageError) {
    let model = try BetaBinomial(fitting: units)
    guard let funnel = BinomialFunnel(pooling: units) else { throw .degenerate }
    let spread = funnel.overdispersion(of: units)
    centre = funnel.target
    phi = spread?.phi
    overdispersion = spread?.multiplicative ?? .none
    posteriors = units.map(model.posterior)
    self.funnel = .proportions(funnel)
  }

  /// Counts for exposures of which they need be no part.
  ///
  /// - Throws: `ShrinkageError` when the units do not tell how they vary.
  init(counts: [Int], exposures: [Double]) throws(ShrinkageError) {
    let model = try GammaPoisson(fitting: counts, exposures: exposures)
    guard let funnel = PoissonFunnel(pooling: counts, exposures: exposures) else {
      throw .degenerate
    }
    let spread = funnel.overdispersion(counts: counts, exposures: exposures)
    var posteriors: [Posterior] = []
    for (count, exposure) in zip(counts, exposures) {
      guard let posterior = model.posterior(count: count, exposure: exposure) else {
        throw .invalidInput
      }
      posteriors.append(posterior)
    }
    centre = funnel.target
    phi = spread?.phi
    overdispersion = spread?.multiplicative ?? .none
    self.posteriors = posteriors
    self.funnel = .rates(funnel)
  }

  /// The control limits of a denominator, widened by the overdispersion.
  func limits(_ denominator: Int, _ confidence: Confidence) -> Interval? {
    switch funnel {
    case .proportions(let funnel):
      funnel.limits(
        trials: denominator, confidence: confidence, overdispersion: overdispersion)
    case .rates(let funnel):
      funnel.limits(
        exposure: Double(denominator), confidence: confidence, overdispersion: overdispersion)
    }
  }
}
