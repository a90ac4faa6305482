import Foundation
import Testing

@testable import GXSynthesis

@Suite("Random numbers")
struct SeededGeneratorTests {
  /// Mean and variance of many draws.
  private func moments(_ count: Int = 40_000, _ draw: () -> Double) -> (
    mean: Double, variance: Double
  ) {
    let values = (0..<count).map { _ in draw() }
    let mean = values.reduce(0, +) / Double(count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, squares / Double(count - 1))
  }

  @Test func `depend on the seed and each key`() {
    func first(_ seed: UInt64, _ one: UInt64, _ two: UInt64) -> UInt64 {
      var random = SeededGenerator(seed: seed, keys: one, two)
      return random.next()
    }
    #expect(first(1, 2, 3) == first(1, 2, 3))
    #expect(
      Set([first(1, 2, 3), first(2, 2, 3), first(1, 3, 3), first(1, 2, 4), first(1, 3, 2)]).count
        == 5)
  }

  @Test func `are uniform in [0, 1)`() {
    var random = SeededGenerator(seed: 1)
    let (mean, variance) = moments { random.uniform() }
    #expect(abs(mean - 0.5) < 0.01 && abs(variance - 1 / 12.0) < 0.002)
    #expect((0..<10_000).allSatisfy { _ in (0..<1).contains(random.uniform()) })
    #expect(Set((0..<1000).map { _ in random.index(below: 7) }) == Set(0..<7))
  }

  @Test func `of the normal law have mean 0 and variance 1`() {
    var random = SeededGenerator(seed: 2)
    let (mean, variance) = moments { random.normal() }
    #expect(abs(mean) < 0.02 && abs(variance - 1) < 0.03)
  }

  @Test(arguments: [0.3, 4, 29, 31, 400])
  func `of Poisson's law have a variance equal to their mean`(_ expected: Double) {
    var random = SeededGenerator(seed: 3)
    let (mean, variance) = moments { Double(random.poisson(expected)) }
    #expect(abs(mean - expected) < 0.03 * expected + 0.01)
    #expect(abs(variance - expected) < 0.05 * expected + 0.02)
  }

  @Test(arguments: [(2.0, 0.7), (10, 5), (200, 5)])
  func `of the negative binomial law vary by mean plus its square over the shape`(
    _ expected: Double, _ shape: Double
  ) {
    var random = SeededGenerator(seed: 4)
    let (mean, variance) = moments { Double(random.negativeBinomial(mean: expected, shape: shape)) }
    let wanted = expected + expected * expected / shape
    #expect(abs(mean - expected) < 0.04 * expected)
    #expect(abs(variance - wanted) < 0.1 * wanted)
  }

  @Test(arguments: [(10, 0.2), (40, 0.9), (41, 0.5), (5000, 0.03)])
  func `of the binomial law have its mean and variance and never exceed the trials`(
    _ trials: Int, _ share: Double
  ) {
    var random = SeededGenerator(seed: 5)
    let (mean, variance) = moments { Double(random.binomial(trials, share)) }
    let expected = Double(trials) * share
    #expect(abs(mean - expected) < 0.02 * expected)
    #expect(abs(variance - expected * (1 - share)) < 0.06 * expected)
    #expect((0..<1000).allSatisfy { _ in (0...trials).contains(random.binomial(trials, share)) })
  }

  @Test(arguments: [0, 1, 24, 25, 1000, 100_000])
  func `split a total into parts that add up to it`(_ total: Int) {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<50 {
      var parts = [0, 0, 0, 0]
      random.multinomial(total, [0.5, 0, 0.3, 0.2]) { parts[$0] += $1 }
      #expect(parts.reduce(0, +) == total && parts.allSatisfy { $0 >= 0 } && parts[1] == 0)
    }
  }

  @Test func `rest on an exponential and a logarithm as exact as the C library's`() {
    for step in -2000...2000 {
      let x = Double(step) / 100
      #expect(abs(PortableMath.exp(x) / Foundation.exp(x) - 1) < 1e-14)
      let y = Foundation.exp(x)
      #expect(abs(PortableMath.log(y) - Foundation.log(y)) < 1e-14 * max(1, abs(x)))
    }
  }
}
