import GXModel

/// The units of a text to one side of a number, outwards from it, in which patterns are matched.
///
/// Matches are sets of lengths, one bit each: none is longer than 63 units, of which the longest pattern
/// has less than half.
struct PhraseStretch {
  private let text: [CodeUnit]
  private let first: Int
  private let direction: Int
  private let room: Int
  /// For the lowest six bits of a unit the places at which such units stand; made when first needed.
  private var placesByUnit: [UInt64] = []

  /// The units of a range from its beginning to the right.
  init(rightIn text: [CodeUnit], _ range: Range<Int>) {
    self.text = text
    (first, direction, room) = (range.lowerBound, 1, min(range.count, UInt64.bitWidth - 1))
  }

  /// The units of a range from its end to the left.
  init(leftIn text: [CodeUnit], _ range: Range<Int>) {
    self.text = text
    (first, direction, room) = (range.upperBound - 1, -1, min(range.count, UInt64.bitWidth - 1))
  }

  /// The longest of some lengths, of which there is one.
  static func longest(of lengths: UInt64) -> Int {
    UInt64.bitWidth - 1 - lengths.leadingZeroBitCount
  }

  private subscript(_ length: Int) -> CodeUnit { text[first &+ direction &* length] }

  /// Those of some places at which units with certain lowest six bits stand.
  ///
  /// - Parameter units: a bit for each value of these six bits.
  mutating func places(of units: UInt64, among places: UInt64) -> UInt64 {
    if places & (places &- 1) == 0 {
      let place = places.trailingZeroBitCount
      return place < room && units &>> UInt64(self[place] & 63) & 1 != 0 ? places : 0
    }
    if placesByUnit.isEmpty { sortPlaces() }
    var (units, found) = (units, UInt64(0))
    while units != 0 {
      found |= placesByUnit[units.trailingZeroBitCount]
      units &= units &- 1
    }
    return found & places
  }

  private mutating func sortPlaces() {
    placesByUnit = [UInt64](repeating: 0, count: UInt64.bitWidth)
    for place in 0..<room { placesByUnit[Int(self[place] & 63)] |= 1 << UInt64(place) }
  }

  /// A bit for each length of the rest of a word behind a node of a trie that begins at a place.
  func lengths(ofRestsBehind node: UInt64, of words: WordTrie, at place: Int) -> UInt64 {
    words.lengths(
      ofRestsBehind: node, in: text, at: first &+ direction &* place, direction: direction,
      room: room &- place)
  }

  /// The lengths of matches with a gap of any length behind them.
  ///
  /// - Parameter names: the units that the gap may span; without them all of the clause.
  func spanned(from lengths: UInt64, by names: [CodeUnit]?) -> UInt64 {
    var lengths = lengths
    let shortest = lengths.trailingZeroBitCount
    for length in shortest..<max(room, shortest)
    where lengths & 1 << UInt64(length) != 0 && PhraseStretch.isSpanned(self[length], by: names) {
      lengths |= 1 << UInt64(length + 1)
    }
    return lengths
  }

  private static func isSpanned(_ unit: CodeUnit, by names: [CodeUnit]?) -> Bool {
    names?.contains(unit) ?? (!clauseEnds.contains(unit) && !unit.isDigit)
  }

  private static let clauseEnds = UnitSet(",:;。()")
}
