import GXModel

/// All phrase rules, indexed by the words beside the number, so that few patterns are tried for each.
final class PhraseBook: Sendable {
  /// One of a rule's patterns.
  struct Entry: Sendable {
    let rule: Int
    let startsClause: Bool
    let endsClause: Bool
    /// Whether words may stand between its places that the pattern does not know.
    let hasGap: Bool
    /// Its sides in ``PhraseBook/matcher``.
    let left: Int
    let right: Int
  }

  let rules: [PhraseRule]
  let entries: [Entry]
  let matcher: PhraseMatcher
  /// The entries by the last units of their left part.
  private let byTail: EntryIndex
  /// The entries whose left part can be empty, by the first units of their right part.
  private let byHead: EntryIndex

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
        entries.append(Entry(pattern, ofRule: number, sides: sides.count))
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
    byTail = EntryIndex(
      tails.mapValues { list in
        list.sorted { matcher.isBefore(entries[Int($0)].left, entries[Int($1)].left) }
      }, isBackwards: true)
    byHead = EntryIndex(heads, isBackwards: false)
  }

  /// The entries whose left part, not empty, may end where a range ends.
  func forEachEntry(endingIn text: [CodeUnit], _ range: Range<Int>, _ body: (Int) -> Void) {
    byTail.forEach(in: text, range, body)
  }

  /// The entries without a left part whose right part may begin where a range begins.
  func forEachEntry(beginningIn text: [CodeUnit], _ range: Range<Int>, _ body: (Int) -> Void) {
    byHead.forEach(in: text, range, body)
  }
}

extension PhraseBook.Entry {
  /// - Parameter sides: how many sides there are before the pattern's.
  fileprivate init(_ pattern: PhrasePattern, ofRule rule: Int, sides: Int) {
    self.rule = rule
    startsClause = pattern.startsClause
    endsClause = pattern.endsClause
    hasGap = pattern.hasGap
    left = sides
    right = sides + 1
  }
}

/// Entries by a few units of text.
private struct EntryIndex: Sendable {
  private let trie: WordTrie
  /// For each word of the trie the range of its entries.
  private let ranges: [Range<Int>]
  private let entries: [Int32]
  private let isBackwards: Bool

  init(_ entries: [PhraseEdge: [Int32]], isBackwards: Bool) {
    trie = WordTrie(entries.keys.map(\.units))
    var all: [Int32] = []
    ranges = entries.values.map { list in
      all += list
      return all.count - list.count..<all.count
    }
    self.entries = all
    self.isBackwards = isBackwards
  }

  func forEach(in text: [CodeUnit], _ range: Range<Int>, _ body: (Int) -> Void) {
    func visit(_ match: WordTrie.Match) {
      for position in ranges[match.word] { body(Int(entries[position])) }
    }
    if isBackwards {
      trie.forEachMatch(in: text, endingAt: range.upperBound, from: range.lowerBound, visit)
    } else {
      trie.forEachMatch(in: text, at: range.lowerBound, end: range.upperBound, visit)
    }
  }
}
