import GXStatistics
import Testing

struct ShrinkageTests {
  private let units = [(1, 10), (9, 12), (40, 100), (0, 4), (30, 35)].compactMap {
    Proportion($0, of: $1)
  }

  @Test func `a unit is drawn to the mean, the more so the fewer its trials`() throws {
    let fit = try BetaBinomial(fitting: units)
    for unit in units {
      let found = fit.posterior(of: unit).mean
      #expect(min(unit.estimate, fit.mean) <= found && found <= max(unit.estimate, fit.mean))
    }
    let few = try #require(Proportion(1, of: 1))
    let many = try #require(Proportion(100, of: 100))
    #expect(fit.posterior(of: few).mean < fit.posterior(of: many).mean)
  }

  @Test func `units that do not differ beyond chance share one value`() throws {
    let alike = [(5, 10), (10, 20), (15, 30)].compactMap { Proportion($0, of: $1) }
    let fit = try BetaBinomial(fitting: alike)
    #expect(fit.concentration == nil && fit.mean == 0.5)
    #expect(fit.posterior(of: alike[0]) == .point(0.5))
    let rates = try GammaPoisson(fitting: [2, 4, 6], exposures: [1, 2, 3])
    #expect(rates.shape == nil && agrees(rates.mean, 2))
    #expect(rates.posterior(count: 9, exposure: 1).map { agrees($0.mean, 2) } == true)
  }

  @Test func `single trials say nothing of how units differ`() throws {
    let single = [0, 1, 1, 0, 1].compactMap { Proportion($0, of: 1) }
    #expect(try BetaBinomial(fitting: single).concentration == nil)
  }

  @Test func `what has no spread to estimate says why`() throws {
    func units(_ pairs: [(Int, Int)]) -> [Proportion] {
      pairs.compactMap { Proportion($0, of: $1) }
    }
    #expect(throws: ShrinkageError.tooFewUnits) { try BetaBinomial(fitting: units([(1, 2)])) }
    #expect(throws: ShrinkageError.degenerate) {
      try BetaBinomial(fitting: units([(0, 2), (0, 9)]))
    }
    #expect(throws: ShrinkageError.degenerate) {
      try BetaBinomial(fitting: units([(2, 2), (9, 9)]))
    }
    #expect(throws: ShrinkageError.allOrNothing) {
      try BetaBinomial(fitting: units([(0, 5), (7, 7), (0, 3)]))
    }
    #expect(throws: ShrinkageError.invalidInput) {
      try GammaPoisson(fitting: [1, 2], exposures: [1, 0])
    }
    #expect(throws: ShrinkageError.degenerate) {
      try GammaPoisson(fitting: [0, 0], exposures: [1, 1])
    }
    #expect(throws: ShrinkageError.tooFewUnits) { try GammaPoisson(fitting: [4], exposures: [1]) }
  }

  @Test func `the order of the units does not matter`() throws {
    let forth = try BetaBinomial(fitting: units)
    let back = try BetaBinomial(fitting: units.reversed())
    #expect(agrees(forth.mean, back.mean, within: 1e-11))
    #expect(agrees(try #require(forth.concentration), back.concentration ?? 0, within: 1e-10))
  }
}

struct RankEstimateTests {
  @Test func `units far apart have one place each and a tier each`() throws {
    let posteriors = [0.9, 0.1, 0.5].map { Posterior.beta(a: 10_000 * $0, b: 10_000 * (1 - $0)) }
    let found = try #require(RankEstimates(posteriors))
    #expect(found.ranks.map(\.interval) == [1...1, 3...3, 2...2])
    #expect(found.tiers == [1, 3, 2])
  }

  @Test func `units that share one value may hold any place and are one tier`() throws {
    let found = try #require(RankEstimates([.point(0.4), .point(0.4), .point(0.4)]))
    #expect(found.ranks.allSatisfy { $0.interval == 1...3 && $0.mean == 2 })
    #expect(found.tiers == [1, 1, 1])
  }

  @Test func `the order of the units changes nothing but the order of the answer`() throws {
    let posteriors = (1...9).map { Posterior.gamma(shape: Double($0 * 7 % 10) + 3, rate: 4) }
    let forth = try #require(RankEstimates(posteriors))
    let back = try #require(RankEstimates(posteriors.reversed()))
    #expect(forth.ranks == back.ranks.reversed())
    #expect(forth.tiers == back.tiers.reversed())
  }

  @Test func `mean ranks equal the sum of the exact probabilities of being exceeded`() throws {
    // P(B₁ > B₂) for Beta(2, 1) and Beta(1, 1) is 2/3; for Beta(3, 1) and Beta(1, 1) 3/4, and for
    // Beta(3, 1) and Beta(2, 1) 3/5.
    let found = try #require(
      RankEstimates(
        [.beta(a: 1, b: 1), .beta(a: 2, b: 1), .beta(a: 3, b: 1)], draws: 40_000))
    let expected = [1 + 2.0 / 3 + 0.75, 1 + 1.0 / 3 + 0.6, 1 + 0.25 + 0.4]
    for (rank, mean) in zip(found.ranks, expected) { #expect(abs(rank.mean - mean) < 0.02) }
  }

  @Test func `draws have the moments of their posterior`() throws {
    let found = try #require(
      RankEstimates([.gamma(shape: 0.4, rate: 1), .gamma(shape: 3, rate: 1)], draws: 40_000))
    // P(G₀.₄ > G₃) = P(Beta(0.4, 3) > 1/2) = 1 − I₀.₅(0.4, 3).
    let exceeding = 1 - Beta.cumulative(0.5, 0.4, 3)
    #expect(abs(found.ranks[1].mean - (1 + exceeding)) < 0.01)
  }

  @Test func `no units and too few draws have no ranks`() {
    #expect(RankEstimates([]) == nil)
    #expect(RankEstimates([.point(1)], draws: 10) == nil)
  }
}
