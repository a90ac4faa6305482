import GXModel

/// The sentences of a section since the last one that may state figures: nothing is read of them until a
/// figure behind them needs what carries over.
struct PassedSentences {
  typealias Passed = (place: SentencePlace, content: SentencePlace.Content)

  /// Those of the paragraph that is being read.
  private(set) var ofParagraph: [Passed] = []
  /// Those of the section's paragraphs before it, of which only the scope carries over.
  private var before: [Passed] = []

  mutating func append(_ place: SentencePlace, _ content: SentencePlace.Content) {
    ofParagraph.append((place, content))
  }

  mutating func endParagraph() {
    before += ofParagraph
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
        in: splitter.text, first.place.range.lowerBound..<last.place.range.upperBound)
    else { return nil }
    for (place, content) in before.reversed() {
      let mentions: [CueWords.Mention]
      if content == .words {
        mentions = CueWords.mentions(in: splitter.text, place.range)
      } else {
        let units = splitter.sentences(at: place).first?.units ?? []
        mentions = CueWords.mentions(in: units, units.indices)
      }
      if let scope = mentions.lastScope(before: .max) { return scope }
    }
    return nil
  }
}
