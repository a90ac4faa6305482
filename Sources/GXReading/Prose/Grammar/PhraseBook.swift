import GXModel

/// All phrase rules, indexed by the words beside the number, so that few patterns are tried for each.
final class PhraseBook: Sendable {
  /// One of a rule's patterns.
  struct Entry: Sendable {
    let rule: Int
    let startsClause: Bool
    let endsClause: Bool
    /// Whether what it reads gives way to other figures: across words that it does not know, or by a weak rule.
    let isTentative: Bool
    /// Its sides in ``PhraseBook/matcher``.
    let left: Int
    let right: Int
  }

  let rules: [PhraseRule]
  let entries: [Entry]
  let matcher: PhraseMatcher
  /// The left parts of the entries, and the trees of those that end in the same units.
  private let trees: PhraseForest
  private let byTail: EdgeIndex<PhraseForest.Tree>
  /// The entries whose left part can be empty, by the first units of their right part.
  private let byHead: EdgeIndex<[Int]>

  static let standard = PhraseBook(
    ProactiveTotals.rules + ProactiveChannels.rules + Documents.rules + Responses.rules
      + Applications.rules + ApplicationChannels.rules + Outcomes.rules + OutcomeGrounds.rules
      + Remedies.rules + Fees.rules + Staff.rules + Trainings.rules + ProactiveClauses.rules
      + ApplicationClauses.rules + EventClauses.rules)

  init(_ rules: [PhraseRule]) {
    var sides: [[PhrasePattern.Place]] = []
    var entries: [Entry] = []
    var tails: [PhraseEdge: [Int32]] = [:]
    var heads: [PhraseEdge: [Int32]] = [:]
    for (number, rule) in rules.enumerated() {
      for text in rule.patterns {
        let pattern = PhrasePattern(text)
        let entry = Int32(entries.count)
        entries.append(Entry(pattern, of: rule, number, sides: sides.count))
        sides += [pattern.left, pattern.right]
        let edges = PhraseEdge.edges(of: pattern.left)
        for tail in edges where !tail.isEmpty { tails[tail, default: []].append(entry) }
        guard edges.contains(.empty) else { continue }
        for head in PhraseEdge.edges(of: pattern.right) where !head.isEmpty {
          heads[head, default: []].append(entry)
        }
      }
    }
    let matcher = PhraseMatcher(sides)
    self.rules = rules
    self.entries = entries
    self.matcher = matcher
    var trees = PhraseForest(matcher)
    byTail = EdgeIndex(tails) { list in
      trees.plant(list.map { (Int($0), entries[Int($0)].left) })
    }
    self.trees = trees
    byHead = EdgeIndex(heads) { $0.map { Int($0) } }
  }

  /// The entries whose left part, not empty, ends where a stretch of a text to the left of a number
  /// begins, with its length.
  ///
  /// - Parameter own: the units of the organ's names.
  func forEachEntry(
    endingIn text: [CodeUnit], _ range: Range<Int>, own: [CodeUnit], _ body: (Int, Int) -> Void
  ) {
    var stretch = PhraseStretch(leftIn: text, range)
    byTail.forEach(endingIn: text, range) {
      trees.forEachEntry(of: $0, in: &stretch, own: own, body)
    }
  }

  /// The entries without a left part whose right part may begin where a range begins.
  func forEachEntry(beginningIn text: [CodeUnit], _ range: Range<Int>, _ body: (Int) -> Void) {
    byHead.forEach(beginningIn: text, range) { $0.forEach(body) }
  }
}

extension PhraseBook.Entry {
  /// - Parameter sides: how many sides there are before the pattern's.
  fileprivate init(_ pattern: PhrasePattern, of rule: PhraseRule, _ number: Int, sides: Int) {
    self.rule = number
    startsClause = pattern.startsClause
    endsClause = pattern.endsClause
    isTentative = pattern.hasGap || rule.isWeak
    left = sides
    right = sides + 1
  }
}

/// What begins or ends with a few units of text.
private struct EdgeIndex<Value: Sendable>: Sendable {
  private let trie: WordTrie
  /// The value of each word of the trie.
  private let values: [Value]

  init(_ entries: [PhraseEdge: [Int32]], _ value: ([Int32]) -> Value) {
    trie = WordTrie(entries.keys.map(\.units))
    values = entries.values.map(value)
  }

  /// The values of the edges, outwards from a number, that end where a range does.
  func forEach(endingIn text: [CodeUnit], _ range: Range<Int>, _ body: (Value) -> Void) {
    trie.forEachMatch(in: text, endingAt: range.upperBound, from: range.lowerBound) {
      body(values[$0.word])
    }
  }

  /// The values of the edges that begin where a range does.
  func forEach(beginningIn text: [CodeUnit], _ range: Range<Int>, _ body: (Value) -> Void) {
    trie.forEachMatch(in: text, at: range.lowerBound, end: range.upperBound) {
      body(values[$0.word])
    }
  }
}
