/// A pattern as slots of alternatives, matched outwards from a number.
///
/// Patterns are not written out: `{a|b|}{c|d}#` has two slots and is matched slot by slot.
struct PhrasePattern: Sendable {
  /// The alternatives of one place in a pattern; the empty one makes the place optional.
  typealias Slot = [[CodeUnit]]

  let startsClause: Bool
  let endsClause: Bool
  /// What stands left of the number, nearest first.
  private let left: [Slot]
  /// What stands right of the number and its measure word.
  private let right: [Slot]

  init(_ pattern: String) {
    let parts = pattern.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let right = parts.count > 1 ? parts[1] : ""
    startsClause = parts[0].hasPrefix("^")
    endsClause = right.hasSuffix("$")
    left = PhrasePattern.slots(of: parts[0].filter { $0 != "^" }).reversed()
    self.right = PhrasePattern.slots(of: right.filter { $0 != "$" })
  }

  private static func slots(of text: String) -> [Slot] {
    var slots: [Slot] = []
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

  /// The units that the left part can end with; `nil` when it can be empty.
  var lastUnits: Set<CodeUnit>? {
    var units: Set<CodeUnit> = []
    for slot in left {
      for alternative in slot { if let last = alternative.last { units.insert(last) } }
      if !slot.contains([]) { return units }
    }
    return nil
  }

  /// Where the longest match of the left part begins that ends where a stretch ends.
  func leftStart(endingIn text: ArraySlice<CodeUnit>) -> Int? {
    PhrasePattern.start(of: left[...], in: text)
  }

  /// Where the longest match of the right part ends that begins where a stretch begins.
  func rightEnd(in text: ArraySlice<CodeUnit>) -> Int? {
    PhrasePattern.end(of: right[...], in: text)
  }

  private static func start(of slots: ArraySlice<Slot>, in text: ArraySlice<CodeUnit>) -> Int? {
    guard let slot = slots.first else { return text.endIndex }
    var best: Int?
    for alternative in slot where text.hasSuffix(alternative) {
      if let start = start(of: slots.dropFirst(), in: text.dropLast(alternative.count)) {
        best = min(best ?? start, start)
      }
    }
    return best
  }

  private static func end(of slots: ArraySlice<Slot>, in text: ArraySlice<CodeUnit>) -> Int? {
    guard let slot = slots.first else { return text.startIndex }
    var best: Int?
    for alternative in slot where text.starts(with: alternative) {
      if let end = end(of: slots.dropFirst(), in: text.dropFirst(alternative.count)) {
        best = max(best ?? end, end)
      }
    }
    return best
  }
}
