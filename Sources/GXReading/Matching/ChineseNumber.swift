import GXModel

/// Whole numbers in Chinese characters up to 9999 万, e.g. 十二, 二百零三, 两.
enum ChineseNumber {
  static func quantity(_ units: ArraySlice<UInt16>) -> Quantity? {
    value(units).flatMap(Quantity.init(whole:))
  }

  /// The number that the characters spell out, or `nil` when they spell none.
  static func value(_ units: ArraySlice<UInt16>) -> Int? {
    guard !units.isEmpty, units.count <= 12 else { return nil }
    let parts = units.split(separator: Unit.tenThousand, omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return section(parts[0])
    case 2:
      guard let high = section(parts[0]) else { return nil }
      guard !parts[1].isEmpty else { return high * 10_000 }
      return section(parts[1]).map { high * 10_000 + $0 }
    default: return nil
    }
  }

  /// A number below 10 000.
  private static func section(_ units: ArraySlice<UInt16>) -> Int? {
    var total = 0
    var digit: Int?
    var lastPower = Int.max
    for unit in units {
      if let value = digits[unit] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = powers[unit] {
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

  private static let digits: [UInt16: Int] = Dictionary(
    uniqueKeysWithValues: zip("〇零一二三四五六七八九".utf16, [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  ).merging([0x4E24: 2]) { first, _ in first }

  private static let powers: [UInt16: Int] = Dictionary(
    uniqueKeysWithValues: zip("十百千".utf16, [10, 100, 1000]))
}
