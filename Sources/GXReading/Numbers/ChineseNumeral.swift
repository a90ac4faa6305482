/// Numbers written in Chinese characters: 十二, 二百零五, 三千万, 二〇一六.
enum ChineseNumeral {
  /// The value of a run of numerals, or `nil` when it is no number.
  static func value(of run: ArraySlice<CodeUnit>) -> Int? {
    run.contains { power(of: $0) != nil } ? composed(run) : positional(run)
  }

  static func isNumeral(_ unit: CodeUnit) -> Bool { numerals.contains(unit) }

  static let numerals = UnitSet("〇零一二两三四五六七八九十百千万亿")

  static func digit(of unit: CodeUnit) -> Int? {
    switch unit {
    case 0x3007, 0x96F6: 0  // 〇 零
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    default: nil
    }
  }

  /// The power of ten of a multiplier.
  static func power(of unit: CodeUnit) -> Int? {
    switch unit {
    case 0x5341: 1  // 十
    case 0x767E: 2  // 百
    case 0x5343: 3  // 千
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    default: nil
    }
  }

  /// Digit after digit; a single digit, or at least two that name a place each (二〇一六).
  private static func positional(_ run: ArraySlice<CodeUnit>) -> Int? {
    guard run.count <= 9 else { return nil }
    var value = 0
    for unit in run {
      guard let digit = digit(of: unit) else { return nil }
      value = value * 10 + digit
    }
    return run.isEmpty ? nil : value
  }

  private static func composed(_ run: ArraySlice<CodeUnit>) -> Int? {
    guard run.count <= 16 else { return nil }
    var total = 0
    var section = 0
    var digit: Int?
    for unit in run {
      if let next = self.digit(of: unit) {
        guard digit == nil || digit == 0 else { return nil }
        digit = next
      } else if let power = power(of: unit) {
        if power >= 4 {
          let group = section + (digit ?? 0)
          guard group > 0 || total > 0 else { return nil }
          let factor = power == 8 ? 100_000_000 : 10_000
          total = power == 8 ? (total + group) * factor : total + group * factor
          section = 0
        } else {
          guard digit != 0 || section == 0 else { return nil }
          section += (digit ?? 1) * [1, 10, 100, 1_000][power]
        }
        digit = nil
      }
    }
    return total + section + (digit ?? 0)
  }
}
