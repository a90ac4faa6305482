/// The trie of an automaton's keywords, before its failure links are resolved into transitions.
struct KeywordTrie {
  private let classCount: Int
  private var children: [[Int: Int]] = [[:]]
  private var endings: [[Int]] = [[]]

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

  /// For each state and class the next state, and for each state the keywords that end there.
  func resolved() -> (transitions: [Int], endings: [[Int]]) {
    var transitions = [Int](repeating: 0, count: children.count * classCount)
    var endings = self.endings
    var failures = [Int](repeating: 0, count: children.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      if state != 0 { endings[state] += endings[failures[state]] }
      for symbol in 0..<classCount {
        let fallback = state == 0 ? 0 : transitions[failures[state] * classCount + symbol]
        guard let child = children[state][symbol] else {
          transitions[state * classCount + symbol] = fallback
          continue
        }
        transitions[state * classCount + symbol] = child
        failures[child] = fallback
        queue.append(child)
      }
    }
    return (transitions, endings)
  }
}
