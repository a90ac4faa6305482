import GXModel

/// A condition on two values in a column's unit, in integers that hold their products with the factor.
struct ChangeTest<Number: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// The least value of the year before that is compared with.
  private let leastBase: Number
  /// The factor; both negative for a decrease, so that what meets the condition is always greater.
  private let numerator: Number
  private let denominator: Number

  /// - Parameter number: integers of which the greatest is above ``ChangeCondition/largestProduct(on:)``;
  ///   it then stands for any larger ``leastBase``, and the least one is no value.
  init(_ condition: ChangeCondition, on column: Column, in number: Number.Type) {
    let factor = condition.factor
    let sign: Number = condition.direction == .above ? 1 : -1
    numerator = sign * Number(factor.numerator)
    denominator = sign * Number(factor.denominator)
    // A base in millionths that lies between two units is rounded up.
    let (quotient, rest) =
      condition.leastBase.millionths.quotientAndRemainder(dividingBy: column.unit)
    leastBase = max(
      Number(clamping: Int128(quotient) + (rest > 0 ? 1 : 0)), ChangeTest.noBase + 1)
  }

  /// Stands for the base of what has none.
  static var noBase: Number { .min }

  /// Whether a value of the year before is compared with.
  @inline(__always)
  func isCompared(_ base: Number) -> Bool { base >= leastBase }

  @inline(__always)
  func isMet(base: Number, value: Number) -> Bool {
    value &* denominator > base &* numerator
  }

  /// The least value that may be compared with or meet the condition; `nil` where zero may.
  var leastRelevant: Number? {
    guard leastBase > 0, numerator > 0 else { return nil }
    return numerator < denominator ? 1 : leastBase
  }
}

extension ChangeCondition {
  /// The largest magnitude of a column's values times that of the factor: of 64 and 32 bits, so that 128
  /// hold it.
  func largestProduct(on column: Column) -> Int128 {
    let largestFactor = max(factor.numerator.magnitude, factor.denominator.magnitude)
    let largestValue =
      column.chunks.lazy.flatMap { [$0.summary.minimum, $0.summary.maximum] }
      .compactMap { $0?.magnitude }.max() ?? 0
    return Int128(largestValue) * Int128(largestFactor)
  }
}
