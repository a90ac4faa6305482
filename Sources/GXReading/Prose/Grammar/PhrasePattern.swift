/// A pattern of a phrase: what stands left and right of a number.
///
/// Patterns are not written out: `{a|b|}{c|d}#` has two places with alternatives and is matched place
/// by place, outwards from the number. The places themselves lie in ``PhrasePatterns``.
///
/// `…` is a gap: any words of the clause. `~` is a gap for the organ's own names: 公开云岫镇政府信息.
struct PhrasePattern: Sendable {
  /// Whether words may stand between its places that the pattern does not know.
  let hasGap: Bool
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
  /// For each place the range of its alternatives; gaps have none.
  private var places: [Range<Int>] = []
  /// For each place a bit for the lowest six bits of each first unit; all where nothing may stand there.
  private var beginnings: [UInt64] = []
  /// For each place whether it is a gap for own names only.
  private var isOwn: [Bool] = []

  // MARK: Making

  /// Adds a pattern as rules write it.
  mutating func add(_ pattern: String) -> PhrasePattern {
    let units = pattern.units
    let number = units.firstIndex(of: .of("#")) ?? units.count
    let (left, right) = (units[..<number], units[number...].dropFirst())
    return PhrasePattern(
      hasGap: units.contains(where: PhrasePatterns.gaps.contains),
      startsClause: left.first == .of("^"), endsClause: right.last == .of("$"),
      left: add(PhrasePatterns.slots(of: left.filter { $0 != .of("^") }).reversed()) {
        $0.reversed()
      },
      right: add(PhrasePatterns.slots(of: right.filter { $0 != .of("$") })) { $0 })
  }

  private mutating func add(_ slots: [Slot], outwards: ([CodeUnit]) -> [CodeUnit]) -> Range<Int> {
    let firstPlace = places.count
    for slot in slots {
      let first = alternatives.count
      if case .words(let words) = slot {
        for alternative in words.map(outwards) {
          alternatives.append(units.count..<units.count + alternative.count)
          firsts.append(alternative.first ?? 0)
          units += alternative
        }
      }
      places.append(first..<alternatives.count)
      beginnings.append(
        firsts[first...].reduce(0) { $0 | ($1 == 0 ? .max : 1 << UInt64($1 & 63)) })
      isOwn.append(slot == .ownNames)
    }
    return firstPlace..<places.count
  }

  private enum Slot: Hashable {
    case words([[CodeUnit]])
    case anything
    case ownNames
  }

  private static let gaps = UnitSet("…~")

  private static func slots(of text: [CodeUnit]) -> [Slot] {
    var slots: [Slot] = []
    var rest = text[...]
    while let first = rest.first {
      if first == .of("{"), let close = rest.firstIndex(of: .of("}")) {
        let alternatives = rest[(rest.startIndex + 1)..<close]
          .split(separator: .of("|"), omittingEmptySubsequences: false)
        slots.append(.words(alternatives.map { Array($0) }))
        rest = rest[(close + 1)...]
      } else if gaps.contains(first) {
        slots.append(first == .of("~") ? .ownNames : .anything)
        rest = rest.dropFirst()
      } else {
        let literal = rest.prefix { $0 != .of("{") && !gaps.contains($0) }
        slots.append(.words([Array(literal)]))
        rest = rest[literal.endIndex...]
      }
    }
    return slots
  }

  // MARK: Matching

  /// Where the longest match of a left part begins that ends where a range ends.
  func start(
    of left: Range<Int>, in text: [CodeUnit], _ range: Range<Int>, own: [CodeUnit]
  ) -> Int? {
    reach(of: left, in: text, from: range.upperBound, room: range.count, direction: -1, own).map {
      range.upperBound - $0
    }
  }

  /// Where the longest match of a right part ends that begins where a range begins.
  func end(
    of right: Range<Int>, in text: [CodeUnit], _ range: Range<Int>, own: [CodeUnit]
  ) -> Int? {
    reach(of: right, in: text, from: range.lowerBound, room: range.count, direction: 1, own).map {
      range.lowerBound + $0
    }
  }

  /// Matches are no longer than this; the longest pattern has less than half of it.
  private static let longest = UInt64.bitWidth - 1

  /// How many units the longest match of a part has that begins at a place and goes on to the right, or
  /// to the left with a direction of -1.
  private func reach(
    of part: Range<Int>, in text: [CodeUnit], from start: Int, room: Int, direction: Int,
    _ own: [CodeUnit]
  ) -> Int? {
    let first = direction > 0 ? start : start - 1
    let room = min(room, PhrasePatterns.longest)
    /// The lengths of all matches of the places so far, one bit each.
    var lengths: UInt64 = 1
    for place in part {
      if places[place].isEmpty {
        let names = isOwn[place] ? own : nil
        for length in lengths.trailingZeroBitCount..<max(room, lengths.trailingZeroBitCount)
        where lengths & 1 << UInt64(length) != 0
          && PhrasePatterns.isSpanned(text[first + direction * length], by: names)
        {
          lengths |= 1 << UInt64(length + 1)
        }
        continue
      }
      var longer: UInt64 = 0
      while lengths != 0 {
        let length = lengths.trailingZeroBitCount
        lengths &= lengths - 1
        let next = first + direction * length
        let unit = length < room ? text[next] : 0
        if beginnings[place] &>> UInt64(unit & 63) & 1 == 0 { continue }
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

  /// Whether a gap may span a unit: one of the organ's names, or any within the clause.
  private static func isSpanned(_ unit: CodeUnit, by names: [CodeUnit]?) -> Bool {
    names?.contains(unit) ?? (!clauseEnds.contains(unit) && !unit.isDigit)
  }

  private static let clauseEnds = UnitSet(",:;。()")

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
      if places[place].isEmpty { break }
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
