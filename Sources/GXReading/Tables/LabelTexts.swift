import GXModel

/// The texts among the tokens of a document as labels are sought in them, and the words found there.
///
/// Labels are broken over cells and lines, so the texts stand one behind another here, and a word may
/// begin in one and end in the next. The tables of all forms are looked for in the same words.
final class LabelTexts: Sendable {
  /// What of a token may be a label.
  struct Text: Sendable {
    /// The range of ``LabelTexts/units``; empty for what is no text.
    let range: Range<Int>
    /// Those of ``LabelTexts/hits`` that end in the text.
    let hits: Range<Int>
    /// Whether nothing before the text can be part of its label.
    let beginsAnew: Bool
    /// Whether it is a word that stands between label and value and means nothing, such as 件.
    let isFiller: Bool
  }

  let tokens: TableTokens
  let units: [UInt16]
  /// The words found, in the order of their ends, of those with one end the longest first.
  let hits: [WordHit]
  /// For each token its text.
  let texts: [Text]
  /// Whether there are fillers.
  let hasFillers: Bool

  /// - Parameter joiningOverFillers: whether labels go on behind words that mean nothing.
  init(_ tokens: TableTokens, joiningOverFillers: Bool = false) {
    let folded = tokens.document.folded.units
    let trie = LabelLexicon.standard.trie
    var (units, hits, texts) = ([UInt16](), [WordHit](), [Text]())
    units.reserveCapacity(folded.count)
    texts.reserveCapacity(tokens.tokens.count)
    var hasFillers = false
    /// Where words may have begun that go on in the next text.
    var openStarts: [Int] = []
    for token in tokens.tokens {
      let (start, known) = (units.count, hits.count)
      var (beginsAnew, isFiller) = (false, false)
      if token.isText {
        isFiller = ShortWord(token.text, of: folded).map(StatisticsTable.units.contains) ?? false
        hasFillers = hasFillers || isFiller
        if !isFiller || !joiningOverFillers {
          let label: Range<Int>
          (label, beginsAnew) = LabelTexts.label(in: token.text, of: folded)
          if beginsAnew { openStarts.removeAll(keepingCapacity: true) }
          units.append(contentsOf: folded[label])
          trie.forEachMatch(
            in: units, endingBehind: start, openStarts: &openStarts
          ) {
            hits.insert(WordHit($1, at: $0), amongThoseFrom: known)
          }
        }
      }
      texts.append(
        Text(
          range: start..<units.count, hits: known..<hits.count, beginsAnew: beginsAnew,
          isFiller: isFiller))
    }
    self.tokens = tokens
    (self.units, self.hits, self.texts) = (units, hits, texts)
    self.hasFillers = hasFillers
  }

  /// For each row of a table whether one of its labels stands somewhere, with or without cells behind it.
  func rowsNamed(in labels: LabelTable) -> [Bool] {
    let meanings = LabelLexicon.standard.meanings(in: labels)
    var named = [Bool](repeating: false, count: labels.metrics.count)
    for hit in hits {
      guard case .label(let rows, _) = meanings[hit.word] else { continue }
      for row in labels.rows(rows) { named[row] = true }
    }
    return named
  }

  /// The longest words that can hold a label; longer ones are prose.
  static let longest = 160
  /// The longest text with a full stop that may be a label.
  private static let longestWithStop = 40

  /// The part of a text that can be a label. A sentence is none, whatever words it has; what stands
  /// behind it may be one, and of a long running text only the end.
  private static func label(
    in text: Range<Int>, of units: [UInt16]
  ) -> (range: Range<Int>, beginsAnew: Bool) {
    var start = text.lowerBound
    if text.count > longestWithStop {
      var place = text.upperBound
      let limit = max(text.lowerBound, place - longest)
      while place > limit, units[place - 1] != Unit.fullStop { place -= 1 }
      if place > limit { start = place }
    }
    let isCut = start > text.lowerBound
    if text.upperBound - start > longest { start = text.upperBound - longest / 2 }
    return (start..<text.upperBound, isCut || text.upperBound - start > longest / 2)
  }
}
