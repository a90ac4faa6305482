import GXModel

/// All phrase rules, indexed by the words beside the number, so that few patterns are tried for each.
struct PhraseBook: Sendable {
  /// One of a rule's patterns.
  struct Entry: Sendable {
    let rule: Int
    let pattern: PhrasePattern
  }

  let rules: [PhraseRule]
  let entries: [Entry]
  /// The entries by the last units of their left part.
  private let byTail: EntryIndex
  /// The entries whose left part can be empty, by the first units of their right part.
  private let byHead: EntryIndex

  static let standard = PhraseBook(
    ProactiveTotals.rules + ProactiveChannels.rules + Documents.rules + Responses.rules
      + Applications.rules + ApplicationChannels.rules + Outcomes.rules + OutcomeGrounds.rules
      + Remedies.rules + Fees.rules + Staff.rules + Trainings.rules)

  /// How many units beside the number the index looks at.
  private static let reach = 3

  init(_ rules: [PhraseRule]) {
    self.rules = rules
    entries = rules.enumerated().flatMap { number, rule in
      rule.patterns.map { Entry(rule: number, pattern: PhrasePattern($0)) }
    }
    var tails: [[CodeUnit]: [Int32]] = [:]
    var heads: [[CodeUnit]: [Int32]] = [:]
    for (number, entry) in entries.enumerated() {
      let edges = entry.pattern.leftTails(upTo: PhraseBook.reach)
      for tail in edges where !tail.isEmpty { tails[tail, default: []].append(Int32(number)) }
      guard edges.contains([]) else { continue }
      for head in entry.pattern.rightHeads(upTo: PhraseBook.reach) where !head.isEmpty {
        heads[head, default: []].append(Int32(number))
      }
    }
    byTail = EntryIndex(tails, isBackwards: true)
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

/// Entries by a few units of text.
private struct EntryIndex: Sendable {
  private let trie: WordTrie
  private let entries: [[Int32]]
  private let isBackwards: Bool

  init(_ entries: [[CodeUnit]: [Int32]], isBackwards: Bool) {
    trie = WordTrie(Array(entries.keys))
    self.entries = Array(entries.values)
    self.isBackwards = isBackwards
  }

  func forEach(in text: [CodeUnit], _ range: Range<Int>, _ body: (Int) -> Void) {
    func visit(_ match: WordTrie.Match) {
      for entry in entries[match.word] { body(Int(entry)) }
    }
    if isBackwards {
      trie.forEachMatch(in: text, endingAt: range.upperBound, from: range.lowerBound, visit)
    } else {
      trie.forEachMatch(in: text, at: range.lowerBound, end: range.upperBound, visit)
    }
  }
}
