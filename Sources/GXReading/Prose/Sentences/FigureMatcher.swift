import GXModel

/// Finds what the numbers of a sentence mean by the phrase rules.
struct FigureMatcher {
  let reading: SentenceReading
  let book: PhraseBook

  /// A pattern that fits a number.
  private struct Fit {
    let rule: Int
    let range: Range<Int>
    /// Whether words that the pattern does not know stand between those that it knows.
    let isComposed: Bool
    /// How much text the pattern covers; the farthest decides.
    let reach: Int
    /// The order in which fits of one reach are tried: what stands nearer first.
    let rank: Int

    func isBefore(_ other: Fit) -> Bool {
      if isComposed != other.isComposed { return !isComposed }
      return (other.reach, rank) < (reach, other.rank)
    }
  }

  /// The figures of a sentence, and the numbers that look like figures and fit no rule.
  func read() -> (figures: [Figure], unplaced: [Range<Int>]) {
    var figures: [Figure] = []
    var unplaced: [Range<Int>] = []
    var isInventory = false
    for number in reading.numbers where number.figure != nil {
      let fits = fits(of: number)
      let last = figures.last?.measure.metric ?? reading.state.lastMetric
      isInventory = isInventory || fits.first.map { book.rules[$0.rule].isInventory } ?? false
      let followsChannel = figures.last?.measure.metric.isPart(of: .proactiveTotal) ?? false
      if let figure = figure(of: number, fits, after: last, followsChannel: followsChannel) {
        if figure.measure.metric.isPart(of: .applicationsNew) { isInventory = false }
        if isInventory, figure.measure.metric.isPart(of: .outcomeTotal) { continue }
        figures.append(figure)
      } else if fits.isEmpty, let range = UnplacedNumber.range(of: number, in: reading) {
        unplaced.append(range)
      }
    }
    return (figures, unplaced)
  }

  private func figure(
    of number: NumberToken, _ fits: [Fit], after last: Metric?, followsChannel: Bool
  ) -> Figure? {
    guard let value = number.figure,
      let fit = fit(for: number, fits, after: last, followsChannel: followsChannel),
      case let (rule, range) = (book.rules[fit.rule], fit.range), let measure = rule.measure,
      let value = converted(value, for: measure.metric, unit: number.unit)
    else { return nil }
    let position = number.range.lowerBound
    guard !reading.isOutsideYear(at: position, isCarriedOver: rule.isCarriedOver),
      !reading.isSubordinate(at: position), !reading.isOfForeignOrgan(at: range.lowerBound),
      !reading.isOfForeignSystem(at: position)
    else { return nil }
    if measure == Measure(.applicationsNew),
      reading.includesCarriedOver(behind: number.range.upperBound)
    {
      return nil
    }
    let isExact = number.precision == .exact
    return Figure(
      measure: measure, value: value, status: isExact ? .reported : .approximate,
      scope: reading.scope(at: position), range: range, isComposed: fit.isComposed)
  }

  /// The fit that reaches farthest of those whose rule is met; behind the figure of one channel, what
  /// several others disclosed is no total.
  private func fit(
    for number: NumberToken, _ fits: [Fit], after last: Metric?, followsChannel: Bool
  ) -> Fit? {
    guard !fits.isEmpty else { return nil }
    let place = FigurePlace(number, in: reading)
    for fit in fits {
      let rule = book.rules[fit.rule]
      if rule.followsOutcome, last?.isPart(of: .outcomeTotal) != true { continue }
      if rule.channel.allowsSeveral, followsChannel, place.namesChannels { continue }
      if rule.zero.isMet(by: number.figure), hasUnit(number, of: rule), place.meets(rule) {
        return fit
      }
    }
    return nil
  }

