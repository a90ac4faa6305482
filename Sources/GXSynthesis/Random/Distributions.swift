extension SeededGenerator {
  /// A standard normal number by the polar method of Marsaglia.
  mutating func normal() -> Double {
    while true {
      let x = 2 * uniform() - 1
      let y = 2 * uniform() - 1
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      return x * (-2 * PortableMath.log(square) / square).squareRoot()
    }
  }

  mutating func lognormal(median: Double, sigma: Double) -> Double {
    median * PortableMath.exp(sigma * normal())
  }

  /// A gamma number of mean 1 by the method of Marsaglia and Tsang (2000).
  mutating func gammaOfMeanOne(shape: Double) -> Double {
    guard shape >= 1 else {
      let boost = PortableMath.exp(PortableMath.log(max(uniform(), 0x1p-53)) / shape)
      return gammaOfMeanOne(shape: shape + 1) * (shape + 1) / shape * boost
    }
    let d = shape - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let z = normal()
      let v = (1 + c * z) * (1 + c * z) * (1 + c * z)
      guard v > 0 else { continue }
      let u = max(uniform(), 0x1p-53)
      if PortableMath.log(u) < z * z / 2 + d - d * v + d * PortableMath.log(v) {
        return d * v / shape
      }
    }
  }

  /// A Poisson number, by multiplication for small means and by the normal law for large ones.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    guard mean < 30 else {
      return max(0, Int((mean + mean.squareRoot() * normal()).rounded()))
    }
    let limit = PortableMath.exp(-mean)
    var product = uniform()
    var count = 0
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
  }

  /// A negative binomial number as a Poisson of gamma mean; the smaller the shape the heavier the tail.
  mutating func negativeBinomial(mean: Double, shape: Double) -> Int {
    guard mean > 0 else { return 0 }
    return poisson(mean * gammaOfMeanOne(shape: shape))
  }

  /// A binomial number, case by case for few and by the normal law for many.
  mutating func binomial(_ trials: Int, _ probability: Double) -> Int {
    guard trials > 0, probability > 0 else { return 0 }
    guard probability < 1 else { return trials }
    if trials <= 40 {
      return (0..<trials).reduce(into: 0) { count, _ in if chance(probability) { count += 1 } }
    }
    let mean = Double(trials) * probability
    let drawn = mean + (mean * (1 - probability)).squareRoot() * normal()
    return min(trials, max(0, Int(drawn.rounded())))
  }

  /// How `total` cases fall into classes of the given weights; the parts add up to the total.
  mutating func multinomial(_ total: Int, _ weights: [Double], each: (Int, Int) -> Void) {
    guard total > 0 else { return }
    if total <= 24 {
      for _ in 0..<total { each(weightedIndex(weights), 1) }
      return
    }
    var left = total
    var weight = weights.reduce(0, +)
    for (index, share) in weights.enumerated() where left > 0 {
      let isLast = index == weights.count - 1 || weight <= share
      let part = isLast ? left : binomial(left, share / weight)
      if part > 0 { each(index, part) }
      left -= part
      weight -= share
    }
  }
}
