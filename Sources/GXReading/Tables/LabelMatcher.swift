import GXModel

/// Finds the label in words that come piece by piece, from cells or lines over which it is broken.
struct LabelMatcher {
  enum Outcome {
    /// A label, with its rows for ``LabelTable/rows(_:)``.
    case label(Range<Int>)
    /// The table is over.
    case stop
    case none
  }

  /// The longest words that can hold a label; longer ones are prose.
  static let longest = 160

  /// The words so far.
  private var words: [UInt16] = []
  private var hits: [WordHit] = []
  /// Where labels may have begun that go on in the next words.
  private var openStarts: [Int] = []

  init() {
    words.reserveCapacity(2 * LabelMatcher.longest)
  }

  mutating func forget() {
    words.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    openStarts.removeAll(keepingCapacity: true)
  }

  /// Adds words and finds the last label that ends in them; of overlapping ones the longest.
  ///
  /// Of a long running text only the end can be the label of what stands behind it.
  mutating func add(_ text: ArraySlice<UInt16>, labels: LabelTable) -> Outcome {
    let text = text.count > LabelMatcher.longest ? text.suffix(LabelMatcher.longest / 2) : text
    if words.count > LabelMatcher.longest || text.count > LabelMatcher.longest / 2 { forget() }
    let cellStart = words.count
    let known = hits.count
    words.append(contentsOf: text)
    labels.words.forEachMatch(in: words, endingBehind: cellStart, openStarts: &openStarts) {
      hits.insert(WordHit($1, at: $0), amongThoseFrom: known)
    }
    if known == hits.count { return .none }
    return lastLabel(among: hits[known...], cellStart: cellStart, labels)
  }

  private func lastLabel(
    among found: ArraySlice<WordHit>, cellStart: Int, _ labels: LabelTable
  ) -> Outcome {
    var best: (range: Range<Int>, outcome: Outcome)?
    for hit in found {
      guard let outcome = outcome(of: hit, cellStart: cellStart, labels) else { continue }
      if let best, best.range.overlaps(hit.range), best.range.count >= hit.range.count { continue }
      best = (hit.range, outcome)
    }
    return best?.outcome ?? .none
  }

  private func outcome(of hit: WordHit, cellStart: Int, _ labels: LabelTable) -> Outcome? {
    switch labels.meaning(of: hit) {
    case .heading: nil
    case .stop: .stop
    case .label(let rows, let isWhole):
      !isWhole || isWholeLabel(hit.range, cellStart: cellStart, labels) ? .label(rows) : nil
    }
  }

  /// Whether a range is a label of its own: nothing but brackets behind it, and a numbering, a heading
  /// or nothing before it.
  private func isWholeLabel(
    _ range: Range<Int>, cellStart: Int, _ labels: LabelTable
  ) -> Bool {
    guard LabelMatcher.isBracketed(words[range.upperBound...]) else { return false }
    guard range.lowerBound > 0, range.lowerBound != cellStart else { return true }
    if LabelMatcher.numberingEnds.contains(words[range.lowerBound - 1]) { return true }
    return hits.contains { other in
      guard other.range.upperBound == range.lowerBound,
        case .heading = labels.meaning(of: other)
      else { return false }
      return true
    }
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
