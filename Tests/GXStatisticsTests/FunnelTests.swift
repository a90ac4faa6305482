import GXStatistics
import Testing

struct FunnelTests {
  @Test func `limits are nested, narrow with size and lie inside 0…1`() throws {
    let funnel = try #require(BinomialFunnel(target: 0.3))
    var previous = 2.0
    for trials in [1, 3, 10, 100, 1000, 100_000] {
      let inner = try #require(funnel.limits(trials: trials, confidence: .ninetyFive))
      let outer = try #require(funnel.limits(trials: trials, confidence: .ninetyNinePointEight))
      #expect(outer.low <= inner.low && inner.high <= outer.high)
      #expect(outer.low >= 0 && outer.high <= 1)
      #expect(outer.high - outer.low < previous)
      previous = outer.high - outer.low
    }
  }

  @Test func `large units have the limits of the normal distribution`() throws {
    let funnel = try #require(BinomialFunnel(target: 0.3))
    let limits = try #require(funnel.limits(trials: 4_000_000, confidence: .ninetyFive))
    let reach = 1.959964 * (0.21 / 4_000_000).squareRoot()
    #expect(agrees(limits.low, 0.3 - reach, within: 1e-6))
    #expect(agrees(limits.high, 0.3 + reach, within: 1e-6))
    let rates = try #require(PoissonFunnel(target: 1))
    let wide = try #require(rates.limits(exposure: 1e6, confidence: .ninetyFive))
    #expect(agrees(wide.high, 1 + 1.959964e-3, within: 1e-5))
  }

  @Test func `units that differ no more than chance widen nothing`() throws {
    let alike = [40, 50, 60].compactMap { Proportion($0, of: 2 * $0) }
    let funnel = try #require(BinomialFunnel(pooling: alike))
    let estimate = try #require(funnel.overdispersion(of: alike))
    #expect(estimate.phi == 0 && estimate.tauSquared == 0)
    #expect(estimate.multiplicative == .none && estimate.additive == .none)
    #expect(
      funnel.limits(
        trials: 9, confidence: .ninetyFive, overdispersion: .multiplicative(phi: 0.5))
        == funnel.limits(trials: 9, confidence: .ninetyFive))
  }

  @Test func `the order of the units does not matter`() throws {
    let units = [(3, 20), (15, 25), (9, 11), (40, 80)].compactMap { Proportion($0, of: $1) }
    let funnel = try #require(BinomialFunnel(pooling: units))
    #expect(funnel.overdispersion(of: units) == funnel.overdispersion(of: units.reversed()))
  }

  @Test func `rates that all have their target lie in the middle of the funnel`() throws {
    let funnel = try #require(PoissonFunnel(pooling: [2, 4, 6], exposures: [1, 2, 3]))
    #expect(funnel.target == 2)
    #expect(funnel.zScore(count: 4, exposure: 2) == 0)
    let estimate = try #require(funnel.overdispersion(counts: [2, 4, 6], exposures: [1, 2, 3]))
    #expect(estimate.phi == 0)
  }

  @Test func `what has no limits says so`() throws {
    #expect(BinomialFunnel(target: 0) == nil && BinomialFunnel(target: 1) == nil)
    #expect(BinomialFunnel(target: .nan) == nil && BinomialFunnel(pooling: []) == nil)
    #expect(PoissonFunnel(target: 0) == nil && PoissonFunnel(target: .infinity) == nil)
    #expect(PoissonFunnel(pooling: [], exposures: []) == nil)
    #expect(PoissonFunnel(pooling: [0, 0], exposures: [1, 2]) == nil)
    let funnel = try #require(PoissonFunnel(target: 1))
    #expect(funnel.limits(exposure: 0, confidence: .ninetyFive) == nil)
    #expect(funnel.limits(exposure: .infinity, confidence: .ninetyFive) == nil)
    #expect(funnel.limits(exposure: .nan, confidence: .ninetyFive) == nil)
    #expect(funnel.zScore(count: -1, exposure: 1) == nil)
    #expect(funnel.overdispersion(counts: [1, 2], exposures: [1, 0]) == nil)
    let half = try #require(BinomialFunnel(target: 0.5))
    #expect(half.limits(trials: 0, confidence: .ninetyFive) == nil)
  }
}
