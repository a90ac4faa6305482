/// Words of UTF-16 units, for finding those that begin at a place of a text with one look-up a unit.
///
/// A place at which no word begins costs one test of a bit. All transitions lie in one hash table, so
/// that a few thousand words stay in the processor's caches.
package struct WordTrie: Sendable {
  /// A word that was found: its position in the list that the trie was made from, and its length.
  package struct Match: Hashable, Sendable {
    package let word: Int
    package let length: Int

    @inlinable package init(word: Int, length: Int) {
      self.word = word
      self.length = length
    }
  }

  /// For the low twelve bits of each unit that a word begins with one bit.
  @usableFromInline let starts: [UInt64]
  /// Transitions as node (24 bits), unit (16) and next node (24), with open addressing; 0 is free.
  @usableFromInline let edges: [UInt64]
  @usableFromInline let shift: UInt64
  /// For each node the word that ends there, or -1.
  @usableFromInline let words: [Int32]

  /// Makes a trie of words; of equal ones the last counts, and empty ones are never found.
  package init(_ list: [[UInt16]]) {
    var nodes: [UInt64: UInt64] = [:]
    var words: [Int32] = [-1]
    var starts = [UInt64](repeating: 0, count: 1 << 6)
    for (number, word) in list.enumerated() where !word.isEmpty {
      var node: UInt64 = 0
      for unit in word {
        let key = node << 16 | UInt64(unit)
        if let next = nodes[key] {
          node = next
        } else {
          node = UInt64(words.count)
          nodes[key] = node
          words.append(-1)
        }
      }
      words[Int(node)] = Int32(number)
      starts[Int(word[0] >> 6 & 63)] |= 1 << UInt64(word[0] & 63)
    }
    var bits: UInt64 = 4
    while 1 << bits < nodes.count * 2 { bits += 1 }
    var edges = [UInt64](repeating: 0, count: 1 << bits)
    for (key, next) in nodes.sorted(by: { $0.key < $1.key }) {
      var slot = WordTrie.slot(of: key, shift: 64 - bits)
      while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
      edges[slot] = key << 24 | next
    }
    self.starts = starts
    self.edges = edges
    self.words = words
    shift = 64 - bits
  }

  @inlinable static func slot(of key: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// Whether a word may begin with a unit.
  @inlinable func mayBegin(with unit: UInt16) -> Bool {
    starts[Int(unit >> 6 & 63)] & (1 << UInt64(unit & 63)) != 0
  }

  /// The node behind another by a unit, or 0.
  @inlinable func next(_ node: UInt64, _ unit: UInt16) -> UInt64 {
    let key = node << 16 | UInt64(unit)
    var slot = WordTrie.slot(of: key, shift: shift)
    while true {
      let edge = edges[slot]
      if edge >> 24 == key { return edge & 0xFF_FFFF }
      if edge == 0 { return 0 }
      slot = (slot + 1) & (edges.count - 1)
    }
  }

  /// The longest word that begins at a place and ends within a range.
  @inlinable package func longestMatch(in text: [UInt16], at start: Int, end: Int) -> Match? {
    guard start < end, mayBegin(with: text[start]) else { return nil }
    var best: Match?
    var node: UInt64 = 0
    var position = start
    while position < end {
      node = next(node, text[position])
      if node == 0 { break }
      position += 1
      let word = words[Int(node)]
      if word >= 0 { best = Match(word: Int(word), length: position - start) }
    }
    return best
  }

  /// The longest word that ends at a place and begins within a range; the trie holds words reversed.
  @inlinable package func longestMatch(in text: [UInt16], endingAt end: Int, from start: Int)
    -> Match?
  {
    var best: Match?
    forEachMatch(in: text, endingAt: end, from: start) { best = $0 }
    return best
  }

  /// All words that end at a place, shortest first; the trie holds words reversed.
  @inlinable package func forEachMatch(
    in text: [UInt16], endingAt end: Int, from start: Int, _ body: (Match) -> Void
  ) {
    guard start < end, mayBegin(with: text[end - 1]) else { return }
    var node: UInt64 = 0
    var position = end
    while position > start {
      node = next(node, text[position - 1])
      if node == 0 { return }
      position -= 1
      let word = words[Int(node)]
      if word >= 0 { body(Match(word: Int(word), length: end - position)) }
    }
  }

  /// All words that begin at a place, shortest first.
  @inlinable package func forEachMatch(
    in text: [UInt16], at start: Int, end: Int, _ body: (Match) -> Void
  ) {
    guard start < end, mayBegin(with: text[start]) else { return }
    var node: UInt64 = 0
    var position = start
    while position < end {
      node = next(node, text[position])
      if node == 0 { return }
      position += 1
      let word = words[Int(node)]
      if word >= 0 { body(Match(word: Int(word), length: position - start)) }
    }
  }
}
