/// The words that the grammar knows, and what each tells.
enum CueWords {
  /// A word in a text with its cues.
  struct Mention {
    let range: Range<Int>
    let cues: Cue
  }

  /// The words of a range from left to right, longest first, without overlap.
  static func mentions(in text: [CodeUnit], _ range: Range<Int>) -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(range.count / 6)
    forEachMention(in: text, range) { mentions.append($0) }
    return mentions
  }

  private static func forEachMention(
    in text: [CodeUnit], _ range: Range<Int>, _ body: (Mention) -> Void
  ) {
    let words = self.words
    var rest = range
    while let (start, match) = words.firstMatch(in: text, rest) {
      let end = start + match.length
      body(Mention(range: start..<end, cues: match.value))
      rest = end..<range.upperBound
    }
  }

  /// What the words of a range tell together.
  static func cues(in text: [CodeUnit], _ range: Range<Int>) -> Cue {
    var cues: Cue = []
    forEachMention(in: text, range) { cues.formUnion($0.cues) }
    return cues
  }

  /// Whose information is disclosed, between verb and noun: 公开全市各类政府信息.
  static let areas = "各类|各项|全市|全县|全区|全省|全镇|全乡|我市|我县|我区|我局|我镇|我乡|我街道|本市|本县|本区|本局|本镇|本乡|市本级"

  /// The words that tell one thing.
  static func words(telling cue: Cue) -> [String] {
    cuesByWord.compactMap { $0.value.contains(cue) ? $0.key : nil }
  }

  static let scopeWords = WordSet(
    [Cue.ownScope, .systemScope, .aggregateScope].flatMap { words(telling: $0) })

  private static let words = WordTable(cuesByWord.map { ($0.key, $0.value) })

  private static let cuesByWord: [String: Cue] = {
    var cues: [String: Cue] = [:]
    for (cue, patterns) in lexicon {
      for pattern in patterns {
        for word in PatternExpansion.words(of: pattern) { cues[word, default: []].formUnion(cue) }
      }
    }
    return cues
  }()

  private static let lexicon: [(Cue, [String])] =
    topics + disclosureChannels + applicationChannels + time + scopes + otherMatters
}