  /// All patterns that fit a number, the farthest reaching first.
  private func fits(of number: NumberToken) -> [Fit] {
    let window = reading.wording(before: number.range.lowerBound)
    let afterFillers = Fillers.end(in: reading.text, at: number.range.upperBound)
    var fits: [Fit] = []
    func add(_ entry: Int, leftEnd: Int, order: Int) {
      if let fit = fit(entry, number, window, leftEnd: leftEnd, behind: afterFillers, order: order)
      {
        fits.append(fit)
      }
    }
    for (order, end) in Fillers.ends(of: window, in: reading.text).enumerated() {
      book.forEachEntry(endingIn: reading.text, window.lowerBound..<end) {
        add($0, leftEnd: end, order: order)
      }
    }
    func addBehind(_ start: Int) {
      book.forEachEntry(beginningIn: reading.text, start..<reading.text.count) {
        add($0, leftEnd: window.upperBound, order: 0)
      }
    }
    addBehind(number.range.upperBound)
    if afterFillers != number.range.upperBound { addBehind(afterFillers) }
    fits.sort { $0.isBefore($1) }
    return fits
  }

  private func fit(
    _ entry: Int, _ number: NumberToken, _ window: Range<Int>, leftEnd: Int, behind: Int, order: Int
  ) -> Fit? {
    let pattern = book.entries[entry]
    guard
      let matchStart = book.matcher.start(
        of: pattern.left, in: reading.text, window.lowerBound..<leftEnd, own: reading.own.units),
      !pattern.startsClause || startsClause(matchStart, in: window),
      let right = rightEnd(of: pattern, number: number, afterFillers: behind)
    else { return nil }
    let start = matchStart == leftEnd ? number.range.lowerBound : matchStart
    let reach = (number.range.lowerBound - start) + (right - number.range.upperBound)
    guard reach > 0 else { return nil }
    return Fit(
      rule: pattern.rule, range: start..<right, isComposed: pattern.hasGap,
      reach: reach,
      rank: order * book.entries.count + entry)
  }

  private func rightEnd(
    of pattern: PhraseBook.Entry, number: NumberToken, afterFillers: Int
  ) -> Int? {
    let behind = number.range.upperBound
    func end(from start: Int) -> Int? {
      guard
        let end = book.matcher.end(
          of: pattern.right, in: reading.text, start..<reading.text.count, own: reading.own.units)
      else { return nil }
      let right = end == start ? behind : end
      return !pattern.endsClause || endsClause(right) ? right : nil
    }
    return end(from: afterFillers) ?? (afterFillers == behind ? nil : end(from: behind))
  }

  private func endsClause(_ position: Int) -> Bool {
    position >= reading.text.count || FigureMatcher.boundaries.contains(reading.text[position])
  }

  private func startsClause(_ position: Int, in window: Range<Int>) -> Bool {
    position <= window.lowerBound || FigureMatcher.boundaries.contains(reading.text[position - 1])
  }

  private static let boundaries = UnitSet(",:、()和及与")

  // MARK: The number

  /// A measure word of the rule's; without one, only where nothing but the number can be meant.
  private func hasUnit(_ number: NumberToken, of rule: PhraseRule) -> Bool {
    if let unit = number.unit { return !unit.isDisjoint(with: rule.units) }
    guard !rule.units.contains(.yuan) || number.figure == .zero,
      let value = number.figure?.whole, value < FigureMatcher.leastContactNumber
    else { return false }
    return endsClause(number.range.upperBound) && !isFollowedByNumber(number)
  }

  /// Longer numbers without a measure word are postcodes and telephone numbers.
  private static let leastContactNumber = 100_000

  private func isFollowedByNumber(_ number: NumberToken) -> Bool {
    let next = number.range.upperBound + 1
    return reading.text.indices.contains(next) && reading.text[next].isDigit
  }

  private func converted(_ value: Quantity, for metric: Metric, unit: MeasureWord?) -> Quantity? {
    if metric.unit == .tenThousandYuan { return value.scaled(byPowerOfTen: -4) }
    return value.whole == nil ? nil : value
  }
}
