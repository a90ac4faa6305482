import GXModel

/// What carries over from one sentence of a section to the next.
struct ReadingState {
  var section: SectionTracker
  /// The subject of the paragraph so far.
  var topics: Cue = []
  /// The scope stated last in the section.
  var scope: Scope?
  /// Whether the paragraph so far has named the disclosure of information.
  var namesDisclosure = false
  /// What the last figure of the paragraph was.
  var lastMetric: Metric?
  /// Whether the paragraph so far talks of another year.
  var isOtherYear = false
}

/// A figure read in a sentence.
struct Figure {
  let measure: Measure
  let value: Quantity
  let status: Status
  let scope: Scope?
  /// The phrase that states it, in the sentence.
  let range: Range<Int>
  /// Whether it was read across words that no phrase knows; a figure that was read plainly counts more.
  var isComposed = false
}

/// A sentence with its numbers and words, and the questions that rules ask about a place in it.
final class SentenceReading {
  let text: [CodeUnit]
  /// What the units can be part of.
  let classes: UnitClasses
  let brackets: [Sentence.Bracket]
  let numbers: [NumberToken]
  let mentions: [CueWords.Mention]
  let year: Int?
  let own: OwnNames
  let state: ReadingState

  init(_ sentence: Sentence, year: Int?, own: OwnNames, state: ReadingState) {
    text = sentence.units
    classes = sentence.classes
    brackets = sentence.brackets
    numbers =
      classes.intersects([.digit, .numeral])
      ? NumberScanner(text, in: text.indices).tokens() : []
    mentions = CueWords.mentions(in: text, text.indices)
    self.year = year
    self.own = own
    var state = state
    state.isOtherYear = state.isOtherYear && (sentence.continues || sentence.isBracketed)
    self.state = state
  }

  /// Whether there is a number, or a unit without which nothing is denied.
  var mayStateFigures: Bool { !numbers.isEmpty || classes.contains(.denial) }

  // MARK: Stretches

  /// From the last figure (or the sentence's beginning) to a position.
  func window(before position: Int) -> Range<Int> {
    var start = 0
    for number in numbers where number.range.upperBound <= position {
      if case .year = number.meaning { continue }
      start = number.range.upperBound
    }
    return start..<position
  }

  /// The window without the share that stands between a phrase and its number: 信函占20%(2件).
  func wording(before position: Int) -> Range<Int> {
    guard let share = numbers.first(where: { $0.range.upperBound == position }),
      case .percentage = share.meaning
    else { return window(before: position) }
    let window = window(before: share.range.lowerBound)
    return SentenceReading.taking.trimmingEnd(of: window, in: text)
  }

  private static let taking = WordSet(["占", "占比", "占总数的", "占比为"])

  /// The clause up to a position: from the last comma or colon, or the last figure.
  func segment(before position: Int) -> Range<Int> {
    let window = window(before: position)
    var start = position
    while start > window.lowerBound, !SentenceReading.clauseEnds.contains(text[start - 1]) {
      start -= 1
    }
    return start..<position
  }

  static let clauseEnds = UnitSet(",:")

  func cues(in range: Range<Int>) -> Cue {
    var cues: Cue = []
    for mention in mentions where mention.range.lowerBound >= range.lowerBound {
      guard mention.range.upperBound <= range.upperBound else { break }
      cues.formUnion(mention.cues)
    }
    return cues
  }

  // MARK: Subject, scope and time

  /// The subject at a position: of the nearest word before it, else of the paragraph, else the heading's.
  func topics(at position: Int) -> Cue {
    for mention in mentions.reversed() where mention.range.upperBound <= position {
      let topics = mention.cues.intersection(.topics)
      if !topics.isEmpty { return topics }
    }
    if !state.topics.isEmpty { return state.topics }
    if !state.section.topics.isEmpty { return state.section.topics }
    return cues(in: 0..<position).intersection(.disclosure)
  }

  /// The scope that holds at a position.
  func scope(at position: Int) -> Scope? {
    for mention in mentions.reversed() where mention.range.upperBound <= position {
      if mention.cues.contains(.ownScope) { return .own }
      if mention.cues.contains(.systemScope) { return .system }
      if mention.cues.contains(.aggregateScope) { return .aggregate }
    }
    return state.scope
  }

  /// Whether the figures at a position are of another year, of several, or planned.
  /// Where there was none in several years, there was none in this one.
  func isOutsideYear(at position: Int, isCarriedOver: Bool, isOfNone: Bool = false) -> Bool {
    let before = cues(in: 0..<position)
    let segment = segment(before: position)
    let near = cues(in: segment)
    if before.contains(.target) || near.contains(.intention) || near.contains(.comparison) {
      return true
    }
    if !isOfNone, isCumulative(at: position, before, near: near), !returnsToYear(in: segment, near)
    {
      return true
    }
    return isOtherYear(at: position, isCarriedOver: isCarriedOver)
  }

