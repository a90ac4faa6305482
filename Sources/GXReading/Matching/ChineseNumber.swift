import GXModel

/// Whole numbers in Chinese characters up to 9999 万, e.g. 十二, 二百零三, 两.
enum ChineseNumber {
  static func quantity(_ units: ArraySlice<UInt16>) -> Quantity? {
    value(units).flatMap(Quantity.init(whole:))
  }

  /// The number that the characters spell out, or `nil` when they spell none.
  static func value(_ units: ArraySlice<UInt16>) -> Int? {
    guard !units.isEmpty, units.count <= 12,
      units.allSatisfy({ UnitClasses(of: $0).contains(.numeral) })
    else { return nil }
    guard let split = units.firstIndex(of: Unit.tenThousand) else { return section(units) }
    guard let high = section(units[..<split]) else { return nil }
    let rest = units[(split + 1)...]
    if rest.isEmpty { return high * 10_000 }
    return section(rest).map { high * 10_000 + $0 }
  }

  /// A number below 10 000.
  private static func section(_ units: ArraySlice<UInt16>) -> Int? {
    var total = 0
    var digit: Int?
    var lastPower = Int.max
    for unit in units {
      if let value = self.digit(unit) {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = power(unit) {
        guard power < lastPower, digit != 0 || total > 0 else { return nil }
        if digit == nil, power != 10 || (total > 0) { return nil }
        total += (digit ?? 1) * power
        digit = nil
        lastPower = power
      } else {
        return nil
      }
    }
    return units.isEmpty ? nil : total + (digit ?? 0)
  }

  private static func digit(_ unit: UInt16) -> Int? {
    if unit == 0x4E24 { return 2 }
    return digits.firstIndex(of: unit)
  }

  private static func power(_ unit: UInt16) -> Int? {
    powers.first { $0.unit == unit }?.value
  }

  private static let digits = Array("零一二三四五六七八九".utf16)
  private static let powers: [(unit: UInt16, value: Int)] = Array(
    zip("十百千".utf16, [10, 100, 1000]).map { ($0, $1) })
}
