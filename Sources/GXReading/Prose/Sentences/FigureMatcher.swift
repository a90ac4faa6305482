import GXModel

/// Finds what the numbers of a sentence mean by the phrase rules.
struct FigureMatcher {
  let reading: SentenceReading
  let book: PhraseBook

  /// A rule that fits a number, with the reach of its pattern.
  private struct Fit {
    let rule: PhraseRule
    let range: Range<Int>
  }

  func figures() -> [Figure] {
    var figures: [Figure] = []
    for number in reading.numbers {
      let last = figures.last?.measure.metric ?? reading.state.lastMetric
      if let figure = figure(of: number, after: last) { figures.append(figure) }
    }
    return figures
  }

  private func figure(of number: NumberToken, after last: Metric?) -> Figure? {
    guard let value = number.figure, let fit = fit(of: number, after: last),
      let measure = fit.rule.measure,
      let value = converted(value, for: measure.metric, unit: number.unit)
    else { return nil }
    let position = number.range.lowerBound
    guard !reading.isOutsideYear(at: position, isCarriedOver: fit.rule.isCarriedOver),
      !reading.isSubordinate(at: position), !reading.isOfForeignOrgan(at: fit.range.lowerBound)
    else { return nil }
    if measure == Measure(.applicationsNew),
      reading.includesCarriedOver(behind: number.range.upperBound)
    {
      return nil
    }
    let isExact = number.precision == .exact
    return Figure(
      measure: measure, value: value, status: isExact ? .reported : .approximate,
      scope: reading.scope(at: position), range: fit.range)
  }

  /// The fitting rule whose pattern reaches farthest.
  private func fit(of number: NumberToken, after last: Metric?) -> Fit? {
    let window = reading.window(before: number.range.lowerBound)
    let left = reading.text[window]
    let rightStart = Fillers.start(of: reading.text[number.range.upperBound...])
    var fits: [(Fit, reach: Int)] = []
    for end in Fillers.ends(of: left) {
      book.forEachMatch(endingIn: left[..<end]) { entry, matchStart in
        let pattern = entry.pattern
        guard let right = rightEnd(of: pattern, number: number, afterFillers: rightStart),
          !pattern.startsClause || startsClause(matchStart, in: window)
        else { return }
        let start = matchStart == end ? number.range.lowerBound : matchStart
        let reach = (number.range.lowerBound - start) + (right - number.range.upperBound)
        guard reach > 0 else { return }
        fits.append((Fit(rule: book.rules[entry.rule], range: start..<right), reach))
      }
    }
    return fits.sorted { $0.reach > $1.reach }.first {
      (!$0.0.rule.followsOutcome || last?.isPart(of: .outcomeTotal) == true)
        && holds($0.0.rule, for: number)
    }?.0
  }

  private func rightEnd(
    of pattern: PhrasePattern, number: NumberToken, afterFillers: Int
  ) -> Int? {
    for start in [afterFillers, number.range.upperBound] {
      guard let end = pattern.rightEnd(in: reading.text[start...]) else { continue }
      if !pattern.endsClause || endsClause(end == start ? number.range.upperBound : end) {
        return end == start ? number.range.upperBound : end
      }
    }
    return nil
  }

  private func endsClause(_ position: Int) -> Bool {
    position >= reading.text.count || FigureMatcher.boundaries.contains(reading.text[position])
  }

  private func startsClause(_ position: Int, in window: Range<Int>) -> Bool {
    position <= window.lowerBound || FigureMatcher.boundaries.contains(reading.text[position - 1])
  }

  private static let boundaries: Set<CodeUnit> = Set(",:、()和及与".units)

  // MARK: Conditions

  private func holds(_ rule: PhraseRule, for number: NumberToken) -> Bool {
    let position = number.range.lowerBound
    guard hasUnit(number, of: rule) else { return false }
    if !rule.topics.isEmpty, reading.topics(at: position).isDisjoint(with: rule.topics) {
      return false
    }
    if !rule.section.isEmpty, reading.state.section.topics.isDisjoint(with: rule.section) {
      return false
    }
    let window = reading.window(before: position)
    let near = reading.cues(in: window)
    guard rule.near.allSatisfy({ !near.isDisjoint(with: $0) }) else { return false }
    if !rule.around.isEmpty, !isAround(rule.around, before: position) { return false }
    if !rule.needs.isEmpty {
      let before = reading.cues(in: 0..<position)
      let continues = rule.allowsContinuation && isInRemediesOfDisclosure
      guard continues || rule.needs.allSatisfy({ !before.isDisjoint(with: $0) }) else {
        return false
      }
    }
    let segment = reading.cues(in: reading.segment(before: position))
    guard segment.isDisjoint(with: rule.avoids) else { return false }
    let channels = Cue.channels.union(.means)
    return rule.channel.isMet(by: segment.isDisjoint(with: channels) ? near : segment)
  }

  /// Below a heading about remedies, or behind a sentence about remedies of disclosure.
  private var isInRemediesOfDisclosure: Bool {
    let state = reading.state
    return !state.section.topics.isDisjoint(with: .remedies)
      || state.namesDisclosure && !state.topics.isDisjoint(with: .remedies)
  }

  private func isAround(_ cues: Cue, before position: Int) -> Bool {
    let state = reading.state
    let names: Cue = state.namesDisclosure ? .disclosure : []
    return !reading.cues(in: 0..<position).union(names).union(state.topics)
      .union(state.section.topics).isDisjoint(with: cues)
  }

  /// A measure word of the rule's; without one, only where nothing but the number can be meant.
  private func hasUnit(_ number: NumberToken, of rule: PhraseRule) -> Bool {
    if let unit = number.unit { return !unit.isDisjoint(with: rule.units) }
    guard !rule.units.contains(.yuan) || number.figure == .zero else { return false }
    return endsClause(number.range.upperBound) && !isFollowedByNumber(number)
  }

  private func isFollowedByNumber(_ number: NumberToken) -> Bool {
    let next = number.range.upperBound + 1
    return reading.text.indices.contains(next) && reading.text[next].isDigit
  }

  private func converted(_ value: Quantity, for metric: Metric, unit: MeasureWord?) -> Quantity? {
    if metric.unit == .tenThousandYuan { return value.scaled(byPowerOfTen: -4) }
    return value.whole == nil ? nil : value
  }
}

extension ChannelDemand {
  func isMet(by cues: Cue) -> Bool {
    let channels = cues.intersection(.channels)
    switch self {
    case .any: return true
    case .noneOrAll: return channels.isEmpty || cues.contains(.manyChannels)
    case .exactly(let wanted): return channels == wanted && !cues.contains(.manyChannels)
    case .means(let wanted):
      return cues.intersection(.means) == wanted && !cues.contains(.manyChannels)
    }
  }
}
