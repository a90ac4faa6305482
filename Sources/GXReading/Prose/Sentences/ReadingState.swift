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

  /// The subject of the paragraph, else of its headings.
  var currentTopics: Cue { topics.isEmpty ? section.topics : topics }

  /// Takes note of a sentence that has words only.
  mutating func pass(_ mentions: [CueWords.Mention], continues: Bool) {
    topics = (mentions.lastTopics(before: .max) ?? currentTopics).intersection(.topics)
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
