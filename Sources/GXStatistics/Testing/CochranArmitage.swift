/// The Cochran–Armitage test of a trend of proportions over scores such as years.
///
/// Sources: W. G. Cochran, Biometrics 10 (1954); P. Armitage, Biometrics 11 (1955). Normal
/// approximation, which needs large counts; proportions that vary more than binomially make it too
/// ready to find a trend.
public struct CochranArmitage: Hashable, Sendable {
  /// The standardised statistic; positive when the proportions rise with the scores.
  public let z: Double
  /// The two-sided probability where nothing but chance moves the proportions about a line.
  public let pValue: Double
  /// The χ² of the proportions' departure from a straight line over the scores.
  public let departure: Double
  /// Its degrees of freedom: the groups less two.
  public let degrees: Int

  /// How much more than by chance the proportions vary about the line; `nil` for two groups.
  public var dispersion: Double? { degrees > 0 ? departure / Double(degrees) : nil }

  /// The two-sided probability that allows for a dispersion φ above 1: z/√φ on Student's t; `nil` for two
  /// groups, of which nothing is known of the dispersion.
  ///
  /// Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), section 4.5.
  public var dispersedPValue: Double? {
    dispersion.map { phi in
      phi > 1 ? StudentT.twoSided(z / phi.squareRoot(), degrees: Double(degrees)) : pValue
    }
  }

  /// `nil` for unequal lengths, fewer than two groups, equal scores, or when all or no trials succeed.
  public init?(_ groups: [Proportion], scores: [Double]) {
    guard groups.count == scores.count, groups.count >= 2, scores.allSatisfy(\.isFinite) else {
      return nil
    }
    let trials = groups.map { Double($0.trials) }
    let n = trials.reduce(0, +)
    let pooled = groups.reduce(0) { $0 + Double($1.successes) } / n
    let mean = zip(trials, scores).reduce(0) { $0 + $1.0 * $1.1 } / n
    var statistic = 0.0
    var spread = 0.0
    for (group, score) in zip(groups, scores) {
      statistic += (Double(group.successes) - Double(group.trials) * pooled) * (score - mean)
      spread += Double(group.trials) * (score - mean) * (score - mean)
    }
    let variance = pooled * (1 - pooled) * spread
    guard variance > 0 else { return nil }
    let heterogeneity = groups.reduce(0.0) { sum, group in
      let expected = Double(group.trials) * pooled
      let difference = Double(group.successes) - expected
      return sum + difference * difference / (expected * (1 - pooled))
    }
    z = statistic / variance.squareRoot()
    departure = max(0, heterogeneity - z * z)
    degrees = groups.count - 2
    pValue = min(1, 2 * Normal.survival(abs(z)))
  }
}
