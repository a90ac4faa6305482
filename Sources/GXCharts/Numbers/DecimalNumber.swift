/// A number in exact decimal digits, for printing: sign, whole digits, power of ten.
///
/// Rounding works on the shortest digits that name the value, so that 0.15 rounds to 0.2 as a reader
/// expects, halves away from zero.
struct DecimalNumber: Hashable, Sendable {
  private(set) var isNegative: Bool
  /// From the most significant on; no leading zero, `[0]` for zero.
  private(set) var digits: [UInt8]
  /// The power of ten of the last digit.
  private(set) var exponent: Int

  /// The value; nil unless it is finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let text = abs(value).description
    let mantissa = text.utf8.prefix { $0 != UInt8(ascii: "e") }
    let power = Int(text[mantissa.endIndex...].dropFirst()) ?? 0
    var digits: [UInt8] = []
    digits.reserveCapacity(mantissa.count)
    var whole: Int?
    for byte in mantissa {
      if byte == UInt8(ascii: ".") { whole = digits.count } else { digits.append(byte &- 48) }
    }
    let decimals = whole.map { digits.count - $0 } ?? 0
    self.init(isNegative: value < 0, digits: digits, exponent: power - decimals)
  }

  /// `mantissa` × 10^`exponent`.
  init(mantissa: Int, exponent: Int) {
    self.init(
      isNegative: mantissa < 0, digits: Array(String(mantissa.magnitude).utf8).map { $0 &- 48 },
      exponent: exponent)
  }

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    let kept = digits.drop { $0 == 0 }
    self.isNegative = isNegative && !kept.isEmpty
    self.digits = kept.isEmpty ? [0] : Array(kept)
    self.exponent = kept.isEmpty ? 0 : exponent
    while self.digits.count > 1, self.digits.last == 0 {
      self.digits.removeLast()
      self.exponent += 1
    }
  }

  /// The value times a power of ten.
  func shifted(by power: Int) -> DecimalNumber {
    DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }

  /// The number as binary floating point, correctly rounded.
  var value: Double {
    let all = String(digits.map { Character(UnicodeScalar($0 + 48)) })
    return Double("\(isNegative ? "-" : "")\(all)e\(exponent)") ?? 0
  }

  /// How many decimals the exact value has.
  var decimals: Int { max(0, -exponent) }

  /// How many digits stand before the point; not positive for values below one.
  var wholeDigits: Int { digits == [0] ? 0 : digits.count + exponent }

  /// The value with at most this many decimals, halves rounded away from zero.
  func rounded(decimals: Int) -> DecimalNumber {
    let dropped = -exponent - decimals
    guard dropped > 0 else { return self }
    guard dropped <= digits.count else {
      return DecimalNumber(isNegative: false, digits: [0], exponent: 0)
    }
    let roundsUp = digits[digits.count - dropped] >= 5
    var kept = Array(digits.dropLast(dropped))
    if roundsUp {
      var index = kept.count - 1
      while index >= 0, kept[index] == 9 {
        kept[index] = 0
        index -= 1
      }
      if index >= 0 { kept[index] += 1 } else { kept.insert(1, at: 0) }
    }
    return DecimalNumber(isNegative: isNegative, digits: kept, exponent: -decimals)
  }

  /// The value with exactly this many decimals, groups of three digits, and a true minus.
  func text(decimals: Int) -> String {
    let value = rounded(decimals: decimals)
    var all = value.digits.map { Character(UnicodeScalar($0 + 48)) }
    let shift = value.exponent + decimals
    if value.digits != [0], shift > 0 { all += Array(repeating: "0", count: shift) }
    if value.digits == [0] { all = Array(repeating: "0", count: decimals + 1) }
    while all.count < decimals + 1 { all.insert("0", at: 0) }
    let whole = all.dropLast(decimals)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    let fraction = decimals > 0 ? "." + String(all.suffix(decimals)) : ""
    return (value.isNegative ? "−" : "") + grouped + fraction
  }
}
