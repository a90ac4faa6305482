/// All phrase rules, indexed so that those that may fit a number are found from its left edge.
struct PhraseBook: Sendable {
  /// One of a rule's patterns.
  struct Entry: Sendable {
    let rule: Int
    let pattern: PhrasePattern
  }

  let rules: [PhraseRule]
  private let entries: [Entry]
  /// The entries whose left part can end with a unit.
  private let byLastUnit: [CodeUnit: [Int32]]
  /// The entries whose left part can be empty.
  private let unbound: [Int32]

  static let standard = PhraseBook(
    ProactiveTotals.rules + ProactiveChannels.rules + Documents.rules + Responses.rules
      + Applications.rules + ApplicationChannels.rules + Outcomes.rules + OutcomeGrounds.rules
      + Remedies.rules + Fees.rules + Staff.rules + Trainings.rules)

  init(_ rules: [PhraseRule]) {
    var entries: [Entry] = []
    var byLastUnit: [CodeUnit: [Int32]] = [:]
    var unbound: [Int32] = []
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns.map(PhrasePattern.init) {
        let position = Int32(entries.count)
        entries.append(Entry(rule: number, pattern: pattern))
        if let units = pattern.lastUnits {
          for unit in units { byLastUnit[unit, default: []].append(position) }
        } else {
          unbound.append(position)
        }
      }
    }
    self.rules = rules
    self.entries = entries
    self.byLastUnit = byLastUnit
    self.unbound = unbound
  }

  /// The patterns whose left part ends where a stretch ends, with where it begins.
  func forEachMatch(endingIn left: ArraySlice<CodeUnit>, _ body: (Entry, _ start: Int) -> Void) {
    let bound = left.last.flatMap { byLastUnit[$0] } ?? []
    for position in bound {
      let entry = entries[Int(position)]
      if let start = entry.pattern.leftStart(endingIn: left) { body(entry, start) }
    }
    for position in unbound {
      let entry = entries[Int(position)]
      if let start = entry.pattern.leftStart(endingIn: left) { body(entry, start) }
    }
  }
}
