/// A value on an axis in exact decimals.
struct Tick: Hashable, Sendable {
  let decimal: DecimalNumber
  let value: Double

  /// `mantissa` × 10^`exponent`, correctly rounded.
  init(mantissa: Int, exponent: Int) {
    self.init(DecimalNumber(mantissa: mantissa, exponent: exponent))
  }

  init(_ decimal: DecimalNumber) {
    self.decimal = decimal
    value = decimal.value
  }
}
