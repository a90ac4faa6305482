import GXModel

/// A word of a trie that was found in a text.
struct WordHit: Hashable, Sendable {
  /// The position of the word in the list that the trie was made from.
  let word: Int
  let range: Range<Int>

  init(_ match: WordTrie.Match, at start: Int) {
    word = match.word
    range = start..<start + match.length
  }

  /// Whether a hit ends before another, or ends there and is longer.
  fileprivate func isBefore(_ other: WordHit) -> Bool {
    (range.upperBound, range.lowerBound) < (other.range.upperBound, other.range.lowerBound)
  }
}

extension [WordHit] {
  /// Inserts a hit into those from a position on, which are in the order of their ends, of those with
  /// one end the longest first.
  mutating func insert(_ hit: WordHit, amongThoseFrom first: Int) {
    var position = count
    while position > first, hit.isBefore(self[position - 1]) { position -= 1 }
    if position == count { append(hit) } else { insert(hit, at: position) }
  }
}

extension WordTrie {
  /// All words of a range, in the order of their ends, of those with one end the longest first.
  func hits(in text: [CodeUnit], _ range: Range<Int>) -> [WordHit] {
    var hits: [WordHit] = []
    forEachMatch(in: text, range) { start, match in
      hits.insert(WordHit(match, at: start), amongThoseFrom: 0)
    }
    return hits
  }
}
