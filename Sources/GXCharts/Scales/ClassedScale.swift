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
    let printed = values.compactMap(format.printed)
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
    format.printed(value).map { printed in breaks.filter { $0.value <= printed }.count }
  }

  func color(of value: Double) -> Color? { index(of: value).map { colors[$0] } }

  /// What stands at a break, with % or the magnitude where cells do not say it.
  var breakLabels: [String] {
    let decimals = breaks.map(\.decimal.decimals).max() ?? 0
    return breaks.map { $0.decimal.text(decimals: decimals) + format.magnitude.word }
  }

  /// What a class holds: <35%, 35—40%, ≥60%.
  func rangeLabel(_ index: Int, _ words: Words) -> String {
    let decimals = breaks.map(\.decimal.decimals).max() ?? 0
    func text(_ tick: Tick) -> String { tick.decimal.text(decimals: decimals) }
    let word = format.magnitude.word
    guard let first = breaks.first, let last = breaks.last else {
      return words("全部", "all")
    }
    if index == 0 { return "<" + text(first) + word }
    if index == breaks.count { return "≥" + text(last) + word }
    return text(breaks[index - 1]) + words("～", "–") + text(breaks[index]) + word
  }
}