  private func isCumulative(at position: Int, _ before: Cue, near: Cue) -> Bool {
    if before.contains(.cumulative), !isSinceReportingYear(before: position) { return true }
    return before.contains([.asOf, .accumulated]) && !before.contains(.thisYear)
      && !near.contains(.carriedOver)
  }

  /// The first year that a range names.
  func statedYear(in range: Range<Int>) -> Int? {
    for number in numbers where range.contains(number.range.lowerBound) {
      if case .year(let year) = number.meaning { return year }
    }
    return nil
  }

  /// 2018年以来, in the report of 2018.
  private func isSinceReportingYear(before position: Int) -> Bool {
    mentions.filter { $0.cues.contains(.cumulative) && $0.range.upperBound <= position }
      .allSatisfy { mention in
        numbers.contains {
          guard case .year(let stated) = $0.meaning else { return false }
          return stated == year && $0.range.upperBound == mention.range.lowerBound
        }
      }
  }

  /// Whether a clause comes back to the reporting year: 历年累计公开812条,其中2018年公开96条.
  private func returnsToYear(in segment: Range<Int>, _ near: Cue) -> Bool {
    guard near.isDisjoint(with: [.cumulative, .accumulated, .asOf]) else { return false }
    if near.contains(.thisYear) { return true }
    return numbers.contains { number in
      guard case .year(let stated) = number.meaning else { return false }
      return stated == year && segment.contains(number.range.lowerBound)
    }
  }

  /// Decided by the nearest word of time; a year that is only compared with decides nothing.
  func isOtherYear(at position: Int, isCarriedOver: Bool) -> Bool {
    var nearest = -1
    var isOther = state.isOtherYear
    for mention in mentions where mention.range.upperBound <= position {
      if mention.cues.contains(.thisYear) {
        (nearest, isOther) = (mention.range.lowerBound, false)
      } else if mention.cues.contains(.lastYear), !isCarriedOver, !isAside(mention) {
        (nearest, isOther) = (mention.range.lowerBound, true)
      }
    }
    for number in numbers where number.range.upperBound <= position {
      guard case .year(let stated) = number.meaning, number.range.lowerBound > nearest,
        let year, !isCompared(number)
      else { continue }
      nearest = number.range.lowerBound
      isOther = stated != year && !(isCarriedOver && stated == year - 1)
    }
    return isOther
  }

  /// 收到申请3件,历年累计12件: the years before stand beside this one's figure.
  private func isAside(_ mention: CueWords.Mention) -> Bool {
    let comma = mention.range.lowerBound - 1
    return comma >= 0 && mention.cues.contains(.cumulative)
      && SentenceReading.clauseEnds.contains(text[comma])
      && numbers.contains { $0.range.upperBound == comma }
  }

  private func isCompared(_ number: NumberToken) -> Bool {
    guard number.range.lowerBound > 0 else { return false }
    return SentenceReading.comparing.contains(text[number.range.lowerBound - 1])
      || SentenceReading.carrying.length(in: text, endingAt: number.range.lowerBound, from: 0) > 0
  }

  /// 结转2019年办理: the year is where the cases go.
  private static let carrying = WordSet(["结转", "结转至", "结转到", "结转入", "转至", "转入", "顺延至"])
  private static let comparing = UnitSet("比较与同跟了[《\"")

  /// Whether a figure is one of several bodies below the organ, not of the organ or its whole area.
  func isSubordinate(at position: Int) -> Bool {
    let segment = cues(in: segment(before: position))
    return segment.contains(.subordinate)
      && cues(in: 0..<position).intersection([.aggregateScope, .systemScope]).isEmpty
  }

  /// Whether what was received includes what was carried in: 收到申请67件(含上年结转5件).
  func includesCarriedOver(behind position: Int) -> Bool {
    let bracket = brackets.first { $0.position == position }?.content ?? []
    let behind = min(position + 1, text.count)..<min(position + 15, text.count)
    return SentenceReading.statesInclusion(bracket, bracket.indices)
      || SentenceReading.statesInclusion(text, behind)
  }

  private static func statesInclusion(_ text: [CodeUnit], _ range: Range<Int>) -> Bool {
    including.length(in: text, at: range.lowerBound, end: range.upperBound) > 0
      && CueWords.cues(in: text, range).contains(.carriedOver)
  }

  private static let including = WordSet(["含", "包括", "包含", "其中", "其中含"])

  // MARK: What carries over

  /// The state for what follows a position: a bracket there, or the next sentence.
  func state(behind figures: [Figure], at position: Int) -> ReadingState {
    var next = state
    let last = figures.last { $0.range.upperBound <= position }
    next.namesDisclosure = next.namesDisclosure || cues(in: 0..<position).contains(.disclosure)
    next.lastMetric = last?.measure.metric ?? next.lastMetric
    next.topics = topics(at: position).intersection(.topics)
    next.scope = scope(at: position)
    next.isOtherYear = isOtherYear(at: position, isCarriedOver: false)
    return next
  }
}
