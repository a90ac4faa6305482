import GXModel

/// What forms A and B would have counted of the same applications.
///
/// They had other classes: a notice to amend or to go elsewhere was a reply of its own, information
/// already public was apart from what was granted, and nothing was "not processed". Hence series of
/// outcomes break at 2018|2019 in these data as in real ones.
enum EarlierForms {
  static func derive(from figures: inout Figures, using random: inout SeededGenerator) {
    deriveChannels(from: &figures, using: &random)
    deriveReplies(from: &figures, using: &random)
    deriveRejections(from: &figures)
    deriveLawsuits(from: &figures)
  }

  private static func deriveChannels(
    from figures: inout Figures, using random: inout SeededGenerator
  ) {
    let slots: [Slot] = [.inPerson, .fax, .online, .letter]
    random.multinomial(figures.total(of: Figures.Row.received), [0.2, 0.01, 0.52, 0.27]) {
      figures[slots[$0]] += $1
    }
    figures[.email] = random.binomial(figures[.online], 0.25)
    figures[.onlineOfA] = figures[.online] - figures[.email]
  }

  private static func deriveReplies(
    from figures: inout Figures, using random: inout SeededGenerator
  ) {
    let outcome = { (figures: Figures, index: Int) in
      figures.total(of: Figures.Row.outcomes.lowerBound + index)
    }
    let granted = outcome(figures, 0)
    figures[.alreadyPublic] = random.binomial(granted, 0.34)
    figures[.granted] = granted - figures[.alreadyPublic]
    figures[.partial] = outcome(figures, 1)
    figures[.stateSecret] = outcome(figures, 2)
    figures[.security] = outcome(figures, 4)
    figures[.tradeSecret] = random.binomial(outcome(figures, 5), 0.4)
    figures[.privacy] = outcome(figures, 5) - figures[.tradeSecret]
    figures[.notInformation] = outcome(figures, 6) + outcome(figures, 14) + outcome(figures, 17)
    figures[.processInformation] = outcome(figures, 7)
    figures[.enforcementFiles] = outcome(figures, 8)
    figures[.lawForbidsOfA] = outcome(figures, 3)
    figures[.lawForbids] = outcome(figures, 3) + outcome(figures, 7) + outcome(figures, 8)
    figures[.denied] =
      figures[.stateSecret] + figures[.tradeSecret] + figures[.privacy] + figures[.security]
      + figures[.notInformation] + figures[.lawForbids]
    figures[.notHeld] = outcome(figures, 10)
    figures[.nonexistent] = outcome(figures, 11)
    let received = figures.total(of: Figures.Row.received)
    // Notices to amend were counted beside the reply that came later.
    figures[.correction] =
      outcome(figures, 12) + outcome(figures, 18) + outcome(figures, 19)
      + random.binomial(received, 0.08)
    figures[.redirected] =
      outcome(figures, 9) + outcome(figures, 13) + outcome(figures, 15) + outcome(figures, 16)
      + outcome(figures, 20)
    figures[.replies] =
      figures[.alreadyPublic] + figures[.granted] + figures[.partial] + figures[.denied]
      + figures[.notHeld] + figures[.nonexistent] + figures[.correction] + figures[.redirected]
    figures[.concluded] = figures[.replies]
    figures[.extended] = random.binomial(figures[.concluded], 0.06)
    figures[.onTime] = figures[.concluded] - figures[.extended]
  }

  /// 否决 of the provincial tables: all that was not granted, the unclear and the non-existent too.
  private static func deriveRejections(from figures: inout Figures) {
    figures[.grantedOfA] = figures[.alreadyPublic] + figures[.granted]
    figures[.otherOfA] = figures[.redirected] + figures[.security]
    figures[.rejected] =
      figures[.denied] - figures[.security] + figures[.notHeld] + figures[.nonexistent]
      + figures[.correction] + figures[.otherOfA]
    figures[.repliesOfA] = figures[.grantedOfA] + figures[.partial] + figures[.rejected]
  }

  private static func deriveLawsuits(from figures: inout Figures) {
    figures[.lawsuits] = figures[.direct] + figures[.after]
    figures[.lawsuitsUpheld] = figures[.directUpheld] + figures[.afterUpheld]
    figures[.lawsuitsCorrected] = figures[.directCorrected] + figures[.afterCorrected]
    figures[.lawsuitsOther] = figures[.directOther] + figures[.afterOther]
  }
}
