import GXModel

/// The places of all patterns, matched one by one outwards from a number.
///
/// Patterns are not written out. The words of all places stand in one trie, below the number of their
/// place; equal places of different patterns are one.
struct PhraseMatcher: Sendable {
  /// A side of a pattern as a range of the places of all patterns.
  typealias Side = Range<Int>

  fileprivate struct Place: Sendable {
    /// Where its words begin in the trie; 0 for a gap.
    var root: UInt64 = 0
    /// A bit for the lowest six bits of each first unit of its words.
    var beginnings: UInt64 = 0
    /// Whether nothing may stand there.
    var isOptional = false
    /// Whether it is a gap for own names only.
    var isOwn = false
  }

  private let sides: [Side]
  private let places: [Place]
  /// For each place of a side a number for what the side has up to it, the same in all sides that begin
  /// with the same places.
  private let beginnings: [Int32]
  private let words: WordTrie

  /// - Parameter sides: the places of each side.
  init(_ sides: [[PhrasePattern.Place]]) {
    var numbers: [PhrasePattern.Place: Int] = [:]
    for place in sides.joined() where !place.isGap && numbers[place] == nil {
      numbers[place] = numbers.count
    }
    let words = WordTrie(
      numbers.flatMap { place, number -> [[CodeUnit]] in
        guard case .words(let words) = place else { return [] }
        return words.map { PhraseMatcher.key(of: number) + $0 }
      })
    self.words = words
    var places: [Place] = []
    var beginnings: [Int32] = []
    var known: [[PhrasePattern.Place]: Int32] = [:]
    self.sides = sides.map { side in
      let first = places.count
      for (position, place) in side.enumerated() {
        places.append(Place(place, number: numbers[place], in: words))
        let next = Int32(known.count)
        beginnings.append(known[Array(side[...position]), default: next])
        known[Array(side[...position])] = beginnings.last
      }
      return first..<places.count
    }
    (self.places, self.beginnings) = (places, beginnings)
  }

  /// What stands before the words of a place in the trie.
  fileprivate static func key(of number: Int) -> [CodeUnit] {
    [CodeUnit(truncatingIfNeeded: number >> 16), CodeUnit(truncatingIfNeeded: number)]
  }

  /// How many units the longest match of a side has that begins where a stretch does.
  ///
  /// - Parameter own: the units of the organ's names.
  func length(of side: Int, in stretch: inout PhraseStretch, own: [CodeUnit]) -> Int? {
    var lengths: UInt64 = 1
    for place in sides[side] {
      lengths = self.lengths(ofPlace: place, behind: lengths, in: &stretch, own: own)
      if lengths == 0 { return nil }
    }
    return PhraseStretch.longest(of: lengths)
  }

  /// The lengths of all matches of a place's words, or of a gap, behind matches of some lengths, one bit
  /// each.
  func lengths(
    ofPlace number: Int, behind lengths: UInt64, in stretch: inout PhraseStretch, own: [CodeUnit]
  ) -> UInt64 {
    let place = places[number]
    if place.root == 0 { return stretch.spanned(from: lengths, by: place.isOwn ? own : nil) }
    var longer = place.isOptional ? lengths : 0
    var rest = stretch.places(of: place.beginnings, among: lengths)
    while rest != 0 {
      let length = rest.trailingZeroBitCount
      rest &= rest &- 1
      longer |= stretch.lengths(ofRestsBehind: place.root, of: words, at: length) &<< UInt64(length)
    }
    return longer
  }

  /// The places of a side, outwards from the number.
  func places(of side: Int) -> Range<Int> { sides[side] }

  /// Whether two sides are the same up to a place of each.
  func beginAlike(upTo place: Int, _ other: Int) -> Bool { beginnings[place] == beginnings[other] }

  /// Whether a side stands before another where those stand together that begin with the same places.
  func isBefore(_ side: Int, _ other: Int) -> Bool {
    beginnings[sides[side]].lexicographicallyPrecedes(beginnings[sides[other]])
  }
}

extension PhraseMatcher.Place {
  fileprivate init(_ place: PhrasePattern.Place, number: Int?, in trie: WordTrie) {
    guard case .words(let words) = place, let number else {
      isOwn = place == .ownNames
      return
    }
    root = trie.node(behind: PhraseMatcher.key(of: number))
    beginnings = words.reduce(0) { bits, word in
      word.first.map { bits | 1 << UInt64($0 & 63) } ?? bits
    }
    isOptional = words.contains([])
  }
}
