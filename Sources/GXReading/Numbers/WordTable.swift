import GXModel

/// Words with values, for finding the longest one at a place of a text.
struct WordTable<Value: Sendable>: Sendable {
  /// A word found, by the value it stands for and its length.
  struct Match {
    let value: Value
    let length: Int
  }

  private let trie: WordTrie
  private let values: [Value]

  /// Words to be found where they begin; of equal ones the last value counts.
  init(_ words: [(word: String, value: Value)]) {
    trie = WordTrie(words.map(\.word.units))
    values = words.map(\.value)
  }

  /// Words to be found where they end.
  init(backwards words: [(word: String, value: Value)]) {
    trie = WordTrie(words.map { $0.word.units.reversed() })
    values = words.map(\.value)
  }

  /// Whether some word may begin with a unit.
  func mayBegin(with unit: CodeUnit) -> Bool { trie.mayBegin(with: unit) }

  /// The first place of a range at which a word begins, with the longest word there.
  func firstMatch(in text: [CodeUnit], _ range: Range<Int>) -> (start: Int, match: Match)? {
    trie.firstMatch(in: text, range).map { start, match in
      (start, Match(value: values[match.word], length: match.length))
    }
  }

  /// The longest word that begins at a place and ends within the text up to `end`.
  func longestMatch(in text: [CodeUnit], at start: Int, end: Int) -> Match? {
    trie.longestMatch(in: text, at: start, end: end).map {
      Match(value: values[$0.word], length: $0.length)
    }
  }

  /// The longest word that ends at a place and begins within the text from `start`.
  func longestMatch(in text: [CodeUnit], endingAt end: Int, from start: Int) -> Match? {
    trie.longestMatch(in: text, endingAt: end, from: start).map {
      Match(value: values[$0.word], length: $0.length)
    }
  }
}

/// Words without values.
struct WordSet: Sendable {
  let words: [String]
  private let trie: WordTrie
  private let reversed: WordTrie

  init(_ words: [String]) {
    self.words = words
    trie = WordTrie(words.map(\.units))
    reversed = WordTrie(words.map { $0.units.reversed() })
  }

  /// The length of the longest word that begins at a place, 0 where none does.
  func length(in text: [CodeUnit], at start: Int, end: Int) -> Int {
    trie.longestMatch(in: text, at: start, end: end)?.length ?? 0
  }

  /// The length of the longest word that ends at a place, 0 where none does.
  func length(in text: [CodeUnit], endingAt end: Int, from start: Int) -> Int {
    reversed.longestMatch(in: text, endingAt: end, from: start)?.length ?? 0
  }

  /// The first place at which a word begins; of several there the longest.
  func first(in text: [CodeUnit], _ range: Range<Int>) -> Range<Int>? {
    trie.firstMatch(in: text, range).map { $0..<$0 + $1.length }
  }

  /// Whether a word stands in a range.
  func occurs(in text: [CodeUnit], _ range: Range<Int>) -> Bool { first(in: text, range) != nil }

  /// Whether a word stands in a text.
  func occurs(in text: [CodeUnit]) -> Bool { occurs(in: text, text.indices) }

  /// The word that ends last in a text; of several there the longest.
  func last(in text: [CodeUnit]) -> Range<Int>? {
    for end in text.indices.reversed() {
      let length = length(in: text, endingAt: end + 1, from: 0)
      if length > 0 { return end + 1 - length..<end + 1 }
    }
    return nil
  }

  /// Whether a word stands at the end of a range.
  func ends(_ range: Range<Int>, of text: [CodeUnit]) -> Bool {
    length(in: text, endingAt: range.upperBound, from: range.lowerBound) > 0
  }

  /// Gives each place at which a word stands in a range, those within others too.
  func forEachMatch(in text: [CodeUnit], _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    trie.forEachMatch(in: text, range) { body($0..<$0 + $1.length) }
  }

  /// A range without the words at its end.
  func trimmingEnd(of range: Range<Int>, in text: [CodeUnit]) -> Range<Int> {
    var end = range.upperBound
    while true {
      let length = length(in: text, endingAt: end, from: range.lowerBound)
      if length == 0 { return range.lowerBound..<end }
      end -= length
    }
  }

  /// Whether a whole range is one of the words.
  func contains(_ range: Range<Int>, of text: [CodeUnit]) -> Bool {
    !range.isEmpty && length(in: text, at: range.lowerBound, end: range.upperBound) == range.count
  }
}
