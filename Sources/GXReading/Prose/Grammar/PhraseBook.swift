/// All phrase rules, compiled so that the ones that fit a number are found from its left edge.
struct PhraseBook: Sendable {
  /// A rule's pattern, as far as it lies right of what the index has matched.
  struct Candidate: Sendable {
    let rule: Int
    let right: [CodeUnit]
    let startsClause: Bool
    let endsClause: Bool
  }

  let rules: [PhraseRule]
  /// Left parts of the patterns, to be matched backwards.
  private let index: WordTrie<[Candidate]>

  static let standard = PhraseBook(
    ProactiveTotals.rules + ProactiveChannels.rules + Documents.rules + Responses.rules
      + Applications.rules + ApplicationChannels.rules + Outcomes.rules + OutcomeGrounds.rules
      + Remedies.rules + Fees.rules + Staff.rules + Trainings.rules)

  init(_ rules: [PhraseRule]) {
    self.rules = rules
    var candidates: [[CodeUnit]: [Candidate]] = [:]
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        for word in PatternExpansion.words(of: pattern) {
          let parts = word.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let left = parts[0].drop { $0 == "^" }
          let right = parts.count > 1 ? parts[1] : ""
          candidates[Array(left.utf16.reversed()), default: []].append(
            Candidate(
              rule: number, right: right.filter { $0 != "$" }.units,
              startsClause: parts[0].hasPrefix("^"), endsClause: right.hasSuffix("$")))
        }
      }
    }
    index = WordTrie(candidates.map { ($0.key, $0.value) })
  }

  /// The candidates whose left part ends where a stretch ends, with the lengths of these parts.
  func forEachCandidate(
    endingIn left: ArraySlice<CodeUnit>, _ body: (Candidate, _ leftLength: Int) -> Void
  ) {
    for candidate in index.emptyValue ?? [] { body(candidate, 0) }
    index.forEachMatch(endingIn: left) { match in
      for candidate in match.value { body(candidate, match.length) }
    }
  }
}
