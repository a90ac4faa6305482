internal import GXDrawing
internal import GXModel

/// Values as colours of a few classes.
///
/// A value belongs to the class of the number that is printed for it, so that equal numbers never
/// have different colours.
struct ClassedScale {
  /// The lower ends of all classes but the first, in the magnitude of the format.
  let breaks: [Tick]
  /// One for each class, from low to high.
  let colors: [Color]
  let format: NumberFormat

  /// Classes for values, of which there is at least one.
  ///
  /// - Parameter center: where two hues part; nil for one hue.
  init(values: [Double], center: Double? = nil, format: NumberFormat, theme: Theme) {
    self.format = format
    let printed = values.compactMap { Self.printed($0, format) }
    let onlyWhole = format.decimals == 0
    if let middle = center.flatMap(DecimalNumber.init) {
      let shifted = middle.shifted(by: -format.magnitude.power)
      let parts = ClassBreaks.diverging(printed, around: shifted, onlyWhole: onlyWhole)
      breaks = parts.breaks
      colors = theme.diverging(below: parts.below, above: parts.above)
    } else {
      breaks = ClassBreaks.sequential(printed, onlyWhole: onlyWhole)
      colors = theme.sequential(breaks.count + 1)
    }
  }

  /// The class of a value, from zero; nil for one that is not finite.
  func index(of value: Double) -> Int? {
    Self.printed(value, format).map { printed in breaks.filter { $0.value <= printed }.count }
  }

  func color(of value: Double) -> Color? { index(of: value).map { colors[$0] } }

  /// What stands at a break, with % or the magnitude where cells do not say it.
  var breakLabels: [String] {
    let decimals = breaks.map(\.decimal.decimals).max() ?? 0
    return breaks.map { $0.decimal.text(decimals: decimals) + format.magnitude.word }
  }

  private static func printed(_ value: Double, _ format: NumberFormat) -> Double? {
    DecimalNumber(value)?.shifted(by: -format.magnitude.power)
      .rounded(decimals: format.decimals).value
  }
}
