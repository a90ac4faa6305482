import GXModel

/// A share that a sentence states right behind a figure: 网络申请8件,占66.7%.
struct StatedShare {
  let measure: Measure
  let value: Quantity
  /// The scope that the text states for the figure.
  let scope: Scope?
  let percent: Quantity
  /// The digits behind the point of the share.
  let decimals: Int
  /// Where the share stands, in the sentence.
  let range: Range<Int>

  /// The shares of a sentence whose parts are exact figures.
  static func shares(in reading: SentenceReading, of figures: [Figure]) -> [StatedShare] {
    reading.numbers.compactMap { number in
      guard case .percentage = number.meaning,
        let part = figures.last(where: { $0.range.upperBound <= number.range.lowerBound }),
        part.status == .reported,
        leads.contains(part.range.upperBound..<number.range.lowerBound, of: reading.text)
      else { return nil }
      let digits = String(basicPlane: reading.text[number.range]).filter { $0 != "%" && $0 != "‰" }
      guard reading.text[number.range].last == .of("%"), let percent = Quantity(digits) else {
        return nil
      }
      let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
      return StatedShare(
        measure: part.measure, value: part.value, scope: part.scope, percent: percent,
        decimals: decimals, range: number.range)
    }
  }

  func moved(to range: Range<Int>) -> StatedShare {
    StatedShare(
      measure: measure, value: value, scope: scope, percent: percent, decimals: decimals,
      range: range)
  }

  private static let leads = WordSet(
    PatternExpansion.words(
      of: "{,|}占{|比|比例|总体|总体的|总体比例|总数|总数的|总量|总量的|全部申请的|申请总数的|答复总数的|总体的比例|总体比例的}{|为}"))
}
