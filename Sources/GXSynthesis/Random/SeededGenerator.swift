/// SplitMix64 (Steele, Lea and Flood 2014): one addition and three mixing steps a number.
///
/// The sequence depends on the seed and the keys only, so that every organ and year has a stream of its
/// own and the same configuration gives the same bytes on every platform.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A stream of its own for each list of keys.
  public init(seed: UInt64, keys: UInt64...) {
    state = SeededGenerator.mix(seed &+ SeededGenerator.increment)
    for key in keys {
      state = SeededGenerator.mix(state ^ SeededGenerator.mix(key &+ SeededGenerator.increment))
    }
  }

  public mutating func next() -> UInt64 {
    state &+= SeededGenerator.increment
    return SeededGenerator.mix(state)
  }

  private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
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
