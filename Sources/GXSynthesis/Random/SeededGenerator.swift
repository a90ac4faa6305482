import GXStatistics

/// SplitMix64 with a stream for each list of keys.
///
/// The sequence depends on the seed and the keys only, so that every organ and year has a stream of its
/// own and the same configuration gives the same bytes on every platform.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var stream: SplitMix64

  /// A stream of its own for each list of keys.
  public init(seed: UInt64, keys: UInt64...) {
    func first(_ seed: UInt64) -> UInt64 {
      var stream = SplitMix64(seed: seed)
      return stream.next()
    }
    stream = SplitMix64(
      seed: keys.reduce(first(seed)) { SplitMix64.mixed($0 ^ first($1)) })
  }

  public mutating func next() -> UInt64 { stream.next() }
}

extension SeededGenerator {
  /// A number of [0, 1) in steps of 2⁻⁵³.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// An index below `count`, which must be positive; the bias of the product is below 2⁻³².
  mutating func index(below count: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(count)) >> 32)
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[index(below: choices.count)]
  }

  mutating func integer(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + index(below: range.count)
  }

  /// An index drawn with the given weights.
  mutating func weightedIndex(_ weights: [Double]) -> Int {
    var point = uniform() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      point -= weight
      if point < 0 { return index }
    }
    return max(0, weights.count - 1)
  }
}
