import GXModel

/// A word of a trie that was found in a text.
struct WordHit: Hashable, Sendable {
  /// The position of the word in the list that the trie was made from.
  let word: Int
  let range: Range<Int>

  /// Whether a hit ends before another, or ends there and is longer.
  fileprivate func isBefore(_ other: WordHit) -> Bool {
    (range.upperBound, range.lowerBound) < (other.range.upperBound, other.range.lowerBound)
  }
}

extension WordTrie {
  /// Adds all words of a range that end behind a place, in the order of their ends, of those with one
  /// end the longest first.
  func addHits(
    in text: [CodeUnit], _ range: Range<Int>, endingBehind place: Int, to hits: inout [WordHit]
  ) {
    let known = hits.count
    forEachMatch(in: text, range) { start, match in
      let hit = WordHit(word: match.word, range: start..<start + match.length)
      guard hit.range.upperBound > place else { return }
      var position = hits.count
      while position > known, hit.isBefore(hits[position - 1]) { position -= 1 }
      hits.insert(hit, at: position)
    }
  }

  /// All words of a range in the same order.
  func hits(in text: [CodeUnit], _ range: Range<Int>) -> [WordHit] {
    var hits: [WordHit] = []
    addHits(in: text, range, endingBehind: range.lowerBound, to: &hits)
    return hits
  }
}
