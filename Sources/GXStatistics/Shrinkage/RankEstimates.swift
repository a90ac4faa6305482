/// Which places units may hold among their peers, and which of them cannot be told apart.
///
/// Ranks of draws from the posteriors, with a fixed seed, so that the same units always give the same
/// answer, in whatever order. Rank 1 is the largest. Sources: H. Goldstein, D. J. Spiegelhalter, JRSS A
/// 159 (1996); N. M. Laird, T. A. Louis, Journal of Educational Statistics 14 (1989).
public struct RankEstimates: Hashable, Sendable {
  /// The places that a unit may hold.
  public struct Rank: Hashable, Sendable {
    /// The mean of the places drawn; units without a difference share the middle.
    public let mean: Double
    /// The places that the stated share of the draws lies in.
    public let interval: ClosedRange<Int>
  }

  /// In the order of the posteriors.
  public let ranks: [Rank]
  /// The tier of each unit, from 1. A tier is begun by the largest posterior mean that is left, its
  /// head, and holds all units that the head does not exceed with the stated probability.
  public let tiers: [Int]

  /// `nil` without units or with fewer than 100 draws. O(units · draws · log units).
  public init?(
    _ posteriors: [Posterior], confidence: Confidence = .ninetyFive, draws: Int = 1000,
    seed: UInt64 = 2008
  ) {
    guard !posteriors.isEmpty, draws >= 100 else { return nil }
    // Numbers are drawn in the order of the posteriors, not of the units.
    let order = posteriors.indices.sorted { RankEstimates.precedes(posteriors[$0], posteriors[$1]) }
    var random = SplitMix64(seed: seed)
    let samples = order.map { index in
      (0..<draws).map { _ in posteriors[index].draw(using: &random) }
    }
    let ranks = RankEstimates.ranks(of: samples, draws: draws, confidence)
    let tiers = RankEstimates.tiers(of: samples, confidence)
    let position = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    self.ranks = posteriors.indices.compactMap { position[$0].map { ranks[$0] } }
    self.tiers = posteriors.indices.compactMap { position[$0].map { tiers[$0] } }
  }

  /// Larger means first; of equal ones the one that more is known of.
  private static func precedes(_ one: Posterior, _ other: Posterior) -> Bool {
    func key(_ posterior: Posterior) -> (Double, Double) {
      switch posterior {
      case .point: (-posterior.mean, 0)
      case .beta(let a, let b): (-posterior.mean, -(a + b))
      case .gamma(_, let rate): (-posterior.mean, -rate)
      }
    }
    return key(one) < key(other)
  }

  private static func ranks(
    of samples: [[Double]], draws: Int, _ confidence: Confidence
  ) -> [Rank] {
    var best = [[Int]](repeating: [], count: samples.count)
    var worst = best
    for draw in 0..<draws {
      let order = samples.indices.sorted { samples[$0][draw] > samples[$1][draw] }
      var start = 0
      while start < order.count {
        var end = start
        while end < order.count, samples[order[end]][draw] == samples[order[start]][draw] {
          end += 1
        }
        for unit in order[start..<end] {
          best[unit].append(start + 1)
          worst[unit].append(end)
        }
        start = end
      }
    }
    let outside = Int((confidence.alpha / 2 * Double(draws)).rounded(.down))
    return zip(best, worst).map { best, worst in
      let mean = zip(best, worst).reduce(0) { $0 + Double($1.0 + $1.1) / 2 } / Double(draws)
      let low = best.sorted()[outside]
      return Rank(mean: mean, interval: low...max(low, worst.sorted()[draws - 1 - outside]))
    }
  }

  private static func tiers(of samples: [[Double]], _ confidence: Confidence) -> [Int] {
    var tiers = [Int](repeating: 0, count: samples.count)
    var tier = 0
    while let head = tiers.firstIndex(of: 0) {
      tier += 1
      for unit in tiers.indices where tiers[unit] == 0 {
        let exceeding = zip(samples[head], samples[unit]).count { $0 > $1 }
        let isApart = Double(exceeding) >= confidence.level * Double(samples[head].count)
        if !isApart { tiers[unit] = tier }
      }
    }
    return tiers
  }
}
