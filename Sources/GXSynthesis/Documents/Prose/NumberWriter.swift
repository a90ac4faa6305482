/// Writes counts as prose does: plainly, with separators, apart from their unit, or in characters.
struct NumberWriter: Sendable {
  private let usesSeparators: Bool
  private let spacesUnits: Bool
  private let usesNumerals: Bool

  init(using random: inout SeededGenerator) {
    usesSeparators = random.chance(0.15)
    spacesUnits = random.chance(0.15)
    usesNumerals = random.chance(0.1)
  }

  /// A count in front of its unit.
  func text(_ value: Int) -> String {
    if usesNumerals, (1...10).contains(value) {
      return String(Array("一两三四五六七八九十")[value - 1])
    }
    return (usesSeparators ? NumberWriter.separated(value) : String(value))
      + (spacesUnits ? " " : "")
  }

  private static func separated(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var result = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
