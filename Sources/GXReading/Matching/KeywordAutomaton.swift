/// Finds many keywords in one pass over folded text (Aho and Corasick, with all transitions resolved).
///
/// The cost is one table look-up a unit, whatever the number of keywords.
struct KeywordAutomaton: Sendable {
  struct Hit: Hashable, Sendable {
    /// The position of the keyword in the list that the automaton was made from.
    let keyword: Int
    let range: Range<Int>
  }

  /// For each UTF-16 unit its class; class 0 is every unit that no keyword has.
  private let classes: [UInt16]
  private let classCount: Int
  /// For each state and class the next state.
  private let transitions: [Int32]
  /// For each state the keywords that end there, longest first.
  private let endings: [[Int]]
  private let lengths: [Int]

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
    var trie = Trie(classCount: classCount)
    for (number, word) in words.enumerated() where !word.isEmpty {
      trie.insert(word.map { Int(classes[Int($0)]) }, number: number)
    }
    (transitions, endings) = trie.resolved()
  }

  /// All occurrences in the order of their ends; of those with one end the longest first.
  func hits(in units: some Sequence<UInt16>) -> [Hit] {
    var hits: [Hit] = []
    var state = 0
    var end = 0
    for unit in units {
      state = Int(transitions[state * classCount + Int(classes[Int(unit)])])
      end += 1
      if state == 0 { continue }
      for keyword in endings[state] {
        hits.append(Hit(keyword: keyword, range: end - lengths[keyword]..<end))
      }
    }
    return hits
  }

  /// Whether any keyword occurs.
  func hasHit(in units: some Sequence<UInt16>) -> Bool {
    var state = 0
    for unit in units {
      state = Int(transitions[state * classCount + Int(classes[Int(unit)])])
      if !endings[state].isEmpty { return true }
    }
    return false
  }
}

/// The trie of the keywords, before its failure links are resolved into transitions.
private struct Trie {
  let classCount: Int
  var children: [[Int: Int]] = [[:]]
  var endings: [[Int]] = [[]]

  init(classCount: Int) { self.classCount = classCount }

  mutating func insert(_ word: [Int], number: Int) {
    var state = 0
    for symbol in word {
      if let next = children[state][symbol] {
        state = next
      } else {
        children.append([:])
        endings.append([])
        children[state][symbol] = children.count - 1
        state = children.count - 1
      }
    }
    endings[state].append(number)
  }

  func resolved() -> (transitions: [Int32], endings: [[Int]]) {
    var transitions = [Int32](repeating: 0, count: children.count * classCount)
    var endings = self.endings
    var failures = [Int](repeating: 0, count: children.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      if state != 0 { endings[state] += endings[failures[state]] }
      for symbol in 0..<classCount {
        let fallback = state == 0 ? 0 : Int(transitions[failures[state] * classCount + symbol])
        guard let child = children[state][symbol] else {
          transitions[state * classCount + symbol] = Int32(fallback)
          continue
        }
        transitions[state * classCount + symbol] = Int32(child)
        failures[child] = fallback
        queue.append(child)
      }
    }
    return (transitions, endings)
  }
}
