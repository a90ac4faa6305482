import RealModule

/// Units whose own probabilities come from one beta distribution, estimated from all of them.
///
/// Empirical Bayes with the hyperparameters of largest likelihood: each unit is drawn to the common mean,
/// the more so the fewer its trials. Sources: B. Efron, Large-Scale Inference (2010), chapter 1;
/// J. G. Skellam, JRSS B 10 (1948).
public struct BetaBinomial: Hashable, Sendable {
  /// The mean of the beta distribution.
  public let mean: Double
  /// α + β: with how many trials the peers weigh; `nil` when units do not differ beyond chance, as if
  /// it were infinite.
  public let concentration: Double?

  /// The distribution behind units.
  public init(fitting units: [Proportion]) throws(ShrinkageError) {
    guard units.count >= 2 else { throw .tooFewUnits }
    let successes = units.reduce(0) { $0 + Double($1.successes) }
    let trials = units.reduce(0) { $0 + Double($1.trials) }
    let pooled = successes / trials
    guard pooled > 0, pooled < 1 else { throw .degenerate }
    // The slope of the likelihood in 1/(α+β) at 0; without a rise there the units are alike.
    let slope = units.reduce(0) { sum, unit in
      let (k, n) = (Double(unit.successes), Double(unit.trials))
      let success = k * (k - 1) / pooled
      let failure = (n - k) * (n - k - 1) / (1 - pooled)
      return sum + success + failure - n * (n - 1)
    }
    guard slope > 0 else {
      (mean, concentration) = (pooled, nil)
      return
    }
    guard units.contains(where: { $0.successes > 0 && $0.successes < $0.trials }) else {
      throw .allOrNothing
    }
    let sum = BetaBinomial.start(units, pooled: pooled)
    let maximum = DampedNewton.maximum(
      from: [Double.log(pooled * sum), Double.log((1 - pooled) * sum)]
    ) { BetaBinomial.derivatives(units, alpha: Double.exp($0[0]), beta: Double.exp($0[1])) }
    guard let maximum else { throw .notConverged }
    let (alpha, beta) = (Double.exp(maximum[0]), Double.exp(maximum[1]))
    mean = alpha / (alpha + beta)
    concentration = alpha + beta
  }

  /// What is known of a unit's own probability.
  public func posterior(of unit: Proportion) -> Posterior {
    guard let concentration else { return .point(mean) }
    return .beta(
      a: mean * concentration + Double(unit.successes),
      b: (1 - mean) * concentration + Double(unit.trials - unit.successes))
  }

  /// α + β by the method of moments, for somewhere to start.
  private static func start(_ units: [Proportion], pooled: Double) -> Double {
    let squares = units.reduce(0) { sum, unit in
      let n = Double(unit.trials)
      return sum + n * (unit.estimate - pooled) * (unit.estimate - pooled)
    }
    let size = units.reduce(0) { $0 + Double($1.trials) } / Double(units.count)
    let phi = max(1.01, squares / (pooled * (1 - pooled)) / Double(units.count))
    return min(max((size - phi) / (phi - 1), 0.1), 1e6)
  }

  /// The logarithm of the likelihood with its derivatives in log α and log β.
  private static func derivatives(
    _ units: [Proportion], alpha: Double, beta: Double
  ) -> DampedNewton.Derivatives {
    var value = 0.0
    var (a1, b1, a2, b2, common2) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for unit in units {
      let success = Polygamma.risingFactorial(alpha, unit.successes)
      let failure = Polygamma.risingFactorial(beta, unit.trials - unit.successes)
      let all = Polygamma.risingFactorial(alpha + beta, unit.trials)
      value += success.log + failure.log - all.log
      a1 += success.first - all.first
      b1 += failure.first - all.first
      a2 += success.second
      b2 += failure.second
      common2 += all.second
    }
    let cross = -alpha * beta * common2
    return DampedNewton.Derivatives(
      value: value, gradient: [alpha * a1, beta * b1],
      hessian: [
        [alpha * alpha * (a2 - common2) + alpha * a1, cross],
        [cross, beta * beta * (b2 - common2) + beta * b1],
      ])
  }
}
