/// Stretches of a text between separators.
enum Clauses {
  /// The non-empty stretches of a range between units of a set.
  static func split(_ text: [CodeUnit], in range: Range<Int>, at separators: Set<CodeUnit>)
    -> [Range<Int>]
  {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where separators.contains(text[position]) {
      if start < position { parts.append(start..<position) }
      start = position + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// What separates the members of an enumeration.
  static let listSeparators: Set<CodeUnit> = Set("、和及与或并".units)

  /// Where a range ends without the words of a trie (held reversed) at its end.
  static func trimmingEnd(_ text: [CodeUnit], in range: Range<Int>, of words: WordTrie<Bool>)
    -> Range<Int>
  {
    var range = range
    while true {
      var longest = 0
      words.forEachMatch(endingIn: text[range]) { longest = $0.length }
      guard longest > 0 else { return range }
      range = range.lowerBound..<range.upperBound - longest
    }
  }

  static func reversedTrie(_ words: [String]) -> WordTrie<Bool> {
    WordTrie(words.map { (Array($0.utf16.reversed()), true) })
  }
}
