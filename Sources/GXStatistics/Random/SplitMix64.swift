import RealModule

/// Random numbers that are the same for the same seed on every machine: SplitMix64 (G. L. Steele,
/// D. Lea, C. H. Flood, OOPSLA 2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mixed(state)
  }

  /// The three mixing steps, by which one key may be made of several.
  package static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number strictly between 0 and 1.
  package mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

  /// A gamma variate of unit scale. Source: G. Marsaglia, W. W. Tsang, ACM TOMS 26 (2000).
  package mutating func gamma(shape: Double) -> Double {
    if shape < 1 {
      let boost = Double.exp(Double.log(uniform()) / shape)
      return gamma(shape: shape + 1) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let z = Normal.quantile(uniform())
      let root = 1 + c * z
      guard root > 0 else { continue }
      let v = root * root * root
      if Double.log(uniform()) < 0.5 * z * z + d * (1 - v + Double.log(v)) { return d * v }
    }
  }
}
