import GXModel

/// What carries over from one sentence of a section to the next.
struct ReadingState {
  var section: SectionTracker
  /// The subject of the paragraph so far.
  var topics: Cue = []
  /// The scope stated last in the section.
  var scope: Scope?
  /// Whether the paragraph so far has named the disclosure of information.
  var namesDisclosure = false
  /// What the last figure of the paragraph was.
  var lastMetric: Metric?
  /// Whether the paragraph so far talks of another year.
  var isOtherYear = false

  /// The subject at a place of a sentence: of the nearest word before it, else of the paragraph, else the
  /// headings'. One of organisation ends where disclosure is named.
  func topics(of mentions: [CueWords.Mention], before position: Int) -> Cue {
    if let topics = mentions.lastTopics(before: position) { return topics }
    let disclosure = mentions.cues(in: 0..<position).intersection(.disclosure)
    if !topics.isEmpty, disclosure.isEmpty || !topics.isSubset(of: .organisation) { return topics }
    return section.topics.isEmpty ? disclosure : section.topics
  }

  /// Takes note of a sentence that has words only.
  mutating func pass(_ mentions: [CueWords.Mention], continues: Bool) {
    topics = topics(of: mentions, before: .max).intersection(.topics)
    scope = mentions.lastScope(before: .max) ?? scope
    isOtherYear = isOtherYear && continues
    for mention in mentions {
      if mention.cues.contains(.disclosure) { namesDisclosure = true }
      if mention.cues.contains(.thisYear) {
        isOtherYear = false
      } else if mention.cues.contains(.lastYear) {
        isOtherYear = true
      }
    }
  }
}

extension [CueWords.Mention] {
  /// What the words that stand whole in a range tell together.
  func cues(in range: Range<Int>) -> Cue {
    var cues: Cue = []
    for mention in self where mention.range.lowerBound >= range.lowerBound {
      guard mention.range.upperBound <= range.upperBound else { break }
      cues.formUnion(mention.cues)
    }
    return cues
  }

  /// The subject that the last word before a place names.
  func lastTopics(before position: Int) -> Cue? {
    for mention in reversed() where mention.range.upperBound <= position {
      let topics = mention.cues.intersection(.topics)
      if !topics.isEmpty { return topics }
    }
    return nil
  }

  /// The scope that the last word before a place names.
  func lastScope(before position: Int) -> Scope? {
    for mention in reversed() where mention.range.upperBound <= position {
      if mention.cues.contains(.ownScope) { return .own }
      if mention.cues.contains(.systemScope) { return .system }
      if mention.cues.contains(.aggregateScope) { return .aggregate }
    }
    return nil
  }
}
