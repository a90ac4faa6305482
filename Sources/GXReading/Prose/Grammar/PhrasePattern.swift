/// A pattern as slots of alternatives, matched outwards from a number.
///
/// Patterns are not written out: `{a|b|}{c|d}#` has two slots and is matched slot by slot.
struct PhrasePattern: Sendable {
  let startsClause: Bool
  let endsClause: Bool
  /// What stands left of the number, nearest first.
  private let left: Slots
  /// What stands right of the number and its measure word.
  private let right: Slots

  init(_ pattern: String) {
    let parts = pattern.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let right = parts.count > 1 ? parts[1] : ""
    startsClause = parts[0].hasPrefix("^")
    endsClause = right.hasSuffix("$")
    left = Slots(PhrasePattern.slots(of: parts[0].filter { $0 != "^" }).reversed())
    self.right = Slots(PhrasePattern.slots(of: right.filter { $0 != "$" }))
  }

  private static func slots(of text: String) -> [[[CodeUnit]]] {
    var slots: [[[CodeUnit]]] = []
    var rest = text[...]
    while !rest.isEmpty {
      if rest.first == "{", let close = rest.firstIndex(of: "}") {
        let alternatives = rest[rest.index(after: rest.startIndex)..<close]
          .split(separator: "|", omittingEmptySubsequences: false)
        slots.append(alternatives.map(\.units).sorted { $0.count > $1.count })
        rest = rest[rest.index(after: close)...]
      } else {
        let literal = rest.prefix { $0 != "{" }
        slots.append([literal.units])
        rest = rest[literal.endIndex...]
      }
    }
    return slots
  }

  /// What the left part can end with: the last units of its texts, up to a number of them, reversed.
  func leftTails(upTo length: Int) -> Set<[CodeUnit]> { left.edges(upTo: length, isReversed: true) }

  /// What the right part can begin with.
  func rightHeads(upTo length: Int) -> Set<[CodeUnit]> {
    right.edges(upTo: length, isReversed: false)
  }

  /// Where the longest match of the left part begins that ends where a range ends.
  func leftStart(in text: [CodeUnit], _ range: Range<Int>) -> Int? {
    left.start(in: text, range, slot: 0)
  }

  /// Where the longest match of the right part ends that begins where a range begins.
  func rightEnd(in text: [CodeUnit], _ range: Range<Int>) -> Int? {
    right.end(in: text, range, slot: 0)
  }
}

/// Places of a pattern, each with alternatives; an empty alternative makes the place optional.
///
/// All alternatives lie in one array, so that matching follows no references.
private struct Slots: Sendable {
  private let units: [CodeUnit]
  /// For each alternative its range in `units`.
  private let alternatives: [Range<Int>]
  /// For each place the range of its alternatives.
  private let places: [Range<Int>]

  init(_ slots: [[[CodeUnit]]]) {
    var units: [CodeUnit] = []
    var alternatives: [Range<Int>] = []
    var places: [Range<Int>] = []
    for slot in slots {
      let first = alternatives.count
      for alternative in slot {
        alternatives.append(units.count..<units.count + alternative.count)
        units += alternative
      }
      places.append(first..<alternatives.count)
    }
    self.units = units
    self.alternatives = alternatives
    self.places = places
  }

  func start(in text: [CodeUnit], _ range: Range<Int>, slot: Int) -> Int? {
    guard slot < places.count else { return range.upperBound }
    var best: Int?
    for alternative in places[slot] {
      let alternative = alternatives[alternative]
      let start = range.upperBound - alternative.count
      guard start >= range.lowerBound, matches(alternative, in: text, at: start),
        let found = self.start(in: text, range.lowerBound..<start, slot: slot + 1)
      else { continue }
      best = min(best ?? found, found)
    }
    return best
  }

  func end(in text: [CodeUnit], _ range: Range<Int>, slot: Int) -> Int? {
    guard slot < places.count else { return range.lowerBound }
    var best: Int?
    for alternative in places[slot] {
      let alternative = alternatives[alternative]
      let end = range.lowerBound + alternative.count
      guard end <= range.upperBound, matches(alternative, in: text, at: range.lowerBound),
        let found = self.end(in: text, end..<range.upperBound, slot: slot + 1)
      else { continue }
      best = max(best ?? found, found)
    }
    return best
  }

  private func matches(_ alternative: Range<Int>, in text: [CodeUnit], at start: Int) -> Bool {
    var position = start
    for place in alternative {
      guard units[place] == text[position] else { return false }
      position += 1
    }
    return true
  }

  /// The units nearest to the number, of every text that the places can make.
  func edges(upTo length: Int, isReversed: Bool) -> Set<[CodeUnit]> {
    var edges: Set<[CodeUnit]> = [[]]
    for place in places where edges.contains(where: { $0.count < length }) {
      var longer: Set<[CodeUnit]> = []
      for edge in edges {
        for alternative in place {
          let text = units[alternatives[alternative]]
          let added = isReversed ? Array(text.reversed()) : Array(text)
          longer.insert(Array((edge + added).prefix(length)))
        }
      }
      edges = longer
    }
    return edges
  }
}
