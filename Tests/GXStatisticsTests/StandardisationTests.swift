import GXStatistics
import Testing

struct StandardisationTests {
  typealias Stratum = KitagawaDecomposition.Stratum

  @Test func `expected counts come from the unit's own mix`() throws {
    let ratio = try #require(
      StandardisedRatio(observed: 12, exposures: [100, 50], standardRates: [0.02, 0.08]))
    #expect(agrees(ratio.expected, 6) && agrees(ratio.estimate, 2))
    #expect(ratio.byarInterval().contains(2) && ratio.exactInterval().contains(2))
    #expect(StandardisedRatio(observed: 1, expected: 0) == nil)
    #expect(StandardisedRatio(observed: -1, expected: 1) == nil)
    #expect(StandardisedRatio(observed: 1, exposures: [1], standardRates: []) == nil)
  }

  @Test func `a standard of the unit's own mix gives its crude rate`() throws {
    let found = try #require(
      DirectStandardisation(events: [3, 9], exposures: [40, 60], standard: [40, 60]))
    #expect(agrees(found.estimate, 0.12))
    #expect(found.interval().contains(0.12))
  }

  @Test func `a stratum without exposure is refused unless the standard leaves it out`() throws {
    #expect(DirectStandardisation(events: [3, 0], exposures: [4, 0], standard: [1, 1]) == nil)
    let without = try #require(
      DirectStandardisation(events: [3, 0], exposures: [4, 0], standard: [1, 0]))
    #expect(without.estimate == 0.75)
    #expect(DirectStandardisation(events: [], exposures: [], standard: []) == nil)
  }

  @Test func `no events have a lower limit of zero`() throws {
    let none = try #require(DirectStandardisation(events: [0], exposures: [9], standard: [1]))
    #expect(none.estimate == 0 && none.interval().low == 0 && none.interval().high > 0)
  }

  @Test func `equal rates leave everything to the mix and equal shares everything to the rates`()
    throws
  {
    let mix = try #require(
      KitagawaDecomposition(
        from: [Stratum(events: 1, size: 10), Stratum(events: 45, size: 90)],
        to: [Stratum(events: 5, size: 50), Stratum(events: 25, size: 50)]))
    #expect(agrees(mix.rate, 0) && agrees(mix.total, 0.30 - 0.46))
    let rates = try #require(
      KitagawaDecomposition(
        from: [Stratum(events: 1, size: 10), Stratum(events: 45, size: 90)],
        to: [Stratum(events: 4, size: 20), Stratum(events: 18, size: 180)]))
    #expect(agrees(rates.mix, 0) && agrees(rates.total, 0.11 - 0.46))
  }

  @Test func `splitting a stratum into like halves changes nothing`() throws {
    let whole = try #require(
      KitagawaDecomposition(
        from: [Stratum(events: 6, size: 20), Stratum(events: 10, size: 80)],
        to: [Stratum(events: 30, size: 60), Stratum(events: 4, size: 40)]))
    let split = try #require(
      KitagawaDecomposition(
        from: [
          Stratum(events: 3, size: 10), Stratum(events: 3, size: 10), Stratum(events: 10, size: 80),
        ],
        to: [
          Stratum(events: 15, size: 30), Stratum(events: 15, size: 30),
          Stratum(events: 4, size: 40),
        ]))
    #expect(agrees(whole.mix, split.mix) && agrees(whole.rate, split.rate))
  }

  @Test func `empty strata weigh nothing and a new stratum is all mix`() throws {
    let found = try #require(
      KitagawaDecomposition(
        from: [
          Stratum(events: 5, size: 10), Stratum(events: 0, size: 0), Stratum(events: 0, size: 0),
        ],
        to: [
          Stratum(events: 5, size: 10), Stratum(events: 9, size: 10), Stratum(events: 0, size: 0),
        ]))
    #expect(agrees(found.mix, 0.2) && found.rate == 0)
    #expect(found.parts[2].mix == 0 && found.parts[2].rate == 0)
    #expect(
      KitagawaDecomposition(from: [Stratum(events: 0, size: 0)], to: [Stratum(events: 1, size: 2)])
        == nil)
    #expect(
      KitagawaDecomposition(from: [Stratum(events: 1, size: 0)], to: [Stratum(events: 1, size: 2)])
        == nil)
  }

  @Test func `factors share out the whole change, and one that stays gets nothing`() throws {
    let first = [2.0, 3, 5]
    let second = [4.0, 3, 1]
    let found = try #require(
      FactorDecomposition(factors: 3) { changed in
        let x = zip(changed, zip(first, second)).map { $0 ? $1.1 : $1.0 }
        return x[0] * x[0] / x[2] + x[1]
      })
    #expect(agrees(found.total, 16.0 - 4.0 / 5) && found.parts[1] == 0)
    #expect(FactorDecomposition(factors: 0) { _ in 1 } == nil)
    #expect(FactorDecomposition(factors: 13) { _ in 1 } == nil)
    #expect(FactorDecomposition(factors: 2) { $0[0] ? nil : 1 } == nil)
  }
}
