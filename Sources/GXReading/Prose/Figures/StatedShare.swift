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
  ///
  /// - Parameter part: for a bracket the figure that it stands behind: 网络申请8件(占66.7%).
  static func shares(
    in reading: SentenceReading, of figures: [Figure], behind part: Figure? = nil
  ) -> [StatedShare] {
    reading.numbers.compactMap { number in
      guard case .percentage = number.meaning,
        let part = self.part(of: number, in: reading, figures) ?? bracketed(number, reading, part),
        part.status == .reported
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

  /// The figure that a share stands behind, 8件,占66.7% and 8件(66.7%), or before, 占66.7%(8件).
  private static func part(
    of share: NumberToken, in reading: SentenceReading, _ figures: [Figure]
  ) -> Figure? {
    let before = figures.last { $0.range.upperBound <= share.range.lowerBound }
    if let before, isLead(before.range.upperBound..<share.range.lowerBound, of: reading.text) {
      return before
    }
    guard taking.ends(0..<share.range.lowerBound, of: reading.text),
      let number = reading.numbers.first(where: { $0.range.lowerBound == share.range.upperBound })
    else { return nil }
    return figures.first { $0.range.upperBound == number.range.upperBound }
  }

  private static func bracketed(
    _ share: NumberToken, _ reading: SentenceReading, _ part: Figure?
  ) -> Figure? {
    isLead(0..<share.range.lowerBound, of: reading.text) ? part : nil
  }

  private static func isLead(_ range: Range<Int>, of text: [CodeUnit]) -> Bool {
    range.isEmpty || leads.contains(range, of: text)
  }

  private static let taking = WordSet(["占", "占比", "占比为"])

  func moved(to range: Range<Int>) -> StatedShare {
    StatedShare(
      measure: measure, value: value, scope: scope, percent: percent, decimals: decimals,
      range: range)
  }

  private static let leads = WordSet(
    PatternExpansion.words(
      of: "{,|}占{|比|比例|总体|总体的|总体比例|总数|总数的|总量|总量的|全部申请的|申请总数的|答复总数的|总体的比例|总体比例的}{|为}"))
}
