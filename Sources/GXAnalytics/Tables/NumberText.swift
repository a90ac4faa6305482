/// Numbers as text. Rounding happens here only, half up (四舍五入).
package enum NumberText {
  /// A number with a fixed count of decimal places, ties away from zero.
  ///
  /// A value within a few units of the last binary place of a tie counts as one, so that 201/200 gives
  /// 1.01 although its binary fraction lies below 1.005.
  package static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "—" }
    let scaled = (0..<places).reduce(value) { product, _ in product * 10 }
    let nudged = scaled + 4 * scaled.ulp * (scaled < 0 ? -1 : 1)
    let rounded = nudged.rounded(.toNearestOrAwayFromZero)
    guard let digits = Int64(exactly: rounded) else { return shortest(value) }
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
    let sign = digits < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The shortest decimal that reads back as the same number, without an exponent where it is common.
  package static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if let whole = Int64(exactly: value) { return String(whole) }
    return value.description
  }

  /// A decimal with a comma between groups of three digits before the point.
  package static func grouped(_ decimal: String) -> String {
    let sign = decimal.hasPrefix("-") ? "-" : ""
    let parts = decimal.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.allSatisfy(\.isNumber) else { return decimal }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return sign + result + (parts.count == 2 ? "." + parts[1] : "")
  }
}
