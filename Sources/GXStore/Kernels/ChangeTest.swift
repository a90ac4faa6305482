import GXModel

/// A condition on two values in a column's unit, in integers that hold their products with the factor.
struct ChangeTest<Number: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// Stands for no value; further from zero than any value or product.
  static var missing: Number { .min / 4 }

  private let leastBase: Number
  /// The factor; both negative for a decrease, so that what meets the condition is always greater.
  private let numerator: Number
  private let denominator: Number

  /// `nil` if a product could be as far from zero as ``missing``.
  init?(_ condition: ChangeCondition, on column: Column) {
    let factor = condition.factor
    let largestFactor = max(factor.numerator.magnitude, factor.denominator.magnitude)
    let largestValue =
      column.chunks.lazy.flatMap { [$0.summary.minimum, $0.summary.maximum] }
      .compactMap { $0?.magnitude }.max() ?? 0
    // The product of 64 and 32 bits fits in 128.
    guard Int128(largestValue) * Int128(largestFactor) < -Int128(Self.missing) else { return nil }
    let sign: Number = condition.direction == .above ? 1 : -1
    numerator = sign * Number(factor.numerator)
    denominator = sign * Number(factor.denominator)
    // A base in millionths that lies between two units is rounded up; none is as far as `missing`.
    let (quotient, rest) =
      condition.leastBase.millionths.quotientAndRemainder(dividingBy: column.unit)
    let least = Int128(quotient) + (rest > 0 ? 1 : 0)
    leastBase = Number(clamping: min(max(least, Int128(Self.missing) + 1), -Int128(Self.missing)))
  }

  /// 1 where a base is a value and large enough, else 0.
  @inline(__always)
  func isComparable(_ base: Number) -> Number {
    ~((base &- leastBase) &>> Number(Number.bitWidth - 1)) & 1
  }

  /// 1 where the condition is met, else 0; anything where the base is missing.
  @inline(__always)
  func isMet(base: Number, value: Number) -> Number {
    let excess = (base &* numerator) &- (value &* denominator)
    return excess &>> Number(Number.bitWidth - 1) & 1
  }
}
