/// Of which year the figures of a sentence are.
extension SentenceReading {
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
    guard near.isDisjoint(with: [.cumulative, .asOf]) else { return false }
    if near.contains(.thisYear), !near.contains(.accumulated) { return true }
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
        let year, !isCompared(number), !isBackground(number, before: position)
      else { continue }
      nearest = number.range.lowerBound
      isOther =
        stated != year && !(isCarriedOver && stated == year - 1) || isEndOfYears(number)
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
      || isStartOfChange(number)
      || SentenceReading.carrying.length(in: text, endingAt: number.range.lowerBound, from: 0) > 0
  }

  /// 由2017年的12件增加到20件: the year that the figure was of before.
  private func isStartOfChange(_ number: NumberToken) -> Bool {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    return (text[start - 1] == .of("由") || text[start - 1] == .of("从"))
      && numbers.contains { $0.figure != nil && (end...end + 2).contains($0.range.lowerBound) }
  }

  /// 2003年至2018年: the sum of several years.
  private func isEndOfYears(_ number: NumberToken) -> Bool {
    guard case .year(let last) = number.meaning else { return false }
    return numbers.contains { first in
      guard case .year(let stated) = first.meaning, stated < last,
        first.range.upperBound < number.range.lowerBound
      else { return false }
      let between = first.range.upperBound..<number.range.lowerBound
      return SentenceReading.yearSpans.contains(between, of: text)
    }
  }

  /// 自2009年起开展工作,配备人员2名: since when, in a clause before.
  private func isBackground(_ number: NumberToken, before position: Int) -> Bool {
    let start = number.range.lowerBound
    guard start > 0, text[start - 1] == .of("自") || text[start - 1] == .of("从") else {
      return false
    }
    let clause = segment(before: position).lowerBound
    return start < clause && text.contains(.of("起"), in: start..<clause)
  }

  /// 结转2019年办理: the year is where the cases go.
  private static let carrying = WordSet([
    "结转", "结转至", "结转到", "结转入", "转", "转至", "转到", "转入", "顺延至", "顺延到", "流转至",
  ])
  private static let yearSpans = WordSet(["至", "到", "-", "—", "~"])
  private static let comparing = UnitSet("比较与同跟了[《\"")
}
