import GXStatistics
import Testing

/// Coverage summed over all counts, so without any error of simulation.
@Suite(.enabled(if: Simulation.isAsked, "set GXSTATS_SIMULATE to run the coverage studies"))
struct ExactCoverageTests {
  /// The true probabilities of the study, over all of which the mean is taken.
  private static let probabilities = (1..<200).map { Double($0) / 200 }

  private func coverage(_ trials: Int, _ method: ProportionMethod) throws -> [Double] {
    let intervals = try (0...trials).map {
      try #require(Proportion($0, of: trials)).interval(method)
    }
    return Self.probabilities.map { p in
      (0...trials).filter { intervals[$0].contains(p) }
        .reduce(0) { $0 + Binomial.mass(Double($1), of: Double(trials), probability: p) }
    }
  }

  /// The means are of L. D. Brown, T. T. Cai, A. DasGupta (2001), figure 5 and section 4: Wilson and
  /// Jeffreys stay near 95 % on average, Clopper and Pearson never fall below.
  @Test(arguments: [5, 10, 20, 50])
  func `proportions are covered as the literature says`(trials: Int) throws {
    let wilson = try coverage(trials, .wilson)
    #expect(abs(wilson.reduce(0, +) / Double(wilson.count) - 0.95) < 0.015)
    #expect(try #require(wilson.min()) > 0.82)
    let jeffreys = try coverage(trials, .jeffreys)
    #expect(abs(jeffreys.reduce(0, +) / Double(jeffreys.count) - 0.95) < 0.02)
    #expect(try #require(try coverage(trials, .clopperPearson).min()) >= 0.95)
  }

  /// R. G. Newcombe (1998), table III: mean 95.2 %, least 86.7 %, for method 10.
  @Test func `differences of proportions are covered on average`() throws {
    var total = 0.0
    var cells = 0.0
    for (m, n) in [(5, 5), (10, 20), (30, 30)] {
      for p in stride(from: 0.05, to: 1, by: 0.15) {
        for q in stride(from: 0.1, to: 1, by: 0.2) {
          var covered = 0.0
          for a in 0...m {
            for b in 0...n {
              let one = try #require(Proportion(a, of: m))
              let other = try #require(Proportion(b, of: n))
              guard one.difference(from: other).interval.contains(p - q) else { continue }
              covered +=
                Binomial.mass(Double(a), of: Double(m), probability: p)
                * Binomial.mass(Double(b), of: Double(n), probability: q)
            }
          }
          #expect(covered > 0.86)
          total += covered
          cells += 1
        }
      }
    }
    #expect(abs(total / cells - 0.95) < 0.015)
  }

  @Test(arguments: [0.5, 1, 3, 10, 40])
  func `counts are covered exactly or more, and by Byar's approximation nearly`(mean: Double) throws
  {
    func coverage(_ interval: (Int) -> Interval?) -> Double {
      (0...200).filter { interval($0)?.contains(mean) ?? false }
        .reduce(0) { $0 + Poisson.mass(Double($1), mean: mean) }
    }
    #expect(coverage { Poisson.interval($0) } >= 0.95)
    #expect(coverage { Poisson.byarInterval($0) } >= 0.94)
  }

  @Test func `the ratio of two counts is covered at least as stated`() throws {
    for (one, other) in [(2.0, 2.0), (5, 1), (10, 30)] {
      var covered = 0.0
      for a in 0...80 {
        for b in 0...80 {
          let mass = Poisson.mass(Double(a), mean: one) * Poisson.mass(Double(b), mean: other)
          guard let bounds = RateRatio(a, to: b)?.interval() else {
            covered += mass
            continue
          }
          let ratio = one / other
          if bounds.low <= ratio && ratio <= bounds.high ?? .infinity { covered += mass }
        }
      }
      #expect(covered >= 0.95)
    }
  }

  @Test func `funnel limits hold what they say of units on target`() throws {
    // Interpolated between counts, so the probability outside is at most one count's mass away.
    let funnel = try #require(BinomialFunnel(target: 0.3))
    for trials in [20, 100, 400] {
      let limits = try #require(funnel.limits(trials: trials, confidence: .ninetyFive))
      let inside = (0...trials).filter { limits.contains(Double($0) / Double(trials)) }
        .reduce(0) { $0 + Binomial.mass(Double($1), of: Double(trials), probability: 0.3) }
      #expect(abs(inside - 0.95) < 0.05)
    }
  }
}
