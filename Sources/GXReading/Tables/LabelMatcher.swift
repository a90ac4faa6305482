/// Finds the label of one table in texts that come one behind another.
struct LabelMatcher {
  enum Outcome {
    /// A label, with its rows for ``LabelTable/rows(_:)``.
    case label(Range<Int>)
    /// The table is over.
    case stop
    case none
  }

  /// Where the words begin that a label may consist of.
  private var start = 0
  /// Where those end that came so far.
  private var end = 0

  /// Leaves out of labels whatever came so far.
  mutating func forget() { start = end }

  /// The last label that ends in a text; of overlapping ones the longest.
  mutating func outcome(
    of text: LabelTexts.Text, in texts: LabelTexts, _ meanings: [LabelTable.Meaning]
  ) -> Outcome {
    if text.beginsAnew || end - start > LabelTexts.longest { start = text.range.lowerBound }
    end = text.range.upperBound
    if text.hits.isEmpty { return .none }
    var best: (range: Range<Int>, outcome: Outcome)?
    for number in text.hits where texts.hits[number].range.lowerBound >= start {
      let range = texts.hits[number].range
      guard let outcome = outcome(of: number, in: text, of: texts, meanings) else { continue }
      if let best, best.range.overlaps(range), best.range.count >= range.count { continue }
      best = (range, outcome)
    }
    return best?.outcome ?? .none
  }

  private func outcome(
    of hit: Int, in text: LabelTexts.Text, of texts: LabelTexts, _ meanings: [LabelTable.Meaning]
  ) -> Outcome? {
    switch meanings[texts.hits[hit].word] {
    case .heading, .foreign: nil
    case .stop: .stop
    case .label(let rows, let isWhole):
      !isWhole || isWholeLabel(hit, in: text, of: texts, meanings) ? .label(rows) : nil
    }
  }

  /// Whether a word is a label of its own: nothing but brackets behind it, and a numbering, a heading
  /// or nothing before it.
  private func isWholeLabel(
    _ hit: Int, in text: LabelTexts.Text, of texts: LabelTexts, _ meanings: [LabelTable.Meaning]
  ) -> Bool {
    let range = texts.hits[hit].range
    guard LabelMatcher.isBracketed(texts.units[range.upperBound..<text.range.upperBound]) else {
      return false
    }
    guard range.lowerBound > start, range.lowerBound != text.range.lowerBound else { return true }
    if LabelMatcher.numberingEnds.contains(texts.units[range.lowerBound - 1]) { return true }
    var other = hit
    while other > 0, texts.hits[other - 1].range.upperBound >= range.lowerBound {
      other -= 1
      let before = texts.hits[other]
      guard before.range.upperBound == range.lowerBound, before.range.lowerBound >= start,
        case .heading = meanings[before.word]
      else { continue }
      return true
    }
    return false
  }

  /// Whether a text is empty, the unit of the figure behind it, or one remark in brackets.
  private static func isBracketed(_ units: ArraySlice<UInt16>) -> Bool {
    guard let first = units.first else { return true }
    if units.count <= 2, units.allSatisfy(measureWords.contains) { return true }
    return first == Unit.openParenthesis && units.last == Unit.closeParenthesis
      && units.count(where: { $0 == Unit.openParenthesis }) == 1
  }

  private static let measureWords = Array("条件次篇人个项份".utf16)
  /// Behind these a label begins; a dash is the cell of the row before.
  private static let numberingEnds = Array("、.):项-/".utf16)
}
