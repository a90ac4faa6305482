import GXModel

/// A figure read in a sentence.
struct Figure {
  let measure: Measure
  let value: Quantity
  let status: Status
  let scope: Scope?
  /// The phrase that states it, in the sentence.
  let range: Range<Int>
  /// Whether any other figure of its measure counts more: it was read across words that no phrase knows, or
  /// may be of one theme only.
  var isTentative = false

  /// The same number at another place, tentative where one says so, of another measure where one is given.
  func moved(
    to range: Range<Int>, as other: Measure? = nil, isTentative: Bool = false
  ) -> Figure {
    Figure(
      measure: other ?? measure, value: value, status: status, scope: scope, range: range,
      isTentative: self.isTentative || isTentative)
  }
}

/// A sentence with its numbers and words, and the questions that rules ask about a place in it.
final class SentenceReading {
  let text: [CodeUnit]
  /// What the units can be part of.
  let classes: UnitClasses
  let brackets: [Sentence.Bracket]
  let numbers: [NumberToken]
  let mentions: [CueWords.Mention]
  private let bounds: [Int]
  let year: Int?
  let own: OwnNames
  let state: ReadingState
  /// What was read last, where the sentence goes on with what the one before began.
  let continuedMetric: Metric?

  init(_ sentence: Sentence, year: Int?, own: OwnNames, state: ReadingState) {
    text = sentence.units
    classes = sentence.classes
    brackets = sentence.brackets
    numbers =
      classes.intersects([.digit, .numeral])
      ? SentenceReading.stated(NumberScanner(text, in: text.indices).tokens(), in: text) : []
    mentions = NamedSites.adding(to: CueWords.mentions(in: text, text.indices), in: text)
    bounds = SentenceReading.bounds(of: numbers, mentions)
    self.year = year
    self.own = own
    var state = state
    state.isOtherYear = state.isOtherYear && (sentence.continues || sentence.isBracketed)
    self.state = state
    continuedMetric = sentence.continues ? state.lastMetric : nil
  }

  /// The numbers of a text but the one that a denial counts: 未发生一起复议.
  private static func stated(_ numbers: [NumberToken], in text: [CodeUnit]) -> [NumberToken] {
    let one = Quantity(whole: 1)
    return numbers.filter {
      $0.figure != one || denials.length(in: text, endingAt: $0.range.lowerBound, from: 0) == 0
    }
  }

  private static let denials = WordSet(
    PatternExpansion.words(of: "{未|没有|没|无|尚未|从未}{发生|收到|接到|出现|产生|受理|发生过|收到过}") + ["没有", "未有"])

  /// Whether there is a number, or a unit without which nothing is denied.
  var mayStateFigures: Bool { !numbers.isEmpty || classes.contains(.denial) }

  // MARK: Stretches

  /// From the last figure (or the sentence's beginning) to a position.
  func window(before position: Int) -> Range<Int> {
    var start = 0
    for end in bounds where end <= position { start = end }
    return start..<position
  }

  /// Where the numbers end behind which other words begin: not years, nor how many look at a channel or how
  /// many accounts there are of one (微信公众号关注量达269万,发布信息30条).
  private static func bounds(
    of numbers: [NumberToken], _ mentions: [CueWords.Mention]
  ) -> [Int] {
    numbers.compactMap { number in
      if case .year = number.meaning { return nil }
      let counted = mentions.last { $0.range.upperBound <= number.range.lowerBound }
      if let counted, number.figure != nil,
        number.range.lowerBound - counted.range.upperBound <= longestFiller,
        counted.cues.contains(.visits)
          || number.unit == .unit && !counted.cues.isDisjoint(with: [.weibo, .wechat])
      {
        return nil
      }
      return number.range.upperBound
    }
  }

  /// Between what is counted and its number stands no more than 共计达.
  private static let longestFiller = 3

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
    while start > window.lowerBound,
      !SentenceReading.clauseEnds.contains(text[start - 1]) || isBehindPart(start - 1)
    {
      start -= 1
    }
    return start..<position
  }

  /// The comma of 其中,网站发布30条 ends no clause.
  private func isBehindPart(_ comma: Int) -> Bool {
    SentenceReading.parts.length(in: text, endingAt: comma, from: 0) > 0
  }

  private static let parts = WordSet(["其中"])

  static let clauseEnds = UnitSet(",:")

  func cues(in range: Range<Int>) -> Cue { mentions.cues(in: range) }

  // MARK: Subject and scope

  /// The subject at a position: of the nearest word before it, else of the paragraph, else the heading's.
  func topics(at position: Int) -> Cue { state.topics(of: mentions, before: position) }

  /// The scope that holds at a position.
  func scope(at position: Int) -> Scope? {
    mentions.lastScope(before: position) ?? state.scope
  }

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
      && (!carryingOn.occurs(in: text, range) || before.occurs(in: text, range))
      && CueWords.cues(in: text, range).contains(.carriedOver)
  }

  /// 其中1件结转至2019年: what was carried on, not in.
  private static let carryingOn = WordSet([
    "结转至", "结转到", "结转下", "转下", "转至", "转到", "顺延", "下年", "下一年", "次年",
  ])
  private static let before = WordSet(["上年", "上一年", "去年", "往年"])
  private static let including = WordSet(["含", "包括", "包含", "其中", "其中含"])

  // MARK: What carries over

  /// Behind what was disclosed, 依申请公开4条 counts entries by their attribute and is no new subject.
  private func subject(behind last: Figure?, at position: Int) -> Cue {
    let topics = topics(at: position).intersection(.topics)
    guard topics == .application,
      (last?.measure.metric ?? state.lastMetric) == .proactiveTotal,
      let word = mentions.last(where: { $0.cues.contains(.application) }),
      numbers.contains(where: { $0.figure != nil && $0.range.lowerBound == word.range.upperBound })
    else { return topics }
    return .proactive
  }

  /// The state for what follows a position: a bracket there, or the next sentence.
  func state(behind figures: [Figure], at position: Int) -> ReadingState {
    var next = state
    let last = figures.last { $0.range.upperBound <= position }
    next.namesDisclosure = next.namesDisclosure || cues(in: 0..<position).contains(.disclosure)
    next.lastMetric = last?.measure.metric ?? next.lastMetric
    next.topics = subject(behind: last, at: position)
    next.scope = scope(at: position)
    next.isOtherYear = isOtherYear(at: position, isCarriedOver: false)
    return next
  }
}
