/// SplitMix64: the same numbers for the same seed.
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  public init(_ seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, a bound.
  public mutating func below(_ bound: Int64) -> Int64 {
    Int64(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// True in so many of a thousand cases.
  public mutating func happens(perMille: Int64) -> Bool { below(1_000) < perMille }

  /// A number of a heavy tail: each doubling is about half as likely as the one before.
  public mutating func heavyTailed(from least: Int64, doublings: Int64) -> Int64 {
    let exponent = min(Int64(next().leadingZeroBitCount), doublings)
    let base = least << exponent
    return base + below(base)
  }
}
