/// Exponential and logarithm in plain IEEE arithmetic.
///
/// The C library's differ in the last bit from platform to platform, which would change drawn counts.
enum PortableMath {
  private static let ln2 = 0.693_147_180_559_945_3

  /// eˣ by its series on |x| ≤ ln 2 / 2; the argument is clamped to ±700.
  static func exp(_ x: Double) -> Double {
    let x = min(max(x, -700), 700)
    let exponent = (x / ln2).rounded()
    let rest = x - exponent * ln2
    var term = 1.0
    var sum = 1.0
    for n in 1...14 {
      term *= rest / Double(n)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(exponent), significand: sum)
  }

  /// The natural logarithm of a positive number by the series of the inverse hyperbolic tangent.
  static func log(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for n in stride(from: 1.0, through: 23, by: 2) {
      sum += power / n
      power *= square
    }
    return 2 * sum + exponent * ln2
  }
}
