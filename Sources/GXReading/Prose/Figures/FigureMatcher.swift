import GXModel

/// Finds what the numbers of a sentence mean by the phrase rules.
struct FigureMatcher {
  let reading: SentenceReading
  let book: PhraseBook

  /// The figures of a sentence, and the numbers that look like figures and fit no rule.
  func read() -> (figures: [Figure], unplaced: [Range<Int>]) {
    var figures: [Figure] = []
    var unplaced: [Range<Int>] = []
    var isInventory = false
    for number in reading.numbers {
      if case .unheld = number.meaning {
        if let range = UnplacedNumber.range(of: number, in: reading) { unplaced.append(range) }
      }
      guard number.figure != nil else { continue }
      let fits = PatternFits.fits(of: number, in: reading, of: book)
      let last = figures.last?.measure.metric ?? reading.state.lastMetric
      let isOfInventory = isInventory
      isInventory = isInventory || fits.first.map { statesInventory($0, after: last) } ?? false
      let followed = figures.last?.measure.metric ?? reading.continuedMetric
      let followsChannel = followed?.isPart(of: .proactiveTotal) ?? false
      if let figure = figure(of: number, fits, after: last, followsChannel: followsChannel) {
        if figure.measure.metric.isPart(of: .applicationsNew) { isInventory = false }
        if isOfInventory, isAttribute(figure) { continue }
        if isInventory, figure.measure.metric.isPart(of: .outcomeTotal) { continue }
        figures.append(figure)
      } else if fits.isEmpty, let range = UnplacedNumber.range(of: number, in: reading) {
        unplaced.append(range)
      }
    }
    return (figures, unplaced)
  }

  private func statesInventory(_ fit: PatternFit, after last: Metric?) -> Bool {
    book.rules[fit.rule].isInventory && isMet(book.rules[fit.rule].follows, by: last)
  }

  /// 发文14件,其中依申请公开3件: documents by their attribute; what was received is an application.
  private func isAttribute(_ figure: Figure) -> Bool {
    figure.measure == Measure(.applicationsNew)
      && !reading.cues(in: reading.segment(before: figure.range.upperBound)).contains(.receipt)
  }

  private func isMet(_ demand: Set<Metric>, by last: Metric?) -> Bool {
    demand.isEmpty || last.map(demand.contains) ?? false
  }

  private func figure(
    of number: NumberToken, _ fits: [PatternFit], after last: Metric?, followsChannel: Bool
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
      scope: reading.scope(at: position), range: range,
      isTentative: fit.isTentative || isOfTheme(at: position))
  }

  /// 围绕基本公共服务召开了2场新闻发布会: there may have been others.
  private func isOfTheme(at position: Int) -> Bool {
    reading.cues(in: reading.segment(before: position)).contains(.theme)
  }

  /// The fit that reaches farthest of those whose rule is met; behind the figure of one channel, what
  /// several others disclosed is no total.
  private func fit(
    for number: NumberToken, _ fits: [PatternFit], after last: Metric?, followsChannel: Bool
  ) -> PatternFit? {
    guard !fits.isEmpty else { return nil }
    let place = FigurePlace(number, in: reading)
    for fit in fits {
      let rule = book.rules[fit.rule]
      if !isMet(rule.follows, by: last) { continue }
      if rule.channel.allowsSeveral, followsChannel, place.namesChannels { continue }
      if rule.measure == Measure(.proactiveTotal), reading.continuedMetric == .proactiveTotal {
        continue
      }
      if rule.zero.isMet(by: number.figure), hasUnit(number, of: rule), place.meets(rule) {
        return fit
      }
    }
    return nil
  }

  // MARK: The number

  /// A measure word of the rule's; without one, only where nothing but the number can be meant.
  private func hasUnit(_ number: NumberToken, of rule: PhraseRule) -> Bool {
    if let unit = number.unit { return !unit.isDisjoint(with: rule.units) }
    guard !rule.units.contains(.yuan) || number.figure == .zero,
      let value = number.figure?.whole, value < FigureMatcher.leastContactNumber
    else { return false }
    return SentenceReading.endsClause(reading.text, at: number.range.upperBound)
      && !isFollowedByNumber(number)
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
