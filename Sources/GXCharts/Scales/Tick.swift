/// A value on an axis in exact decimals.
struct Tick: Hashable, Sendable {
  let decimal: DecimalNumber
  let value: Double

  /// `mantissa` × 10^`exponent`, correctly rounded.
  init(mantissa: Int, exponent: Int) {
    decimal = DecimalNumber(mantissa: mantissa, exponent: exponent)
    value = Double("\(mantissa)e\(exponent)") ?? 0
  }
}
