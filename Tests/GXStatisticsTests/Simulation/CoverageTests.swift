import Foundation
import GXStatistics
import Testing

/// Coverage by simulation with fixed seeds: 2000 runs have a standard error of half a per cent.
@Suite(.enabled(if: Simulation.isAsked, "set GXSTATS_SIMULATE to run the coverage studies"))
struct CoverageTests {
  @Test(arguments: [
    (30, [0.5, 0.3, 0.2]), (60, [0.4, 0.2, 0.15, 0.1, 0.1, 0.05]), (400, [0.7, 0.2, 0.05, 0.05]),
  ])
  func `all shares are covered at once`(total: Int, shares: [Double]) {
    func holds(_ intervals: (Multinomial) -> [Interval]) -> Double {
      Simulation.share(of: 2000, seed: 1) { random in
        guard let sample = Multinomial(random.multinomial(total, shares)) else { return false }
        return zip(intervals(sample), shares).allSatisfy { $0.contains($1) }
      }
    }
    // Bonferroni's bound makes Goodman's conservative; Sison and Glaz's take the shares found for the
    // true ones and run low where they are few: 88 % for the first of these.
    #expect(holds { $0.goodmanIntervals() } >= 0.94)
    #expect(holds { $0.sisonGlazIntervals() } >= 0.87)
  }

  @Test func `slopes of overdispersed counts are covered by the negative binomial, not by Poisson`()
    throws
  {
    let times = (0..<24).map { Double($0) / 4 }
    let columns = [times.map { _ in 1 }, times]
    var (runs, negative, poisson) = (0, 0, 0)
    var random = SplitMix64(seed: 2)
    for _ in 0..<1000 {
      let counts = times.map { time in
        let mean = exp(2.5 + 0.1 * time)
        return random.poisson(random.gamma(shape: 2) * mean / 2)
      }
      guard
        let wide = try? NegativeBinomialRegression(counts, columns: columns).coefficients[1],
        let narrow = try? PoissonRegression(counts, columns: columns).coefficients()[1]
      else { continue }
      runs += 1
      negative += wide.interval().contains(0.1) ? 1 : 0
      poisson += narrow.interval().contains(0.1) ? 1 : 0
    }
    #expect(runs > 990)
    // Maximum likelihood of α runs low for so few points.
    #expect(Double(negative) / Double(runs) > 0.89)
    #expect(Double(poisson) / Double(runs) < 0.75)
  }

  @Test func `posteriors cover the units' own probabilities on average`() throws {
    var (covered, units) = (0, 0)
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let truth = (0..<40).map { _ -> Double in
        let one = random.gamma(shape: 4)
        return one / (one + random.gamma(shape: 6))
      }
      let samples = truth.compactMap { Proportion(random.binomial(30, $0), of: 30) }
      guard let fit = try? BetaBinomial(fitting: samples) else { continue }
      for (sample, probability) in zip(samples, truth) {
        units += 1
        covered += fit.posterior(of: sample).interval().contains(probability) ? 1 : 0
      }
    }
    // Empirical Bayes takes the hyperparameters as known, so runs a little low.
    #expect(abs(Double(covered) / Double(units) - 0.945) < 0.015)
  }

  @Test func `true ranks lie in their intervals`() throws {
    var (covered, units) = (0, 0)
    var random = SplitMix64(seed: 4)
    for _ in 0..<60 {
      let truth = (0..<25).map { _ in random.gamma(shape: 5) / 5 }
      let counts = truth.map { random.poisson(20 * $0) }
      let exposures = [Double](repeating: 20, count: 25)
      guard let fit = try? GammaPoisson(fitting: counts, exposures: exposures),
        let ranks = RankEstimates(
          counts.compactMap { fit.posterior(count: $0, exposure: 20) }, draws: 400)
      else { continue }
      for (unit, rank) in ranks.ranks.enumerated() {
        units += 1
        let place = 1 + truth.count { $0 > truth[unit] }
        covered += rank.interval.contains(place) ? 1 : 0
      }
    }
    #expect(abs(Double(covered) / Double(units) - 0.95) < 0.03)
  }

  @Test func `a break that is none is found about as rarely as stated`() throws {
    let times = (0..<16).map(Double.init)
    let found = Simulation.share(of: 2000, seed: 5) { random in
      let values = times.map { _ in Normal.quantile(random.uniform()) }
      let fit = try? InterruptedTimeSeries(times: times, values: values, breaks: [8])
      return fit?.changes[0].level.pValue.map { $0 < 0.05 } ?? false
    }
    // HAC errors are too small for short series: this is the size that the guide warns of.
    #expect(found > 0.05 && found < 0.2)
  }

  @Test func `quantiles are covered at least as stated`() throws {
    let covered = Simulation.share(of: 2000, seed: 6) { random in
      let sample = SortedSample((0..<25).map { _ in random.gamma(shape: 0.7) })
      // The median of a gamma distribution of shape 0.7.
      return sample?.quantileInterval(0.5)?.contains(Gamma.quantile(0.5, shape: 0.7)) ?? false
    }
    #expect(covered >= 0.945)
  }
}
