import GXModel

/// The sentences of a section since the last one that may state figures: nothing is read of them until a
/// figure behind them needs what carries over.
struct PassedSentences {
  typealias Passed = (place: SentencePlace, content: SentencePlace.Content)

  /// Those of the paragraph that is being read.
  private(set) var ofParagraph: [Passed] = []
  /// Those of the section's paragraphs before it, of which only the scope carries over.
  private var before: [SentencePlace] = []

  mutating func append(_ place: SentencePlace, _ content: SentencePlace.Content) {
    ofParagraph.append((place, content))
  }

  mutating func endParagraph() {
    before += ofParagraph.map(\.place)
    ofParagraph.removeAll()
  }

  mutating func removeAll() {
    before.removeAll()
    ofParagraph.removeAll()
  }

  /// The scope that the sentences of earlier paragraphs state last.
  func lastScopeBefore(in splitter: SentenceSplitter) -> Scope? {
    guard let first = before.first, let last = before.last,
      CueWords.scopeWords.occurs(
        in: splitter.text, first.range.lowerBound..<last.range.upperBound)
    else { return nil }
    for place in before.reversed() {
      let units = splitter.sentences(at: place).first?.units ?? []
      let mentions = CueWords.mentions(in: units, units.indices)
      if let scope = mentions.lastScope(before: .max) { return scope }
    }
    return nil
  }
}
