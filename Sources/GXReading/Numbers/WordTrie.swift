/// Words with values, for finding the longest one at a position of a text, forwards or backwards.
///
/// The first unit is looked up in a table, so positions at which no word begins cost one load.
struct WordTrie<Value: Sendable>: Sendable {
  /// A word found, by the value it stands for and its length.
  struct Match {
    let value: Value
    let length: Int
  }

  private struct Node: Sendable {
    var edges: Range<Int32> = 0..<0
    var value: Int32 = -1
  }

  private var roots: [Int32] = []
  private var nodes: [Node] = [Node()]
  private var labels: [CodeUnit] = []
  private var targets: [Int32] = []
  private var values: [Value] = []

  /// Words in any order; of two equal ones the later value counts.
  init(_ words: [(word: [CodeUnit], value: Value)]) {
    let sorted = words.enumerated().sorted {
      $0.element.word.lexicographicallyPrecedes($1.element.word)
        || ($0.element.word == $1.element.word && $0.offset < $1.offset)
    }.map(\.element)
    build(sorted[...], depth: 0, into: 0)
    roots = [Int32](repeating: -1, count: 65_536)
    for edge in nodes[0].edges { roots[Int(labels[Int(edge)])] = targets[Int(edge)] }
  }

  /// The value of the empty word, if it is one.
  var emptyValue: Value? { nodes[0].value < 0 ? nil : values[Int(nodes[0].value)] }

  /// The longest word that begins at a position.
  func longestMatch(in text: ArraySlice<CodeUnit>) -> Match? {
    var best: Match?
    forEachMatch(in: text) { best = $0 }
    return best
  }

  /// All words that begin at the start of a stretch, shortest first, without the empty one.
  func forEachMatch(in text: ArraySlice<CodeUnit>, _ body: (Match) -> Void) {
    guard let first = text.first else { return }
    var node = roots[Int(first)]
    var length = 1
    while node >= 0 {
      let value = nodes[Int(node)].value
      if value >= 0 { body(Match(value: values[Int(value)], length: length)) }
      guard length < text.count else { return }
      node = child(of: node, by: text[text.startIndex + length])
      length += 1
    }
  }

  /// All words that end at the end of a stretch (the trie holds them reversed), shortest first.
  func forEachMatch(endingIn text: ArraySlice<CodeUnit>, _ body: (Match) -> Void) {
    guard let last = text.last else { return }
    var node = roots[Int(last)]
    var length = 1
    while node >= 0 {
      let value = nodes[Int(node)].value
      if value >= 0 { body(Match(value: values[Int(value)], length: length)) }
      guard length < text.count else { return }
      node = child(of: node, by: text[text.endIndex - 1 - length])
      length += 1
    }
  }

  private func child(of node: Int32, by unit: CodeUnit) -> Int32 {
    let edges = nodes[Int(node)].edges
    for edge in edges where labels[Int(edge)] == unit { return targets[Int(edge)] }
    return -1
  }

  private mutating func build(
    _ words: ArraySlice<(word: [CodeUnit], value: Value)>, depth: Int, into node: Int
  ) {
    var rest = words
    while let first = rest.first, first.word.count == depth {
      nodes[node].value = Int32(values.count)
      values.append(first.value)
      rest.removeFirst()
    }
    var groups: [ArraySlice<(word: [CodeUnit], value: Value)>] = []
    while let first = rest.first {
      let group = rest.prefix { $0.word[depth] == first.word[depth] }
      groups.append(group)
      rest = rest[group.endIndex...]
    }
    let firstEdge = labels.count
    for group in groups {
      labels.append(group.first.map { $0.word[depth] } ?? 0)
      targets.append(Int32(nodes.count))
      nodes.append(Node())
    }
    nodes[node].edges = Int32(firstEdge)..<Int32(labels.count)
    for (offset, group) in groups.enumerated() {
      build(group, depth: depth + 1, into: Int(targets[firstEdge + offset]))
    }
  }
}
