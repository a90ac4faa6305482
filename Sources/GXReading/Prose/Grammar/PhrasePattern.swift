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
  /// The alternatives one behind the other, each outwards from the number.
  private var units: [CodeUnit] = []
  /// For each alternative its range in `units`; an empty one makes its place optional.
  private var alternatives: [Range<Int>] = []
  /// For each alternative its unit nearest to the number, 0 for an empty one.
  private var firsts: [CodeUnit] = []
  /// For each place the range of its alternatives.
  private var places: [Range<Int>] = []

  // MARK: Making

  /// Adds a pattern as rules write it.
  mutating func add(_ pattern: String) -> PhrasePattern {
    let units = pattern.units
    let number = units.firstIndex(of: .of("#")) ?? units.count
    let (left, right) = (units[..<number], units[number...].dropFirst())
    return PhrasePattern(
      startsClause: left.first == .of("^"), endsClause: right.last == .of("$"),
      left: add(PhrasePatterns.slots(of: left.filter { $0 != .of("^") }).reversed()) {
        $0.reversed()
      },
      right: add(PhrasePatterns.slots(of: right.filter { $0 != .of("$") })) { $0 })
  }

  private mutating func add(
    _ slots: [[[CodeUnit]]], outwards: ([CodeUnit]) -> [CodeUnit]
  ) -> Range<Int> {
    let firstPlace = places.count
    for slot in slots {
      let first = alternatives.count
      for alternative in slot.map(outwards) {
        alternatives.append(units.count..<units.count + alternative.count)
        firsts.append(alternative.first ?? 0)
        units += alternative
      }
      places.append(first..<alternatives.count)
    }
    return firstPlace..<places.count
  }

  private static func slots(of text: [CodeUnit]) -> [[[CodeUnit]]] {
    var slots: [[[CodeUnit]]] = []
    var rest = text[...]
    while !rest.isEmpty {
      if rest.first == .of("{"), let close = rest.firstIndex(of: .of("}")) {
        let alternatives = rest[(rest.startIndex + 1)..<close]
          .split(separator: .of("|"), omittingEmptySubsequences: false)
        slots.append(alternatives.map { Array($0) })
        rest = rest[(close + 1)...]
      } else {
        let literal = rest.prefix { $0 != .of("{") }
        slots.append([Array(literal)])
        rest = rest[literal.endIndex...]
      }
    }
    return slots
  }

  // MARK: Matching

  /// Where the longest match of a left part begins that ends where a range ends.
  func start(of left: Range<Int>, in text: [CodeUnit], _ range: Range<Int>) -> Int? {
    reach(of: left, in: text, from: range.upperBound, room: range.count, direction: -1).map {
      range.upperBound - $0
    }
  }

  /// Where the longest match of a right part ends that begins where a range begins.
  func end(of right: Range<Int>, in text: [CodeUnit], _ range: Range<Int>) -> Int? {
    reach(of: right, in: text, from: range.lowerBound, room: range.count, direction: 1).map {
      range.lowerBound + $0
    }
  }

  /// Matches are no longer than this; the longest pattern has less than half of it.
  private static let longest = UInt64.bitWidth - 1

  /// How many units the longest match of a part has that begins at a place and goes on to the right, or
  /// to the left with a direction of -1.
  private func reach(
    of part: Range<Int>, in text: [CodeUnit], from start: Int, room: Int, direction: Int
  ) -> Int? {
    let first = direction > 0 ? start : start - 1
    let room = min(room, PhrasePatterns.longest)
    /// The lengths of all matches of the places so far, one bit each.
    var lengths: UInt64 = 1
    for place in part {
      var longer: UInt64 = 0
      while lengths != 0 {
        let length = lengths.trailingZeroBitCount
        lengths &= lengths - 1
        let next = first + direction * length
        let unit = length < room ? text[next] : 0
        for number in places[place] where firsts[number] == unit || firsts[number] == 0 {
          let alternative = alternatives[number]
          if length + alternative.count <= room, matches(alternative, in: text, at: next, direction)
          {
            longer |= 1 << UInt64(length + alternative.count)
          }
        }
      }
      if longer == 0 { return nil }
      lengths = longer
    }
    return PhrasePatterns.longest - lengths.leadingZeroBitCount
  }

  @inline(__always)
  private func matches(
    _ alternative: Range<Int>, in text: [CodeUnit], at first: Int, _ direction: Int
  ) -> Bool {
    var position = first
    for place in alternative {
      guard units[place] == text[position] else { return false }
      position += direction
    }
    return true
  }

  // MARK: Index

  /// The units nearest to the number, of every text that a part can make, nearest first.
  func edges(of part: Range<Int>, upTo length: Int) -> Set<[CodeUnit]> {
    var edges: Set<[CodeUnit]> = [[]]
    for place in part where edges.contains(where: { $0.count < length }) {
      var longer: Set<[CodeUnit]> = []
      for edge in edges {
        for number in places[place] {
          longer.insert(Array((edge + units[alternatives[number]]).prefix(length)))
        }
      }
      edges = longer
    }
    return edges
  }
}
