/// Finds many keywords in one pass over folded text (Aho and Corasick, with all transitions resolved).
///
/// The cost is two table look-ups a unit, whatever the number of keywords.
final class KeywordAutomaton: Sendable {
  struct Hit: Hashable, Sendable {
    /// The position of the keyword in the list that the automaton was made from.
    let keyword: Int
    let range: Range<Int>
  }

  /// What has been read so far, as far as it matters for what comes; 0 is the beginning.
  ///
  /// Twice the place of its transitions, odd where a keyword ends.
  typealias State = UInt32

  /// For each UTF-16 unit its class; class 0 is every unit that no keyword has.
  private let classes: [UInt16]
  private let classCount: Int
  /// For each state and class the next state.
  private let transitions: [State]
  /// For each state where its keywords begin in ``endings``; the last entry is their number.
  private let endingStarts: [UInt16]
  /// The keywords that end in the states, longest first.
  private let endings: [UInt16]
  private let lengths: [Int]

  /// - Precondition: all keywords together have fewer than 65 536 units.
  init(_ keywords: [String]) {
    let words = keywords.map { Array($0.utf16) }
    lengths = words.map(\.count)
    var classes = [UInt16](repeating: 0, count: 1 << 16)
    var classCount = 1
    for unit in words.joined() where classes[Int(unit)] == 0 {
      classes[Int(unit)] = UInt16(classCount)
      classCount += 1
    }
    self.classes = classes
    self.classCount = classCount
    var trie = KeywordTrie(classCount: classCount)
    for (number, word) in words.enumerated() where !word.isEmpty {
      trie.insert(word.map { Int(classes[Int($0)]) }, number: number)
    }
    let (transitions, endings) = trie.resolved()
    self.transitions = transitions.map { [classCount] next in
      State(next * classCount) << 1 | (endings[next].isEmpty ? 0 : 1)
    }
    self.endings = endings.joined().map { UInt16($0) }
    endingStarts = endings.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt16($1.count)) }
  }

  /// Reads on over a stretch of units; calls `body` for every keyword that ends in it, in the order of
  /// their ends, of those with one end the longest first.
  @inline(__always)
  func scan(
    _ units: [UInt16], in range: Range<Int>, from state: inout State, _ body: (Hit) -> Void
  ) {
    var current = state
    units[range].withUnsafeBufferPointer { units in
      classes.withUnsafeBufferPointer { classes in
        transitions.withUnsafeBufferPointer { transitions in
          // SAFETY: every unit has a class, every state a transition for every class.
          for offset in units.indices {
            current = transitions[Int(current >> 1) + Int(classes[Int(units[offset])])]
            if current & 1 != 0 { report(current, at: range.lowerBound + offset + 1, body) }
          }
        }
      }
    }
    state = current
  }

  /// Calls `body` for the keywords that end in a state.
  private func report(_ state: State, at end: Int, _ body: (Hit) -> Void) {
    let number = Int(state >> 1) / classCount
    for ending in Int(endingStarts[number])..<Int(endingStarts[number + 1]) {
      let keyword = Int(endings[ending])
      body(Hit(keyword: keyword, range: end - lengths[keyword]..<end))
    }
  }

  /// All occurrences in the order of their ends; of those with one end the longest first.
  func hits(in units: [UInt16]) -> [Hit] { hits(in: units, units.indices) }

  /// All occurrences in a range of units.
  func hits(in units: [UInt16], _ range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    var state: State = 0
    scan(units, in: range, from: &state) { hits.append($0) }
    return hits
  }

  /// How many keywords occur in a range of units.
  func hitCount(in units: [UInt16], _ range: Range<Int>) -> Int {
    var count = 0
    var state: State = 0
    scan(units, in: range, from: &state) { _ in count += 1 }
    return count
  }
}
