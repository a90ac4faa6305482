/// The Cochran–Armitage test of a trend of proportions over scores such as years.
///
/// Sources: W. G. Cochran, Biometrics 10 (1954); P. Armitage, Biometrics 11 (1955). Normal
/// approximation, which needs large counts; proportions that vary more than binomially make it too
/// ready to find a trend.
public struct CochranArmitage: Hashable, Sendable {
  /// The standardised statistic; positive when the proportions rise with the scores.
  public let z: Double
  /// The two-sided probability.
  public let pValue: Double

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
    z = statistic / variance.squareRoot()
    pValue = min(1, 2 * Normal.survival(abs(z)))
  }
}
