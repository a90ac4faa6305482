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
    self.sides = sides.map { side in
      let first = places.count
      places += side.map { Place($0, number: numbers[$0], in: words) }
      return first..<places.count
    }
    self.places = places
  }

  /// What stands before the words of a place in the trie.
  fileprivate static func key(of number: Int) -> [CodeUnit] {
    [CodeUnit(truncatingIfNeeded: number >> 16), CodeUnit(truncatingIfNeeded: number)]
  }

  /// Where the longest match of a side begins that ends where a range ends.
  func start(of side: Int, in text: [CodeUnit], _ range: Range<Int>, own: [CodeUnit]) -> Int? {
    reach(of: side, in: text, from: range.upperBound, room: range.count, direction: -1, own).map {
      range.upperBound - $0
    }
  }

  /// Where the longest match of a side ends that begins where a range begins.
  func end(of side: Int, in text: [CodeUnit], _ range: Range<Int>, own: [CodeUnit]) -> Int? {
    reach(of: side, in: text, from: range.lowerBound, room: range.count, direction: 1, own).map {
      range.lowerBound + $0
    }
  }

  /// Matches are no longer than this; the longest pattern has less than half of it.
  private static let longest = UInt64.bitWidth - 1

  /// How many units the longest match of a side has that begins at a place and goes on to the right, or
  /// to the left with a direction of -1.
  private func reach(
    of side: Int, in text: [CodeUnit], from start: Int, room: Int, direction: Int, _ own: [CodeUnit]
  ) -> Int? {
    let stretch = Stretch(
      text: text, first: direction > 0 ? start : start - 1, direction: direction,
      room: min(room, PhraseMatcher.longest))
    /// The lengths of all matches of the places so far, one bit each.
    var lengths: UInt64 = 1
    for number in sides[side] {
      let place = places[number]
      lengths =
        place.root == 0
        ? spanned(from: lengths, stretch, by: place.isOwn ? own : nil)
        : matched(place, from: lengths, stretch)
      if lengths == 0 { return nil }
    }
    return PhraseMatcher.longest - lengths.leadingZeroBitCount
  }

  /// Units of a text to one side of a number.
  private struct Stretch {
    let text: [CodeUnit]
    let first: Int
    let direction: Int
    let room: Int

    subscript(_ length: Int) -> CodeUnit { text[first + direction * length] }
  }

  /// The lengths of matches with one of a place's words behind them.
  @inline(__always)
  private func matched(_ place: Place, from lengths: UInt64, _ stretch: Stretch) -> UInt64 {
    var longer = place.isOptional ? lengths : 0
    var rest = lengths
    while rest != 0 {
      var length = rest.trailingZeroBitCount
      rest &= rest &- 1
      guard length < stretch.room,
        place.beginnings &>> UInt64(stretch[length] & 63) & 1 != 0
      else { continue }
      var node = place.root
      while length < stretch.room {
        node = words.next(node, stretch[length])
        if node == 0 { break }
        length += 1
        if words.isWord(node) { longer |= 1 << UInt64(length) }
      }
    }
    return longer
  }

  /// The lengths of matches with a gap of any length behind them.
  private func spanned(
    from lengths: UInt64, _ stretch: Stretch, by names: [CodeUnit]?
  ) -> UInt64 {
    var lengths = lengths
    let shortest = lengths.trailingZeroBitCount
    for length in shortest..<max(stretch.room, shortest)
    where lengths & 1 << UInt64(length) != 0
      && PhraseMatcher.isSpanned(stretch[length], by: names)
    {
      lengths |= 1 << UInt64(length + 1)
    }
    return lengths
  }

  /// Whether a gap may span a unit: one of the organ's names, or any within the clause.
  private static func isSpanned(_ unit: CodeUnit, by names: [CodeUnit]?) -> Bool {
    names?.contains(unit) ?? (!clauseEnds.contains(unit) && !unit.isDigit)
  }

  private static let clauseEnds = UnitSet(",:;。()")
}

extension PhraseMatcher.Place {
  fileprivate init(_ place: PhrasePattern.Place, number: Int?, in trie: WordTrie) {
    guard case .words(let words) = place, let number else {
      isOwn = place == .ownNames
      return
    }
    root = PhraseMatcher.key(of: number).reduce(0) { trie.next($0, $1) }
    beginnings = words.reduce(0) { bits, word in
      word.first.map { bits | 1 << UInt64($0 & 63) } ?? bits
    }
    isOptional = words.contains([])
  }
}
