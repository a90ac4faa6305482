internal import GXModel

/// How the numbers of one axis or column are printed: one magnitude, one precision.
struct NumberFormat: Hashable, Sendable {
  let magnitude: Magnitude
  let decimals: Int
  let language: Language

  /// The number in the magnitude, without its word: 12.3 for 123,000 in 万.
  func bare(_ number: DecimalNumber) -> String {
    number.shifted(by: -magnitude.power).text(decimals: decimals)
  }

  /// The number with the word of its magnitude, as it stands alone: 12.3万, 12.3k, 9.1%.
  func full(_ value: Double) -> String {
    guard let number = DecimalNumber(value) else { return "—" }
    guard magnitude.power > 0 else { return bare(number) + magnitude.word }
    // A number below the magnitude is printed in full rather than as 0.03万.
    if abs(value) < 1e4, magnitude != .hundredMillion || value == 0 {
      return number.text(decimals: min(number.decimals, 1))
    }
    let shifted = number.shifted(by: -magnitude.power)
    let needed = max(decimals, min(shifted.decimals, 2 - shifted.wholeDigits))
    return shifted.text(decimals: needed) + magnitude.word
  }

  /// The number that a reader sees, in the magnitude: 46 for 0.4561 in whole per cents.
  func printed(_ value: Double) -> Double? {
    DecimalNumber(value)?.shifted(by: -magnitude.power).rounded(decimals: decimals).value
  }

  /// The format for values that are printed beside their marks.
  static func values(_ values: [Double], unit: ValueUnit, language: Language) -> NumberFormat {
    let largest = values.map(abs).max() ?? 0
    let magnitude = unit.isPercent ? Magnitude.percent : .fitting(largest, language: language)
    let shifted = values.compactMap { DecimalNumber($0)?.shifted(by: -magnitude.power) }
    let exact = shifted.map(\.decimals).max() ?? 0
    return NumberFormat(
      magnitude: magnitude, decimals: min(exact, decimals(for: shifted, magnitude: magnitude)),
      language: language)
  }

  /// About three significant digits of the largest value; shares always one decimal.
  private static func decimals(for values: [DecimalNumber], magnitude: Magnitude) -> Int {
    let whole = values.map(\.wholeDigits).max() ?? 0
    return whole >= 2 ? 1 : min(12, max(1, 3 - whole))
  }
}
