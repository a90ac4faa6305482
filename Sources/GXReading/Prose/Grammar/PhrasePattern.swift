/// A pattern of a phrase: what stands left and right of a number.
///
/// Patterns are not written out: `{a|b|}{c|d}#` has two places with alternatives and is matched place
/// by place, outwards from the number. The places themselves lie in ``PhrasePatterns``.
struct PhrasePattern: Sendable {
  let startsClause: Bool
  let endsClause: Bool
  /// The places left of the number, nearest first.
  let left: Range<Int>
  /// The places right of the number and its measure word.
  let right: Range<Int>
}

/// The places of all patterns with their alternatives, in flat arrays, so that matching follows no
/// references.
struct PhrasePatterns: Sendable {
  /// The alternatives one behind the other.
  private var units: [CodeUnit] = []
  /// For each alternative its range in `units`; an empty one makes its place optional.
  private var alternatives: [Range<Int>] = []
  /// For each alternative its unit nearest to the number, 0 for an empty one.
  private var nearest: [CodeUnit] = []
  /// For each place the range of its alternatives, by their nearest units.
  private var places: [Range<Int>] = []

  // MARK: Making

  /// Adds a pattern as rules write it.
  mutating func add(_ pattern: String) -> PhrasePattern {
    let parts = pattern.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let right = parts.count > 1 ? parts[1] : ""
    return PhrasePattern(
      startsClause: parts[0].hasPrefix("^"), endsClause: right.hasSuffix("$"),
      left: add(
        PhrasePatterns.slots(of: parts[0].filter { $0 != "^" }).reversed(), nearest: \.last),
      right: add(PhrasePatterns.slots(of: right.filter { $0 != "$" }), nearest: \.first))
  }

  private mutating func add(
    _ slots: [[[CodeUnit]]], nearest: ([CodeUnit]) -> CodeUnit?
  ) -> Range<Int> {
    let firstPlace = places.count
    for slot in slots {
      let first = alternatives.count
      for alternative in slot.sorted(by: { nearest($0) ?? 0 < nearest($1) ?? 0 }) {
        alternatives.append(units.count..<units.count + alternative.count)
        self.nearest.append(nearest(alternative) ?? 0)
        units += alternative
      }
      places.append(first..<alternatives.count)
    }
    return firstPlace..<places.count
  }

  private static func slots(of text: String) -> [[[CodeUnit]]] {
    var slots: [[[CodeUnit]]] = []
    var rest = text[...]
    while !rest.isEmpty {
      if rest.first == "{", let close = rest.firstIndex(of: "}") {
        let alternatives = rest[rest.index(after: rest.startIndex)..<close]
          .split(separator: "|", omittingEmptySubsequences: false)
        slots.append(alternatives.map(\.units))
        rest = rest[rest.index(after: close)...]
      } else {
        let literal = rest.prefix { $0 != "{" }
        slots.append([literal.units])
        rest = rest[literal.endIndex...]
      }
    }
    return slots
  }

  // MARK: Matching

  /// Where the longest match of a left part begins that ends where a range ends.
  func start(of left: Range<Int>, in text: [CodeUnit], _ range: Range<Int>) -> Int? {
    guard let place = left.first else { return range.upperBound }
    var best: Int?
    forEachAlternative(of: place, nearest: range.isEmpty ? 0 : text[range.upperBound - 1]) {
      let start = range.upperBound - $0.count
      guard start >= range.lowerBound, matches($0, in: text, at: start),
        let found = self.start(of: left.dropFirst(), in: text, range.lowerBound..<start)
      else { return }
      best = min(best ?? found, found)
    }
    return best
  }

  /// Where the longest match of a right part ends that begins where a range begins.
  func end(of right: Range<Int>, in text: [CodeUnit], _ range: Range<Int>) -> Int? {
    guard let place = right.first else { return range.lowerBound }
    var best: Int?
    forEachAlternative(of: place, nearest: range.isEmpty ? 0 : text[range.lowerBound]) {
      let end = range.lowerBound + $0.count
      guard end <= range.upperBound, matches($0, in: text, at: range.lowerBound),
        let found = self.end(of: right.dropFirst(), in: text, end..<range.upperBound)
      else { return }
      best = max(best ?? found, found)
    }
    return best
  }

  /// Calls a function for the empty alternatives of a place and for those with a nearest unit.
  private func forEachAlternative(
    of place: Int, nearest unit: CodeUnit, _ body: (Range<Int>) -> Void
  ) {
    let all = places[place]
    var number = all.lowerBound
    while number < all.upperBound, nearest[number] == 0 {
      body(alternatives[number])
      number += 1
    }
    var end = all.upperBound
    while number < end {
      let middle = (number + end) / 2
      if nearest[middle] < unit { number = middle + 1 } else { end = middle }
    }
    while number < all.upperBound, nearest[number] == unit {
      body(alternatives[number])
      number += 1
    }
  }

  private func matches(_ alternative: Range<Int>, in text: [CodeUnit], at start: Int) -> Bool {
    var position = start
    for place in alternative {
      guard units[place] == text[position] else { return false }
      position += 1
    }
    return true
  }

  // MARK: Index

  /// The units nearest to the number, of every text that a part can make, nearest first.
  func edges(of part: Range<Int>, upTo length: Int, isReversed: Bool) -> Set<[CodeUnit]> {
    var edges: Set<[CodeUnit]> = [[]]
    for place in part where edges.contains(where: { $0.count < length }) {
      var longer: Set<[CodeUnit]> = []
      for edge in edges {
        for number in places[place] {
          let text = units[alternatives[number]]
          longer.insert(
            Array((edge + (isReversed ? Array(text.reversed()) : Array(text))).prefix(length)))
        }
      }
      edges = longer
    }
    return edges
  }
}
