#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An exact value of a metric: a decimal with at most six places.
///
/// Six places of 万元 are one 分, the smallest amount of money; counts use none of them. Sums are exact
/// and throw nothing away; arithmetic reports overflow instead of trapping.
public struct Quantity: Hashable, Comparable, Sendable {
  /// The number of units in 1.
  public static let scale: Int64 = 1_000_000

  /// The value in millionths.
  public let millionths: Int64

  public init(millionths: Int64) { self.millionths = millionths }

  /// A whole number; `nil` when it is too large to be held.
  public init?(whole: Int) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: Quantity.scale)
    guard !overflow else { return nil }
    millionths = product
  }

  public static let zero = Quantity(millionths: 0)

  /// The value as a whole number, if it is one.
  public var whole: Int? {
    millionths % Quantity.scale == 0 ? Int(millionths / Quantity.scale) : nil
  }

  /// The nearest binary fraction, for statistics.
  public var double: Double {
    whole.map(Double.init) ?? Double(millionths) / Double(Quantity.scale)
  }

  /// The value as a decimal, exactly.
  public var decimal: Decimal { Decimal(millionths) / Decimal(Quantity.scale) }

  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.millionths < right.millionths
  }

  /// The exact sum, or `nil` when it is too large to be held.
  public func adding(_ other: Quantity) -> Quantity? {
    let (sum, overflow) = millionths.addingReportingOverflow(other.millionths)
    return overflow ? nil : Quantity(millionths: sum)
  }

  /// The exact product with a power of ten (`万` is 4, `亿` is 8, 元 to 万元 is -4), or `nil` when it
  /// cannot be held exactly.
  public func scaled(byPowerOfTen exponent: Int) -> Quantity? {
    var value = millionths
    for _ in 0..<abs(exponent) {
      if exponent > 0 {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        value = product
      } else {
        guard value % 10 == 0 else { return nil }
        value /= 10
      }
    }
    return Quantity(millionths: value)
  }
}

extension Quantity: LosslessStringConvertible {
  /// Reads an optional sign, ASCII digits and at most six decimal places; nothing else.
  public init?(_ text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !whole.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.count <= 6 else { return nil }
    let padded = whole + fraction + String(repeating: "0", count: 6 - fraction.count)
    guard let value = Int64((isNegative ? "-" : "+") + padded) else { return nil }
    millionths = value
  }

  /// The shortest exact decimal, with a point and without separators.
  public var description: String {
    let magnitude = millionths.magnitude
    let whole = magnitude / UInt64(Quantity.scale)
    var fraction = String(magnitude % UInt64(Quantity.scale))
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return (millionths < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Quantity: Codable {
  public init(from decoder: any Decoder) throws {
    let decimal = try decoder.singleValueContainer().decode(Decimal.self)
    guard let quantity = Quantity("\(decimal)") else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "\(decimal) has more than six decimals or is too large."))
    }
    self = quantity
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(decimal)
  }
}
