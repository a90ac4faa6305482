/// Words of UTF-16 units, for finding those that begin at a place of a text with one look-up a unit.
///
/// Two units with which no word begins cost one look-up in a table of sixteen kilobytes. All further
/// transitions lie in one hash table, so that a few thousand words stay in the processor's caches.
package final class WordTrie: Sendable {
  /// A word that was found: its position in the list that the trie was made from, and its length.
  package struct Match: Hashable, Sendable {
    package let word: Int
    package let length: Int

    @inlinable package init(word: Int, length: Int) {
      self.word = word
      self.length = length
    }
  }

  /// For the hash of a first unit the second units of words, by their lowest six bits.
  @usableFromInline let beginnings: [UInt64]
  /// Transitions as node (24 bits), unit (16) and next node (24), with open addressing; 0 is free.
  @usableFromInline let edges: [UInt64]
  @usableFromInline let shift: UInt64
  /// For each node the word that ends there, or -1; words begin at node 0.
  @usableFromInline let words: [Int32]

  /// Makes a trie of words; of equal ones the last counts, and empty ones are never found.
  package init(_ list: [[UInt16]]) {
    var nodes: [UInt64: UInt64] = [:]
    var keys: [UInt64] = []
    var words: [Int32] = [-1]
    var beginnings = [UInt64](repeating: 0, count: 1 << 11)
    for (number, word) in list.enumerated() where !word.isEmpty {
      var node: UInt64 = 0
      for unit in word {
        let key = node << 16 | UInt64(unit)
        if let next = nodes[key] {
          node = next
        } else {
          node = UInt64(words.count)
          nodes[key] = node
          keys.append(key)
          words.append(-1)
        }
      }
      words[Int(node)] = Int32(number)
      beginnings[WordTrie.slot(ofFirst: word[0])] |=
        word.count > 1 ? 1 << UInt64(word[1] & 63) : .max
    }
    var bits: UInt64 = 4
    while 1 << bits < keys.count * 2 { bits += 1 }
    var edges = [UInt64](repeating: 0, count: 1 << bits)
    for (place, key) in keys.enumerated() {
      var slot = WordTrie.slot(of: key, shift: 64 - bits)
      while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
      edges[slot] = key << 24 | UInt64(place + 1)
    }
    self.beginnings = beginnings
    self.edges = edges
    self.words = words
    shift = 64 - bits
  }

  @inlinable static func slot(of key: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  @inlinable static func slot(ofFirst unit: UInt16) -> Int { Int((unit &* 0x9E37) &>> 5) }

  /// The first place of a range at which a word may begin, or its end.
  @inlinable @inline(__always) func candidate(in text: [UInt16], _ range: Range<Int>) -> Int {
    precondition(range.upperBound <= text.count && range.lowerBound >= 0)
    let all = self.beginnings
    let (text, beginnings) = (text.span, all.span)
    var place = range.lowerBound
    while place &+ 1 < range.upperBound {
      // SAFETY: the range is one of the text, as was tested, and a slot has eleven bits.
      let seconds = beginnings[unchecked: WordTrie.slot(ofFirst: text[unchecked: place])]
      if seconds &>> UInt64(text[unchecked: place &+ 1] & 63) & 1 != 0 { return place }
      place &+= 1
    }
    return place
  }

  /// Whether some word may begin with a unit; it is certain only where none does.
  @inlinable package func mayBegin(with unit: UInt16) -> Bool {
    beginnings[WordTrie.slot(ofFirst: unit)] != 0
  }

  /// The node behind another by a unit, or 0; words begin at node 0.
  @inlinable @inline(__always) func next(_ node: UInt64, _ unit: UInt16) -> UInt64 {
    let all = self.edges
    let edges = all.span
    let key = node << 16 | UInt64(unit)
    var slot = WordTrie.slot(of: key, shift: shift)
    while true {
      // SAFETY: a slot has as many bits as there are edges.
      let edge = edges[unchecked: slot]
      if edge >> 24 == key { return edge & 0xFF_FFFF }
      if edge == 0 { return 0 }
      slot = (slot &+ 1) & (edges.count &- 1)
    }
  }

  /// The node at the end of a stretch of units that words begin with, or 0.
  package func node(behind units: [UInt16]) -> UInt64 {
    var node: UInt64 = 0
    for unit in units {
      node = next(node, unit)
      if node == 0 { return 0 }
    }
    return node
  }

  /// A bit for each length of the rest of a word behind a node that begins at a place of a text and goes
  /// on to the right, or to the left with a direction of -1.
  ///
  /// - Parameter room: how many units there are; of at most 63.
  package func lengths(
    ofRestsBehind node: UInt64, in text: [UInt16], at place: Int, direction: Int, room: Int
  ) -> UInt64 {
    var (node, place, length, lengths) = (node, place, 0, UInt64(0))
    while length < room {
      node = next(node, text[place])
      if node == 0 { break }
      length &+= 1
      place &+= direction
      if words[Int(node)] >= 0 { lengths |= 1 << UInt64(length) }
    }
    return lengths
  }

  /// The longest word that begins at a place and ends within a range.
  @inlinable package func longestMatch(in text: [UInt16], at start: Int, end: Int) -> Match? {
    var best: Match?
    forEachMatch(in: text, at: start, end: end) { best = $0 }
    return best
  }

  /// The first place of a range at which a word begins, with the longest word there.
  @inlinable package func firstMatch(
    in text: [UInt16], _ range: Range<Int>
  ) -> (start: Int, match: Match)? {
    var start = candidate(in: text, range)
    while start < range.upperBound {
      if let match = longestMatch(in: text, at: start, end: range.upperBound) {
        return (start, match)
      }
      start = candidate(in: text, start + 1..<range.upperBound)
    }
    return nil
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
    guard start < end else { return }
    var position = end - 1
    var node = next(0, text[position])
    while node != 0 {
      let word = words[Int(node)]
      if word >= 0 { body(Match(word: Int(word), length: end - position)) }
      guard position > start else { return }
      position -= 1
      node = next(node, text[position])
    }
  }

  /// All words that begin at a place, shortest first.
  ///
  /// - Returns: whether a longer one may go on behind the end.
  @inlinable @discardableResult package func forEachMatch(
    in text: [UInt16], at start: Int, end: Int, _ body: (Match) -> Void
  ) -> Bool {
    guard start < end else { return false }
    var position = start
    var node = next(0, text[position])
    while node != 0 {
      position += 1
      let word = words[Int(node)]
      if word >= 0 { body(Match(word: Int(word), length: position - start)) }
      guard position < end else { return true }
      node = next(node, text[position])
    }
    return false
  }

  /// All words of a range by where they begin, of one place the shortest first.
  @inlinable package func forEachMatch(
    in text: [UInt16], _ range: Range<Int>, _ body: (Int, Match) -> Void
  ) {
    var start = candidate(in: text, range)
    while start < range.upperBound {
      forEachMatch(in: text, at: start, end: range.upperBound) { body(start, $0) }
      start = candidate(in: text, start + 1..<range.upperBound)
    }
  }

  /// All words of a text that comes piece by piece, as far as they end in its last piece.
  ///
  /// - Parameters:
  ///   - piece: where the last piece begins.
  ///   - openStarts: the places at which a word of several pieces may have begun; empty at first.
  @inlinable package func forEachMatch(
    in text: [UInt16], endingBehind piece: Int, openStarts: inout [Int],
    _ body: (Int, Match) -> Void
  ) {
    func isOpen(_ start: Int) -> Bool {
      forEachMatch(in: text, at: start, end: text.count) { match in
        if start + match.length > piece { body(start, match) }
      }
    }
    if !openStarts.isEmpty { openStarts.removeAll { !isOpen($0) } }
    var start = candidate(in: text, piece..<text.count)
    while start < text.count {
      if isOpen(start) { openStarts.append(start) }
      start = candidate(in: text, start + 1..<text.count)
    }
  }
}
